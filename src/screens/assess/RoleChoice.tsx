import { useMemo } from "react";
import { Link } from "wouter";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { AreaReport } from "#report/report.ts";
import { useText } from "#screens/useText.ts";
import { SelectField } from "#ui/Field.tsx";
import { everyPlace, type Filter, isPassing, roleFilter, roleOf } from "./filters.ts";
import styles from "./RoleChoice.module.css";

/** Filters the questions by the role that usually knows the answer, and links to the printable questions for others. */
export function RoleChoice(props: {
  readonly areas: readonly AreaReport[];
  readonly roles: Questionnaire["roles"];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** The address of the printable questions. */
  readonly sheets: string;
  readonly className?: string | undefined;
  /** Hides the label; the first option then replaces it. */
  readonly compact?: boolean;
}) {
  const text = useText();
  const { areas, roles = [] } = props;
  const counted = useMemo(() => {
    const places = everyPlace(areas);
    return roles.map(({ id, title }) => ({
      id,
      title,
      count: places.filter((place) => isPassing(place, roleFilter(id))).length,
    }));
  }, [areas, roles]);
  if (roles.length === 0) return null;
  return (
    <div className={props.className}>
      <SelectField
        label={text("assess.role")}
        hideLabel={props.compact}
        value={roleOf(props.filter)}
        onChange={({ target }) => props.onFilter(target.value === "" ? "all" : roleFilter(target.value))}
      >
        <option value="">{text(props.compact ? "assess.roleAnyKnows" : "assess.roleAny")}</option>
        {counted.map(({ id, title, count }) => (
          <option key={id} value={id}>
            {text("assess.roleCount", { title, count })}
          </option>
        ))}
      </SelectField>
      <Link to={props.sheets} className={styles.sheets}>
        {text("assess.roleSheets")}
      </Link>
    </div>
  );
}

import { useState } from "react";
import { RISK_DECISIONS } from "#assessment/limits.ts";
import type { RiskEntry, RiskReport } from "#report/risks/riskReport.ts";
import type { Session } from "#screens/session.ts";
import { useKeptSorting } from "#screens/useKeptSorting.ts";
import { useTerms } from "#screens/useTerms.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { SelectField } from "#ui/Field.tsx";
import { LiveText } from "#ui/LiveText.tsx";
import { Part } from "#ui/Part.tsx";
import { StackTable } from "#ui/StackTable.tsx";
import { type SortedColumn, useSorting } from "#ui/useSorting.ts";
import styles from "./RegisterPart.module.css";
import { RegisterRow } from "./RegisterRow.tsx";
import { NO_FILTER, NONE, ownersOf, type RiskFilter } from "./riskFilters.ts";

type RegisterProps = {
  readonly session: Session;
  readonly risks: RiskReport;
  /** The scenarios that match the filter. */
  readonly passing: readonly RiskEntry[];
  readonly filter: RiskFilter;
  readonly onFilter: (filter: RiskFilter) => void;
  readonly addressOf: (risk: string) => string;
};

/** The register: scenarios, worst first, with filters; each links to its drivers and controls. */
export function RegisterPart(props: RegisterProps & { readonly name: string }) {
  const text = useText();
  const { risks, passing, onFilter } = props;
  // Only one row at a time shows its form.
  const [decided, setDecided] = useState<string | null>(null);
  const { rows, columns, isSorted } = useSorting(
    columnsOf(text("risks.scenario"), risks),
    passing,
    useKeptSorting("risks"),
  );
  const shown = useOrderKept(rows, decided !== null);
  const leaveFilter = () => {
    onFilter(NO_FILTER);
    // The button disappears together with the filters.
    document.getElementById(props.name)?.focus();
  };
  const filtered = passing.length < risks.register.length;
  return (
    <Part title={text("risks.register")} name={props.name}>
      <Filters {...props} />
      <div className={styles.count}>
        <p>
          <LiveText
            text={text(isSorted ? "risks.countSorted" : "risks.count", {
              count: passing.length,
              all: risks.register.length,
            })}
          />
        </p>
        {filtered && (
          <Button tone="subtle" onClick={leaveFilter}>
            {text("risks.showAll")}
          </Button>
        )}
      </div>
      {passing.length === 0 ? (
        <p className={styles.none}>{text("risks.nonePass")}</p>
      ) : (
        <StackTable
          caption={text(isSorted ? "risks.registerSorted" : "risks.registerCaption")}
          className={styles.register}
          columns={columns}
        >
          {shown.map((entry, index) => (
            <RegisterRow
              key={entry.id}
              session={props.session}
              entry={entry}
              risks={risks}
              address={props.addressOf(entry.id)}
              open={entry.id === decided}
              next={shown[index + 1]?.id ?? null}
              onOpen={setDecided}
            />
          ))}
        </StackTable>
      )}
    </Part>
  );
}

function columnsOf(scenario: string, { matrix: { names } }: RiskReport): readonly SortedColumn<RiskEntry>[] {
  return [
    { id: "scenario", label: scenario, sortBy: ({ title }) => title },
    { id: "before", label: names.before, sortBy: ({ before }) => before.product },
    { id: "after", label: names.after, sortBy: ({ after }) => after.product },
  ];
}

function Filters({ session, risks, filter, onFilter }: RegisterProps) {
  const text = useText();
  const { heading, within } = useTerms(session);
  const choose = (field: keyof RiskFilter) => (event: { target: { value: string } }) =>
    onFilter({ ...filter, [field]: event.target.value });
  const known = ownersOf(risks.register, document.documentElement.lang || "en");
  // The chosen owner stays in the list, even if nobody has that owner any more.
  const owners = ["", NONE, ...known].includes(filter.owner) ? known : [...known, filter.owner];
  return (
    <div className={styles.filters}>
      <SelectField label={text("risks.filterBand")} value={filter.band} onChange={choose("band")}>
        <option value="">{text("risks.anyBand")}</option>
        {risks.bands.map(({ id, name, text: { after } }) => (
          <option key={id} value={id}>
            {text("risks.option", { name, count: after })}
          </option>
        ))}
      </SelectField>
      <SelectField label={text("risks.filterCategory")} value={filter.category} onChange={choose("category")}>
        <option value="">{text("risks.anyCategory")}</option>
        {risks.categories.map((category) => (
          <option key={category}>{category}</option>
        ))}
      </SelectField>
      <SelectField label={text("risks.filterArea", heading)} value={filter.area} onChange={choose("area")}>
        <option value="">{text("risks.anyArea", within)}</option>
        {risks.areas.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField label={text("risks.decision")} value={filter.decision} onChange={choose("decision")}>
        <option value="">{text("risks.anyDecision")}</option>
        <option value={NONE}>{text("risks.decision.none")}</option>
        {RISK_DECISIONS.map((decision) => (
          <option key={decision} value={decision}>
            {text(`risks.decision.${decision}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={text("risks.owner")} value={filter.owner} onChange={choose("owner")}>
        <option value="">{text("risks.anyOwner")}</option>
        <option value={NONE}>{text("risks.noOwner")}</option>
        {owners.map((owner) => (
          <option key={owner}>{owner}</option>
        ))}
      </SelectField>
    </div>
  );
}

/** Keeps the order of the rows while a form is open, even if a new rating would change it. */
function useOrderKept(entries: readonly RiskEntry[], keep: boolean): readonly RiskEntry[] {
  const [order, setOrder] = useState<readonly string[]>([]);
  if (!keep && order.length > 0) setOrder([]);
  if (keep && order.length === 0) setOrder(entries.map(({ id }) => id));
  if (!keep || order.length === 0) return entries;
  const rank = (entry: RiskEntry) => (order.includes(entry.id) ? order.indexOf(entry.id) : order.length);
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

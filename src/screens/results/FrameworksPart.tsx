import { useState } from "react";
import { isTargeted } from "#assessment/isTargeted.ts";
import { RichText } from "#charts/RichText.tsx";
import type { FrameworkReport, ItemStatus } from "#report/frameworks/frameworksReport.ts";
import type { AreaReport } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { useText } from "#screens/useText.ts";
import { SelectField, TextField } from "#ui/Field.tsx";
import { LiveText } from "#ui/LiveText.tsx";
import { FoldingPart } from "#ui/Part.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { FrameworkItems } from "./FrameworkItems.tsx";
import styles from "./FrameworksPart.module.css";
import { filterItems, type ItemFilter } from "./filterItems.ts";
import type { QuestionHref } from "./questionHref.ts";
import { useFoldTexts } from "./useFoldTexts.ts";
import { useFrameworks } from "./useResults.ts";

const STATUSES = ["below", "met", "unknown"] as const satisfies readonly ItemStatus[];

type FrameworkItemsProps = {
  readonly areas: readonly AreaReport[];
  readonly max: number;
  readonly questionHref: QuestionHref;
};

type ShownFramework = FrameworkItemsProps & {
  readonly framework: FrameworkReport;
  /** Whether items have targets to compare with. */
  readonly targeted: boolean;
};

/** The results by framework, one framework at a time; with the disclaimer: not a statement of conformity. */
export function FrameworksPart(
  props: FrameworkItemsProps & {
    readonly context: ReportContext;
    readonly chosen: string | undefined;
    readonly onChoose: (framework: string) => void;
  },
) {
  const text = useText();
  const { context, chosen, onChoose, ...rest } = props;
  const frameworks = useFrameworks(context);
  const framework = frameworks.list.find(({ id }) => id === chosen) ?? frameworks.list[0];
  return (
    <FoldingPart
      title={text("results.frameworks")}
      name="frameworks"
      texts={useFoldTexts(text("results.frameworks"))}
      className={styles.part}
    >
      {framework === undefined ? (
        <p className={styles.note}>{text("results.frameworksNone")}</p>
      ) : (
        <>
          <p className={styles.statement}>{frameworks.statement}</p>
          <div className={styles.choice}>
            <SelectField
              label={text("results.framework")}
              value={framework.id}
              onChange={({ target }) => onChoose(target.value)}
            >
              {frameworks.list.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
          </div>
          <OneFramework
            key={framework.id}
            framework={framework}
            targeted={isTargeted(context.questionnaire, context.assessment)}
            {...rest}
          />
        </>
      )}
    </FoldingPart>
  );
}

function OneFramework(props: ShownFramework) {
  const text = useText();
  const { framework } = props;
  const { publisher, source, licence } = framework;
  const [filter, setFilter] = useState<ItemFilter>({ status: "all", query: "" });
  const items = filterItems(framework, props.areas, filter);
  return (
    <>
      <p className={styles.note}>
        <RichText runs={framework.sentence} />
      </p>
      <p className={styles.source}>
        {source || text("results.frameworkSource", { publisher })} {licence}
      </p>
      <div className={styles.filters}>
        {props.targeted && (
          <Segmented
            legend={text("results.itemsShown")}
            value={filter.status}
            options={[
              { value: "all" as const, label: text("results.itemsAll", { count: framework.items.length }) },
              ...STATUSES.map((status) => ({
                value: status,
                label: text(`results.items.${status}`, { count: framework.counts[status] }),
              })),
            ]}
            onChange={(status) => setFilter({ ...filter, status })}
          />
        )}
        <TextField
          label={text("search.label")}
          type="search"
          value={filter.query}
          onChange={({ target }) => setFilter({ ...filter, query: target.value })}
        />
      </div>
      <p className={styles.count}>
        <LiveText text={text("results.itemsCount", { count: items.length })} />
      </p>
      <FrameworkItems
        // The key folds the list again after another choice.
        key={`${filter.status} ${filter.query}`}
        framework={framework}
        items={items}
        areas={props.areas}
        max={props.max}
        questionHref={props.questionHref}
        targeted={props.targeted}
      />
    </>
  );
}

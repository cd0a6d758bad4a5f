import { Link } from "wouter";
import type { FrameworkReport, ItemReport, ItemStatus } from "#report/frameworks/frameworksReport.ts";
import type { ItemMetric } from "#report/metricRef.ts";
import type { AreaReport, QuestionReport } from "#report/report.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useKeptSorting } from "#screens/useKeptSorting.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Fold } from "#ui/Fold.tsx";
import { LevelChip } from "#ui/LevelChip.tsx";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { useFirstRows } from "#ui/useFirstRows.ts";
import { type SortedColumn, useSorting } from "#ui/useSorting.ts";
import styles from "./FrameworkItems.module.css";
import { questionsById } from "./filterItems.ts";
import type { QuestionHref } from "./questionHref.ts";

/** The items of a framework as a table: the status and certainty of each, and the questions that cite it. */
export function FrameworkItems(props: {
  readonly framework: FrameworkReport;
  readonly items: readonly ItemReport[];
  readonly areas: readonly AreaReport[];
  readonly max: number;
  readonly questionHref: QuestionHref;
  readonly targeted: boolean;
}) {
  const text = useText();
  const { framework, items } = props;
  const questions = questionsById(props.areas);
  const { rows, columns } = useSorting(useColumns(props.targeted), items, useKeptSorting("items"));
  const { place, shown, showAll } = useFirstRows<HTMLDivElement, ItemReport>(rows);
  if (items.length === 0) return null;
  return (
    <div ref={place}>
      <StackTable caption={framework.title} columns={columns} className={styles.table}>
        {shown.map((item) => (
          <ItemRow
            key={item.id}
            framework={framework.id}
            item={item}
            questions={questions}
            max={props.max}
            questionHref={props.questionHref}
            targeted={props.targeted}
          />
        ))}
      </StackTable>
      {showAll !== null && (
        <Button className={styles.more} onClick={showAll}>
          {text("results.itemsMore", { count: items.length })}
        </Button>
      )}
    </div>
  );
}

function useColumns(targeted: boolean): readonly SortedColumn<ItemReport>[] {
  const text = useText();
  return [
    { id: "item", label: text("results.item"), sortBy: ({ id }) => id },
    ...(targeted
      ? [{ id: "status", label: text("results.status"), sortBy: ({ text: { status } }: ItemReport) => status }]
      : []),
    { id: "value", label: text("results.value"), number: true, sortBy: ({ value }) => value },
    ...(targeted
      ? [
          {
            id: "target",
            label: text("results.target"),
            number: true,
            sortBy: ({ target }: ItemReport) => target,
          },
        ]
      : []),
    { id: "range", label: text("results.range"), number: true, sortBy: ({ low }) => low },
    { id: "coverage", label: text("results.coverageByWeight"), number: true, sortBy: ({ coverage }) => coverage },
    { id: "questions", label: text("results.questions"), sortBy: ({ questions }) => questions.length },
  ];
}

function ItemRow(props: {
  readonly framework: string;
  readonly item: ItemReport;
  readonly questions: ReadonlyMap<string, QuestionReport>;
  readonly max: number;
  readonly questionHref: QuestionHref;
  readonly targeted: boolean;
}) {
  const text = useText();
  const { item } = props;
  const metric = (of: ItemMetric, number: number | null, shown: string) => (
    <MetricButton of={number === null ? null : { kind: "item", framework: props.framework, item: item.id, metric: of }}>
      {shown}
    </MetricButton>
  );
  const head = (
    <>
      <span className={styles.id}>{item.id}</span> {item.title}
      {item.text.duty !== "" && <span className={styles.duty}>{item.text.duty}</span>}
    </>
  );
  return (
    <StackRow head={head}>
      {props.targeted && (
        <StackCell label={text("results.status")} wide className={styles.status}>
          <StatusSign status={item.status} /> {item.text.status}
        </StackCell>
      )}
      <StackCell label={text("results.value")} number first>
        <strong>
          <MetricButton of={{ kind: "item", framework: props.framework, item: item.id, metric: "value" }}>
            {item.text.value}
          </MetricButton>
        </strong>
      </StackCell>
      {props.targeted && (
        <StackCell label={text("results.target")} number>
          {metric("target", item.target, item.text.target)}
        </StackCell>
      )}
      <StackCell label={text("results.range")} number>
        {metric("range", item.low, item.text.range)}
      </StackCell>
      <StackCell label={text("results.coverageByWeight")} number>
        {metric("coverage", item.coverage, item.text.coverage)}
      </StackCell>
      <StackCell label={text("results.questions")} wide className={styles.questions}>
        <Fold title={item.text.questions} lazy>
          <ul className={styles.list}>
            {item.questions.map((id) => (
              <Citing key={id} id={id} question={props.questions.get(id)} max={props.max} to={props.questionHref(id)} />
            ))}
          </ul>
        </Fold>
      </StackCell>
    </StackRow>
  );
}

/** A question that cites the item, with its level or why there is none. */
function Citing(props: {
  readonly id: string;
  readonly question: QuestionReport | undefined;
  readonly max: number;
  readonly to: string;
}) {
  const { question, max } = props;
  const level = question?.level ?? null;
  return (
    <li>
      {level === null ? null : <LevelChip level={level} max={max} small />}
      <span>
        <Link to={props.to}>{question?.prompt ?? props.id}</Link> {level === null && question?.answer}
      </span>
    </li>
  );
}

/** A full, half or empty circle; the word is next to it. */
function StatusSign({ status }: { readonly status: ItemStatus }) {
  return (
    <svg className={styles.sign} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" strokeDasharray={status === "unknown" ? "2 2" : undefined} />
      {status === "below" && <path d="M1 6a5 5 0 0 0 10 0z" />}
      {status === "met" && <path d="M1 6a5 5 0 0 0 10 0a5 5 0 0 0-10 0z" />}
    </svg>
  );
}

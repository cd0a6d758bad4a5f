import type { Run } from "#report/runs.ts";
import { ChartNumber } from "./ChartNumber.tsx";
import styles from "./RichText.module.css";
import { unbrokenGroups } from "./unbrokenGroups.ts";

type Props = {
  readonly runs: readonly Run[];
  /** Hides the words between the metrics from screen readers. */
  readonly metricsOnly?: boolean;
};

/**
 * Running text of the report: its metrics are rendered by the `NumberRenderer`, strong parts are in the accent colour
 * in a headline. No line begins with the punctuation after a metric.
 */
export function RichText({ runs, metricsOnly = false }: Props) {
  return unbrokenGroups(runs).map((group, index) => (
    <span key={index} className={group.length > 1 ? styles.unbroken : undefined}>
      {group.map((run, at) => (
        <Piece key={at} run={run} hideWords={metricsOnly} />
      ))}
    </span>
  ));
}

function Piece({ run, hideWords }: { readonly run: Run; readonly hideWords: boolean }) {
  const Tag = run.strong ? "em" : "span";
  if (run.metric === undefined)
    return (
      <Tag className={styles.words} aria-hidden={hideWords || undefined}>
        {run.text}
      </Tag>
    );
  const number = (
    <ChartNumber inline of={run.metric}>
      {run.text}
    </ChartNumber>
  );
  return run.strong ? <em>{number}</em> : number;
}

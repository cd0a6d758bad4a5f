import type { ReactNode } from "react";
import type { MetricRef } from "#report/metricRef.ts";
import { classes } from "#ui/classes.ts";
import styles from "./MetricButton.module.css";
import { metricKey } from "./metricKey.ts";
import { useExplain } from "./useExplain.ts";

/**
 * A metric that opens its explanation; plain text if there is nothing to explain. The metrics of a table or a section
 * share one tab stop (Explained). It has no description of what it opens, because screen readers would repeat it for
 * each metric.
 */
export function MetricButton(props: {
  readonly of: MetricRef | null;
  /** For running text: the button keeps the height of the line. */
  readonly inline?: boolean;
  readonly children: ReactNode;
}) {
  const { of, children } = props;
  const explain = useExplain();
  if (explain === null || of === null) return children;
  return (
    <button
      type="button"
      className={classes(styles.metric, props.inline && styles.inline)}
      tabIndex={-1}
      data-metric={metricKey(of)}
      onClick={(event) => explain(of, event.currentTarget)}
    >
      {children}
    </button>
  );
}

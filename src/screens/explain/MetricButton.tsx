import type { MetricRef } from "#report/metricRef.ts";
import { classes } from "#ui/classes.ts";
import type { ReactNode } from "react";
import { useExplain } from "./useExplain.ts";
import styles from "./MetricButton.module.css";
import { metricKey } from "./metricKey.ts";

/**
 * A number that opens its explanation; where there is nothing to explain it is plain text. The numbers of a table or a
 * part share one stop of the tab key (Explained). It says nothing of what it opens: a screen reader would say it with each.
 */
export function MetricButton(props: {
  readonly of: MetricRef | null;
  /** For words within running text: they keep to its lines. */
  readonly inline?: boolean;
  readonly children: ReactNode;
}) {
  const { of, children } = props;
  const explain = useExplain();
  if (explain === null || of === null) return children;
  return (
    <button
      type="button"
      className={classes(styles.figure, props.inline && styles.inline)}
      tabIndex={-1}
      data-figure={metricKey(of)}
      onClick={(event) => explain(of, event.currentTarget)}
    >
      {children}
    </button>
  );
}

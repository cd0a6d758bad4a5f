import type { ReactNode } from "react";
import type { MetricRef } from "#report/metricRef.ts";
import styles from "./ExplainLink.module.css";
import { metricKey } from "./metricKey.ts";

/** A name that opens its own metric; plain text without one. */
export function ExplainLink(props: {
  readonly of: MetricRef | null;
  readonly onFollow: (ref: MetricRef) => void;
  readonly children: ReactNode;
}) {
  const { of, onFollow, children } = props;
  if (of === null) return <span className={styles.plain}>{children}</span>;
  return (
    <button type="button" className={styles.way} data-way={metricKey(of)} onClick={() => onFollow(of)}>
      {children}
    </button>
  );
}

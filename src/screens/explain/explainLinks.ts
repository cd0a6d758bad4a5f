import type { MetricRef } from "#report/metricRef.ts";
import type { ExplainFormatter } from "#explain/explainFormatter.ts";

/** How an explanation leads on. */
export type ExplainLinks = {
  readonly explainFormatter: ExplainFormatter;
  readonly onFollow: (ref: MetricRef) => void;
  readonly questionAddress: (question: string) => string;
};

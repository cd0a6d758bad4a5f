import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import type { MetricRef } from "#report/metricRef.ts";

/** The links of an explanation. */
export type ExplainLinks = {
  readonly explainFormatter: ExplainFormatter;
  readonly onFollow: (ref: MetricRef) => void;
  readonly questionAddress: (question: string) => string;
};

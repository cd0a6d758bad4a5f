import { TOLERANCE } from "#scoring/tolerance.ts";
import type { Formatter } from "./formatter.ts";
import type { MetricRef } from "./metricRef.ts";
import type { NodeReport } from "./report.ts";
import type { Run } from "./runs.ts";

/**
 * Describes in a sentence how far other weights of a node's children (with the plural term `children`) could move its
 * value; the numbers link `metric`. Empty without a value.
 */
export function describeSensitivity(
  formatter: Formatter,
  { score: { sensitivity }, text }: Pick<NodeReport, "score" | "text">,
  children: string,
  metric: MetricRef | null,
): readonly (readonly Run[])[] {
  if (sensitivity === null) return [];
  if (sensitivity.max - sensitivity.min <= TOLERANCE) return [formatter.runs("lead.sensitivityNone", { children })];
  if (text.least === text.most) return [formatter.runs("lead.sensitivityNarrow", { children })];
  const linked = (end: string): Run => (metric === null ? { text: end } : { text: end, metric });
  return [formatter.runs("lead.sensitivity", { children, min: linked(text.least), max: linked(text.most) })];
}

import { TOLERANCE } from "#scoring/tolerance.ts";
import type { MetricRef } from "./metricRef.ts";
import type { NodeReport } from "./report.ts";
import type { Run } from "./runs.ts";
import type { Formatter } from "./formatter.ts";

/**
 * How far other weights of what stands right below a node, called `children`, could move its value, in a sentence whose
 * numbers tell `figure`; none without a value.
 */
export function tellSensitivity(
  formatter: Formatter,
  { score: { sensitivity }, text }: Pick<NodeReport, "score" | "text">,
  children: string,
  figure: MetricRef | null,
): readonly (readonly Run[])[] {
  if (sensitivity === null) return [];
  if (sensitivity.max - sensitivity.min <= TOLERANCE) return [formatter.runs("lead.sensitivityNone", { children })];
  if (text.least === text.most) return [formatter.runs("lead.sensitivityNarrow", { children })];
  const tell = (end: string): Run => (figure === null ? { text: end } : { text: end, figure });
  return [formatter.runs("lead.sensitivity", { children, min: tell(text.least), max: tell(text.most) })];
}

import { TOLERANCE } from "#scoring/tolerance.ts";
import type { MetricRef } from "./metricRef.ts";
import type { Standing } from "./model.ts";
import type { Run, Words } from "./words.ts";

/**
 * How far other weights of what stands right below a node, called `children`, could move its value, in a sentence whose
 * numbers tell `figure`; none without a value.
 */
export function tellSensitivity(
  words: Words,
  { score: { sensitivity }, text }: Pick<Standing, "score" | "text">,
  children: string,
  figure: MetricRef | null,
): readonly (readonly Run[])[] {
  if (sensitivity === null) return [];
  if (sensitivity.max - sensitivity.min <= TOLERANCE) return [words.runs("lead.sensitivityNone", { children })];
  if (text.least === text.most) return [words.runs("lead.sensitivityNarrow", { children })];
  const tell = (end: string): Run => (figure === null ? { text: end } : { text: end, figure });
  return [words.runs("lead.sensitivity", { children, min: tell(text.least), max: tell(text.most) })];
}

import type { NodeScore } from "#scoring/types.ts";
import type { FigureRef } from "./explain/model.ts";
import type { Run, Words } from "./words.ts";

/** How far other weights could move a value, in a sentence whose numbers tell `figure`. */
export function tellSensitivity(
  words: Words,
  sensitivity: NonNullable<NodeScore["sensitivity"]>,
  figure: FigureRef,
): readonly Run[] {
  const [min, max] = [words.value(sensitivity.min), words.value(sensitivity.max)];
  if (min === max) return words.runs("lead.sensitivityNone");
  return words.runs("lead.sensitivity", { min: { text: min, figure }, max: { text: max, figure } });
}

import type { Questionnaire } from "./schema.ts";

/*
 * Answers and maturity levels. An answer is chosen by its position on `scale`; the values of answers, and the levels,
 * values and targets of areas and practices share one range, 0…highestLevel. If a questionnaire defines no separate
 * levels, its answers are the levels, and the value of an answer is its position.
 */

type Scale = Pick<Questionnaire, "scale" | "levels">;

/** Returns the maturity levels of areas and practices, 0…highestLevel, by position. */
export function maturityLevels({
  scale,
  levels,
}: Scale): readonly { readonly name: string; readonly summary: string }[] {
  return levels ?? scale;
}

/** Returns the name of a maturity level; empty without one. */
export function levelName(questionnaire: Scale, level: number | null): string {
  return level === null ? "" : (maturityLevels(questionnaire)[level]?.name ?? "");
}

/** Returns the end of the range 0… of values, maturity levels and targets. */
export function highestLevel(questionnaire: Scale): number {
  return maturityLevels(questionnaire).length - 1;
}

/** Returns the last position on the scale of answers. */
export function highestAnswer({ scale }: Scale): number {
  return scale.length - 1;
}

/** Returns the name of an answer by position; empty without one. */
export function answerName({ scale }: Scale, answer: number | null): string {
  return answer === null ? "" : (scale[answer]?.name ?? "");
}

/** Returns the value of each answer by position, rising from 0 to highestLevel. */
export function answerValues(questionnaire: Scale): readonly number[] {
  const own = questionnaire.scale.map(({ value }, position) => value ?? position);
  const most = own.at(-1) ?? 1;
  return own.map((value) => (value * highestLevel(questionnaire)) / most);
}

/** Returns f by answer: the effectiveness (0…1) of a control; by default its value ÷ highestLevel. */
export function effectivenessOf(questionnaire: Scale & Pick<Questionnaire, "scoring">): readonly number[] {
  const highest = highestLevel(questionnaire);
  return questionnaire.scoring.effectiveness ?? answerValues(questionnaire).map((value) => value / highest);
}

/** Returns true if the effectiveness of a control may differ from the position of its answer ÷ the last. */
export function hasOwnEffects(questionnaire: Scale & Pick<Questionnaire, "scoring">): boolean {
  return questionnaire.scoring.effectiveness !== undefined || hasOwnValues(questionnaire);
}

/** Returns true if the value of any answer differs from its position. */
export function hasOwnValues(questionnaire: Scale): boolean {
  return answerValues(questionnaire).some((value, position) => value !== position);
}

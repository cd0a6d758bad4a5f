import type { Questionnaire } from "./schema.ts";

/*
 * Answers and maturity levels. An answer is chosen by its position on `scale`; what it counts, and the levels, values and
 * targets of areas and practices, stand on one range, 0…highestLevel. Where a questionnaire names no levels of their own,
 * its answers are the levels, and each counts its position.
 */

type Scale = Pick<Questionnaire, "scale" | "levels">;

/** The maturity levels of areas and practices, 0…highestLevel; position is the level. */
export function maturityLevels({
  scale,
  levels,
}: Scale): readonly { readonly name: string; readonly summary: string }[] {
  return levels ?? scale;
}

/** The name of a maturity level; empty where there is none. */
export function levelName(questionnaire: Scale, level: number | null): string {
  return level === null ? "" : (maturityLevels(questionnaire)[level]?.name ?? "");
}

/** The top of the range 0… on which values, maturity levels and targets stand. */
export function highestLevel(questionnaire: Scale): number {
  return maturityLevels(questionnaire).length - 1;
}

/** The last position on the scale of answers. */
export function highestAnswer({ scale }: Scale): number {
  return scale.length - 1;
}

/** The name of an answer by its position; empty where there is none. */
export function answerName({ scale }: Scale, answer: number | null): string {
  return answer === null ? "" : (scale[answer]?.name ?? "");
}

/** What each answer counts, by position, rising from 0 to highestLevel. */
export function answerValues(questionnaire: Scale): readonly number[] {
  const own = questionnaire.scale.map(({ value }, position) => value ?? position);
  const most = own.at(-1) ?? 1;
  return own.map((value) => (value * highestLevel(questionnaire)) / most);
}

/** f, by answer: the part (0…1) of what a control could do that it does; its value ÷ highestLevel where none is given. */
export function effectivenessOf(questionnaire: Scale & Pick<Questionnaire, "scoring">): readonly number[] {
  const highest = highestLevel(questionnaire);
  return questionnaire.scoring.effectiveness ?? answerValues(questionnaire).map((value) => value / highest);
}

/** Whether what a control does is something else than the position of its answer ÷ the last. */
export function hasOwnEffects(questionnaire: Scale & Pick<Questionnaire, "scoring">): boolean {
  return questionnaire.scoring.effectiveness !== undefined || hasOwnValues(questionnaire);
}

/** Whether an answer counts something else than its position. */
export function hasOwnValues(questionnaire: Scale): boolean {
  return answerValues(questionnaire).some((value, position) => value !== position);
}

import type { Questionnaire } from "#questionnaire/schema.ts";
import { effortOf } from "#questionnaire/stepEffort.ts";
import type { QuestionNode } from "./tree.ts";

/** The rise of a question to an answer from the one before it: the same in every assessment. */
export type LevelRise = {
  /** The position of the answer. */
  readonly level: number;
  /** Points. */
  readonly effort: number;
  /** The rise of the question's value, 0…highest. */
  readonly rise: number;
};

/** Returns the rise of each question to each answer, both by position; `values` are those of the answers. */
export function compileRises(
  questions: readonly QuestionNode[],
  values: readonly number[],
  effort: Pick<Questionnaire["scoring"], "effort">,
): readonly (readonly LevelRise[])[] {
  return questions.map(({ question }) =>
    values.map((value, level) => {
      const { points } = effortOf(effort, question.levels[level]);
      return { level, effort: points, rise: value - (values[level - 1] ?? 0) };
    }),
  );
}

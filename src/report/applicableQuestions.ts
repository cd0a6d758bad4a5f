import { outlineOf } from "#questionnaire/outline.ts";
import type { Question } from "#questionnaire/schema.ts";
import type { NodeScore } from "#scoring/types.ts";
import type { ReportContext } from "./reportContext.ts";

/** An applicable question of the edition with its score. */
export type ApplicableQuestion = { readonly question: Question; readonly score: NodeScore };

/**
 * Returns the applicable questions of the edition, in questionnaire order; results across the tree are based on them.
 */
export function applicableQuestions({ questionnaire, scorecard }: ReportContext): readonly ApplicableQuestion[] {
  return outlineOf(questionnaire).questions.flatMap(({ question }) => {
    const score = scorecard.nodes[question.id];
    return score?.applicable ? [{ question, score }] : [];
  });
}

/** Counts the answered ones among these questions. */
export function countAnswered(questions: readonly ApplicableQuestion[]): number {
  return questions.filter(({ score }) => score.value !== null).length;
}

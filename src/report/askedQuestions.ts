import { outlineOf } from "#questionnaire/outline.ts";
import type { Question } from "#questionnaire/schema.ts";
import type { NodeScore } from "#scoring/types.ts";
import type { ReportContext } from "./reportContext.ts";

/** A question of the edition that applies, with its score. */
export type AskedQuestion = { readonly question: Question; readonly score: NodeScore };

/** The applicable questions of the edition, in questionnaire order: those that anything across the tree rests on. */
export function applicableQuestions({ questionnaire, scorecard }: ReportContext): readonly AskedQuestion[] {
  return outlineOf(questionnaire).questions.flatMap(({ question }) => {
    const score = scorecard.nodes[question.id];
    return score?.applicable ? [{ question, score }] : [];
  });
}

/** How many of them are answered. */
export function countAnswered(questions: readonly AskedQuestion[]): number {
  return questions.filter(({ score }) => score.value !== null).length;
}

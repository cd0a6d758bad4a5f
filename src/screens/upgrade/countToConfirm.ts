import { answerTo } from "#assessment/answer.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import type { Session } from "#screens/session.ts";

/** How many answers of the edition were taken over from an earlier version and wait to be confirmed. */
export function countToConfirm({ assessment, questionnaire }: Pick<Session, "assessment" | "questionnaire">): number {
  return editionQuestions(questionnaire, assessment.edition).filter(
    ({ id }) => answerTo(assessment.answers, id)?.toConfirm === true,
  ).length;
}

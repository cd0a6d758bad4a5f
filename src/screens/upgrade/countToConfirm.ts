import { answerTo } from "#assessment/answer.ts";
import { everyQuestion } from "#questionnaire/everyQuestion.ts";
import type { Session } from "#screens/session.ts";

/** How many answers of the edition were taken over from an earlier version and wait to be confirmed. */
export function countToConfirm({ assessment, questionnaire }: Pick<Session, "assessment" | "questionnaire">): number {
  return everyQuestion(questionnaire).filter(
    ({ question }) =>
      question.editions.includes(assessment.edition) && answerTo(assessment.answers, question.id)?.toConfirm === true,
  ).length;
}

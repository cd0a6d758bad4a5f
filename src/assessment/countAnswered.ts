import { editionQuestions } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { answerState, answerTo } from "./answer.ts";
import type { Answers } from "./schema.ts";

/** Returns how many questions of an edition have an answer; "not applicable" and "Don't know" are answers, too. */
export function countAnswered(questionnaire: Questionnaire, edition: string, answers: Answers): number {
  const questions = editionQuestions(questionnaire, edition);
  return questions.filter(({ id }) => answerState(answerTo(answers, id)) !== "open").length;
}

import type { AnswerState } from "#assessment/answer.ts";
import { countEvidence } from "./countEvidence.ts";
import { questionsIn } from "./questionsIn.ts";
import type { AreaReport, Counts, QuestionReport } from "./report.ts";

/** Counts the questions of the edition by state. "Don't know" counts as missing, never as answered. */
export function countAnswers(areas: readonly AreaReport[]): Counts {
  return countQuestions(questionsIn(areas));
}

/** Counts these questions by state, and the answers by evidence grade. */
export function countQuestions(questions: readonly QuestionReport[]): Counts {
  const count = (state: AnswerState) => questions.filter((question) => question.state === state).length;
  return {
    questions: questions.length,
    answered: count("answered"),
    unknown: count("unknown"),
    open: count("open"),
    notApplicable: count("notApplicable"),
    evidence: countEvidence(questions.filter(({ state }) => state === "answered").map(({ evidence }) => evidence)),
    toConfirm: questions.filter(({ toConfirm }) => toConfirm).length,
  };
}

import type { AnswerState } from "#assessment/answer.ts";
import type { AreaReport, Counts } from "./model.ts";

/** How many questions of the edition are in each state. "Don't know" counts as missing, never as answered. */
export function countAnswers(areas: readonly AreaReport[]): Counts {
  const states = areas.flatMap((area) =>
    area.practices.flatMap((practice) => practice.questions.map((question) => question.state)),
  );
  const count = (state: AnswerState) => states.filter((candidate) => candidate === state).length;
  return {
    questions: states.length,
    answered: count("answered"),
    unknown: count("unknown"),
    open: count("open"),
    notApplicable: count("notApplicable"),
  };
}

import { getOwn } from "#lib/getOwn.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { PracticeReport, QuestionReport } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";

/** How many practices have a value and a target, and how many of them have a value below it. */
export function countBelowTarget({ questionnaire, scorecard }: Pick<ReportContext, "questionnaire" | "scorecard">) {
  const { practices } = outlineOf(questionnaire);
  const shortfalls = practices.flatMap(({ id }) => getOwn(scorecard.nodes, id)?.shortfall ?? []);
  return { aimed: shortfalls.length, below: shortfalls.filter((shortfall) => isBelow(0, shortfall)).length };
}

/** Whether the answer to a question is a level below the target of its practice. */
export function isBelowTarget({ level }: QuestionReport, { score: { target } }: PracticeReport): boolean {
  return level !== null && target !== null && isBelow(level, target);
}

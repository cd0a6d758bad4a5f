import { getOwn } from "#lib/getOwn.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { ReportContext } from "./reportContext.ts";

/** Counts the practices with a value and a target (`targeted`), and those whose value is below it (`below`). */
export function countBelowTarget({ questionnaire, scorecard }: Pick<ReportContext, "questionnaire" | "scorecard">) {
  const { practices } = outlineOf(questionnaire);
  const shortfalls = practices.flatMap(({ id }) => getOwn(scorecard.nodes, id)?.shortfall ?? []);
  return { targeted: shortfalls.length, below: shortfalls.filter((shortfall) => isBelow(0, shortfall)).length };
}

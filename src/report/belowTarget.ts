import { getOwn } from "#lib/getOwn.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { ReportContext } from "./reportContext.ts";

/**
 * Counts the practices with a value and a target (`targeted`), those whose value is below it (`below`), and those that
 * have a target but no value yet (`unrated`).
 */
export function countBelowTarget({ questionnaire, scorecard }: Pick<ReportContext, "questionnaire" | "scorecard">) {
  const scores = outlineOf(questionnaire).practices.flatMap(({ id }) => getOwn(scorecard.nodes, id) ?? []);
  const aimed = scores.filter(({ applicable, target }) => applicable && target !== null);
  const gaps = aimed.flatMap(({ gap }) => gap ?? []);
  return {
    targeted: gaps.length,
    below: gaps.filter((gap) => isBelow(0, gap)).length,
    unrated: aimed.length - gaps.length,
  };
}

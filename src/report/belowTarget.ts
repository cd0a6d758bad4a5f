import { getOwn } from "#lib/getOwn.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { NodeScore } from "#scoring/types.ts";
import type { ReportContext } from "./reportContext.ts";

/** Tells whether a rated node is below its target; false without one. */
export function isBelowTarget({ gap }: Pick<NodeScore, "gap">): boolean {
  return gap !== null && isBelow(0, gap);
}

/**
 * Counts the practices with a value and a target (`targeted`), those whose value is below it (`below`), and those that
 * have a target but no value yet (`unrated`).
 */
export function countBelowTarget({ questionnaire, scorecard }: Pick<ReportContext, "questionnaire" | "scorecard">) {
  const scores = outlineOf(questionnaire).practices.flatMap(({ id }) => getOwn(scorecard.nodes, id) ?? []);
  const aimed = scores.filter(({ applicable, target }) => applicable && target !== null);
  const targeted = aimed.filter(({ gap }) => gap !== null).length;
  return {
    targeted,
    below: aimed.filter(isBelowTarget).length,
    unrated: aimed.length - targeted,
  };
}

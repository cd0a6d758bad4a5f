import { type CumulativeQuestion, cumulativeQuestionOf, levelOfQuestions } from "./cumulative.ts";
import type { EvaluatedNode } from "./evaluateTree.ts";
import type { CumulativeRule, LevelRule } from "./levelRule.ts";
import { isBelow, wholePart } from "./tolerance.ts";

/**
 * Returns the level: the greatest L in 0…highest that the value reaches while every scored child reaches L − gate, or
 * the result of the cumulative rule; null without a value.
 */
export function levelAttained(evaluated: EvaluatedNode, { gate, highest, cumulative }: LevelRule): number | null {
  const { metrics, children } = evaluated;
  if (metrics.value === null) return null;
  if (cumulative !== null) return levelOfQuestions(cumulativeQuestionsBelow(evaluated, cumulative));
  const reached = Math.min(wholePart(metrics.value), highest);
  if (gate === null) return reached;
  return children.reduce((level, child) => {
    return child.value === null ? level : Math.min(level, wholePart(child.value + gate));
  }, reached);
}

function cumulativeQuestionsBelow(
  { node, children, branches }: EvaluatedNode,
  rule: CumulativeRule,
): readonly CumulativeQuestion[] {
  const own = node.children.flatMap((child, index) => cumulativeQuestionOf(child, children[index], rule));
  return [...own, ...branches.flatMap((branch) => cumulativeQuestionsBelow(branch, rule))];
}

/** The list of limiting children of a node that has none: one list for all of them, to save memory. */
export const NO_LIMITS: readonly string[] = [];

/**
 * Returns the children that keep the level below the whole part of the value, in questionnaire order; a level is never
 * above it.
 */
export function limitedBy(
  { node, metrics: { value }, children }: EvaluatedNode,
  level: number | null,
  { gate }: LevelRule,
): readonly string[] {
  if (value === null || gate === null) return NO_LIMITS;
  const whole = wholePart(value);
  if (level === whole) return NO_LIMITS;
  return node.children.filter((_, index) => isTooLow(children[index]?.value ?? null, whole - gate)).map(({ id }) => id);
}

/** Tells whether a child's value is below the required one; a child without a value is not. */
export function isTooLow(value: number | null, required: number): boolean {
  return value !== null && isBelow(value, required);
}

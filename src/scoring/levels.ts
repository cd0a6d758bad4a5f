import type { EvaluatedNode } from "./evaluateTree.ts";
import { isBelow, wholePart } from "./tolerance.ts";

/** The rule for maturity levels: the weakest-link rule and the top of the scale (scoring.md § 2). */
export type LevelRule = {
  /** How far a child may be below its parent's level; null switches the rule off. */
  readonly gate: number | null;
  readonly highest: number;
};

/**
 * Returns the maturity level: the greatest L in 0…m that the value reaches while every scored child reaches L − gate;
 * null without a value.
 */
export function levelAttained({ figures, children }: EvaluatedNode, { gate, highest }: LevelRule): number | null {
  if (figures.value === null) return null;
  const reached = Math.min(wholePart(figures.value), highest);
  if (gate === null) return reached;
  return children.reduce((level, child) => {
    return child.value === null ? level : Math.min(level, wholePart(child.value + gate));
  }, reached);
}

/** No child limits the level. Questions and most other nodes share this list to save memory. */
export const NO_LIMITS: readonly string[] = [];

/**
 * Returns the children that keep the level below the whole part of the value, in questionnaire order; a level is never
 * above it.
 */
export function heldBackBy(
  { node, figures: { value }, children }: EvaluatedNode,
  level: number | null,
  { gate }: LevelRule,
): readonly string[] {
  if (value === null || gate === null) return NO_LIMITS;
  const whole = wholePart(value);
  if (level === whole) return NO_LIMITS;
  return node.children.filter((_, index) => isTooLow(children[index]?.value ?? null, whole - gate)).map(({ id }) => id);
}

/** Tells whether a child's value is below the required one; a child without a value is not. */
export function isTooLow(value: number | null, asked: number): boolean {
  return value !== null && isBelow(value, asked);
}

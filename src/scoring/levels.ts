import type { Judged } from "./judge.ts";
import { isBelow, wholePart } from "./tolerance.ts";

/** How levels are attained: the weakest-link rule and the top of the scale (scoring.md § 2). */
export type LevelRule = {
  /** How far a child may stay below its parent's level; null switches the rule off. */
  readonly gate: number | null;
  readonly highest: number;
};

/**
 * The level attained: the greatest L in 0…m that the value reaches while every scored child reaches L − gate; null
 * without a value. A question's is its answer.
 */
export function levelAttained({ figures, children }: Judged, { gate, highest }: LevelRule): number | null {
  if (figures.value === null) return null;
  const reached = Math.min(wholePart(figures.value), highest);
  if (gate === null) return reached;
  return children.reduce((level, { figures: { value } }) => {
    return value === null ? level : Math.min(level, wholePart(value + gate));
  }, reached);
}

/** The children that keep the level below the whole part of the value, in questionnaire order. */
export function heldBackBy({ figures, children }: Judged, rule: LevelRule): readonly string[] {
  return figures.value === null ? [] : childrenBelow(scoredChildren(children), wholePart(figures.value), rule.gate);
}

/** The ids of the children whose value is under what `level` asks of every child; none without a gate. */
export function childrenBelow(
  children: readonly { readonly id: string; readonly value: number | null }[],
  level: number,
  gate: number | null,
): readonly string[] {
  if (gate === null) return [];
  return children.filter(({ value }) => value !== null && isBelow(value, level - gate)).map(({ id }) => id);
}

function scoredChildren(children: readonly Judged[]) {
  return children.map(({ node, figures }) => ({ id: node.id, value: figures.value }));
}

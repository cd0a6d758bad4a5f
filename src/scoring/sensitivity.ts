import type { Figures, Weighed } from "./figures.ts";
import type { NodeScore } from "./types.ts";

type Scored = { readonly weight: number; readonly value: number };

/**
 * The least and greatest value, 0…m, that the node could have if each scored child's weight lay anywhere between half
 * and twice its own; null without a value (scoring.md § 1). Exact: the mean rises with the weight of every child above
 * it, so at the extreme the k best (or worst) have double weight and the others half, for some k.
 */
export function sensitivity(figures: Figures, children: readonly Weighed[]): NodeScore["sensitivity"] {
  if (figures.value === null) return null;
  const rising = scoredChildren(children).sort((a, b) => a.value - b.value);
  const min = extremeMean(rising, figures.value, Math.min);
  const max = extremeMean(rising.reverse(), figures.value, Math.max);
  return { min, max };
}

function scoredChildren(children: readonly Weighed[]): Scored[] {
  return children.flatMap(({ weight, figures: { value } }) => (value === null ? [] : [{ weight, value }]));
}

/** Gives one child after the other, from the front, double weight instead of half, and keeps the furthest mean. */
function extremeMean(children: readonly Scored[], mean: number, furthest: (a: number, b: number) => number): number {
  // Σ w·(value − mean) with all weights alike, which is 0. Half and double are to each other as 1 and 4.
  let surplus = 0;
  let weights = children.reduce((sum, { weight }) => sum + weight, 0);
  let extreme = mean;
  for (const { weight, value } of children) {
    surplus += 3 * weight * (value - mean);
    weights += 3 * weight;
    extreme = furthest(extreme, mean + surplus / weights);
  }
  return extreme;
}

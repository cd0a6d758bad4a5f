import type { Children, CoreMetrics } from "./nodeMetrics.ts";
import type { NodeScore } from "./types.ts";

/**
 * Returns the least and greatest value, 0…m, if each scored child's weight were anywhere between half and twice its
 * own; null without a value (scoring.md § 1).
 */
export function sensitivity({ value }: CoreMetrics, below: Children): NodeScore["sensitivity"] {
  if (value === null) return null;
  if (below.children.length === 1) return { min: value, max: value };
  return { min: Math.min(value, extreme(below, value, -1)), max: Math.max(value, extreme(below, value, 1)) };
}

/**
 * Returns the furthest mean below (`way` −1) or above (1) `start`. Exact: at the extreme, the children beyond the mean
 * have double weight and the others half. Reweighting moves the mean, which leaves fewer children beyond it, and
 * repeats until they stay the same (Dinkelbach, "On Nonlinear Fractional Programming", Management Science 13, 1967). It
 * does not sort and so allocates nothing.
 */
function extreme({ children, weights }: Children, start: number, way: 1 | -1): number {
  let mean = start;
  let beyond = children.length + 1;
  for (;;) {
    let pull = 0;
    let counting = 0;
    let furthest = start;
    let doubled = 0;
    for (let index = 0; index < children.length; index++) {
      const value = children[index]?.value ?? null;
      if (value === null) continue;
      const isBeyond = way * (value - mean) > 0;
      // Half and double are in the ratio 1 to 4.
      const weight = (weights[index] ?? 0) * (isBeyond ? 4 : 1);
      pull += weight * (value - mean);
      counting += weight;
      if (isBeyond) doubled += 1;
      if (way * (value - furthest) > 0) furthest = value;
    }
    if (doubled >= beyond) return mean;
    beyond = doubled;
    // Rounding errors must not move a mean out of the range of its items.
    mean += pull / counting;
    if (way * (mean - furthest) > 0) mean = furthest;
  }
}

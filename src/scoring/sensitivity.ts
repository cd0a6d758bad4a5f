import type { Children, Figures } from "./figures.ts";
import type { NodeScore } from "./types.ts";

/** A scored child. */
type Pull = { readonly weight: number; readonly value: number };

/**
 * The least and greatest value, 0…m, that the node could have if each scored child's weight lay anywhere between half
 * and twice its own; null without a value (scoring.md § 1). Exact: the mean rises with the weight of every child above
 * it, so at the extreme the k best (or worst) have double weight and the others half, for some k.
 */
export function sensitivity({ value }: Figures, below: Children): NodeScore["sensitivity"] {
  if (value === null) return null;
  if (below.children.length === 1) return { min: value, max: value };
  const pulls = pullsOf(below).sort((a, b) => a.value - b.value);
  const [worst = value, best = value] = [pulls.at(0)?.value, pulls.at(-1)?.value];
  const down = furthestShift(pulls, value);
  const up = furthestShift(pulls.reverse(), value);
  // A mean does not leave the range of its items, whatever the last digit of a sum says.
  return { min: Math.max(worst, value - Math.abs(down)), max: Math.min(best, value + Math.abs(up)) };
}

function pullsOf({ children, weights }: Children): Pull[] {
  const pulls: Pull[] = [];
  for (const [index, { value }] of children.entries()) {
    const weight = weights[index];
    if (value !== null && weight !== undefined) pulls.push({ weight, value });
  }
  return pulls;
}

/** How far the mean moves at most as one child after the other, from the front, gets double weight instead of half. */
function furthestShift(pulls: readonly Pull[], mean: number): number {
  // With all weights alike Σ w·distance is 0. Half and double are to each other as 1 and 4.
  let pull = 0;
  let weights = 0;
  for (const { weight } of pulls) weights += weight;
  let furthest = 0;
  for (const { weight, value } of pulls) {
    pull += 3 * weight * (value - mean);
    weights += 3 * weight;
    if (Math.abs(pull / weights) > Math.abs(furthest)) furthest = pull / weights;
  }
  return furthest;
}

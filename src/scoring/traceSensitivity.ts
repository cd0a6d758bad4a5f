import { explain } from "./explain.ts";
import type { Contribution, Scorecard } from "./types.ts";

/** A scored child at an extreme: its own weight, the factor on it, and its contribution with the product of both. */
export type ReweightedChild = {
  readonly id: string;
  readonly weight: number;
  readonly factor: 0.5 | 2;
  readonly value: number;
  readonly contribution: number;
};

type ScoredChild = Contribution & { readonly value: number };

/**
 * Returns the weights at which a node's value is least and greatest (scoring.md § 1), in questionnaire order; empty
 * without a value.
 */
export function traceSensitivity(
  scorecard: Scorecard,
  nodeId: string,
): Readonly<Record<"min" | "max", readonly ReweightedChild[]>> {
  const scored = explain(scorecard, nodeId).children.flatMap((child) =>
    child.value === null ? [] : [{ ...child, value: child.value }],
  );
  return { min: extreme(scored, -1), max: extreme(scored, 1) };
}

/**
 * Doubles the weights of the children furthest below (`way` −1) or above (1), as long as they are beyond the resulting
 * mean, and halves the others.
 */
function extreme(scored: readonly ScoredChild[], way: 1 | -1): readonly ReweightedChild[] {
  let weights = scored.reduce((total, { weight }) => total + weight, 0);
  let sum = scored.reduce((total, { weight, value }) => total + weight * value, 0);
  const doubled = new Set<ScoredChild>();
  for (const child of scored.toSorted((a, b) => way * (b.value - a.value))) {
    if (way * (child.value - sum / weights) <= 0) break;
    // Half and double are in the ratio 1 to 4.
    weights += 3 * child.weight;
    sum += 3 * child.weight * child.value;
    doubled.add(child);
  }
  return reweight(scored, doubled);
}

function reweight(scored: readonly ScoredChild[], doubled: ReadonlySet<ScoredChild>): readonly ReweightedChild[] {
  const reweighted = scored.map((child) => ({ child, factor: doubled.has(child) ? (2 as const) : (0.5 as const) }));
  const weights = reweighted.reduce((sum, { child, factor }) => sum + child.weight * factor, 0);
  return reweighted.map(({ child: { id, weight, value }, factor }) => ({
    id,
    weight,
    factor,
    value,
    contribution: value * ((weight * factor) / weights),
  }));
}

import { getOwn } from "#lib/getOwn.ts";
import { withContributions } from "./contributions.ts";
import { explain } from "./explain.ts";
import type { Contribution, NodeScore, Scorecard } from "./types.ts";

/**
 * The contribution of a child to a metric of its parent, or why it has none. `apart`: the child has a value and a
 * target, but no practice below it has both, so its gap is unknown.
 */
export type TracedChild = Omit<Contribution, "leftOut"> & {
  readonly leftOut: Contribution["leftOut"] | "no-target" | "apart";
};

type Reader = (score: NodeScore) => number | null;

/** The metrics that are weighted means over the children (scoring.md §§ 1 and 3). */
const READERS = {
  value: (score) => score.value,
  low: (score) => score.low,
  high: (score) => score.high,
  coverage: (score) => score.coverage,
  asserted: (score) => score.evidence?.asserted ?? null,
  documented: (score) => score.evidence?.documented ?? null,
  verified: (score) => score.evidence?.verified ?? null,
  target: (score) => score.target,
  gap: (score) => score.gap,
} as const satisfies Readonly<Record<string, Reader>>;

/** A metric of a node that is the weighted mean of its children's. */
export type MeanMetric = keyof typeof READERS;

/**
 * Explains a metric of a node by its children: w·metric ÷ Σ w over those that have it, which adds up to the node's. Not
 * valid for target and gap of a practice, which has its own. Throws as `explain` does.
 */
export function traceMean(scorecard: Scorecard, nodeId: string, metric: MeanMetric): readonly TracedChild[] {
  const children = explain(scorecard, nodeId).children.map((child) => {
    const score = getOwn(scorecard.nodes, child.id);
    const value = score?.applicable === true ? READERS[metric](score) : null;
    return { id: child.id, weight: child.weight, value, leftOut: whyLeftOut(value, child, score, metric) };
  });
  return withContributions(children);
}

function whyLeftOut(
  value: number | null,
  { leftOut }: Contribution,
  score: NodeScore | undefined,
  metric: MeanMetric,
): TracedChild["leftOut"] {
  if (value !== null) return null;
  const hasTarget = score?.target !== null;
  // Answered, but without a target or gap.
  if (leftOut === null) return hasTarget ? "apart" : "no-target";
  const needsTarget = metric === "target" || metric === "gap";
  return leftOut === "unanswered" && needsTarget && !hasTarget ? "no-target" : leftOut;
}

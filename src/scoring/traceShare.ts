import { explain } from "./explain.ts";
import { originOf } from "./origin.ts";
import type { Scorecard } from "./types.ts";

/** One level of the path from the root to a node: the part of its parent that node `id` accounts for. */
export type TracedShare = {
  readonly id: string;
  readonly weight: number;
  /** Σ of the weights of the applicable siblings, including its own. */
  readonly siblings: number;
  /** weight ÷ siblings; the product of the parts is the node's share. */
  readonly part: number;
};

/** Returns the path from the root to an applicable node (scoring.md § 4), from the top down; empty for the root. */
export function traceShare(scorecard: Scorecard, nodeId: string): readonly TracedShare[] {
  const parent = parentOf(scorecard, nodeId);
  if (parent === null) return [];
  const siblings = explain(scorecard, parent).children.filter(
    ({ leftOut }) => leftOut === null || leftOut === "unanswered",
  );
  const weights = siblings.reduce((sum, { weight }) => sum + weight, 0);
  const own = siblings.find(({ id }) => id === nodeId);
  if (own === undefined) return [];
  const step = { id: nodeId, weight: own.weight, siblings: weights, part: own.weight / weights };
  return [...traceShare(scorecard, parent), step];
}

function parentOf(scorecard: Scorecard, nodeId: string): string | null {
  for (const node of originOf(scorecard).compiled.nodes.values()) {
    if (node.kind !== "question" && node.children.some(({ id }) => id === nodeId)) return node.id;
  }
  return null;
}

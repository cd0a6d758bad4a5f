import type { NodeReport } from "./report.ts";
import type { MetricRef, NodeMetric } from "./metricRef.ts";

/** Names a figure of a node; null where the node has no such figure. */
export function nodeMetricRef({ id, score }: Pick<NodeReport, "id" | "score">, figure: NodeMetric): MetricRef | null {
  return has(score, figure) ? { kind: "node", id, figure } : null;
}

/** What is missing to a target is explained even where it is not known. */
function has(score: NodeReport["score"], figure: NodeMetric): boolean {
  if (figure === "range") return score.low !== null;
  return figure === "shortfall" ? score.applicable && score.target !== null : score[figure] !== null;
}

import type { MetricRef, NodeMetric } from "./metricRef.ts";
import type { NodeReport } from "./report.ts";

/** Returns the reference to a metric of a node; null if the node does not have it. */
export function nodeMetricRef({ id, score }: Pick<NodeReport, "id" | "score">, metric: NodeMetric): MetricRef | null {
  return hasMetric(score, metric) ? { kind: "node", id, metric } : null;
}

/** Tells whether a node has a metric. A gap can be explained even if it is unknown. */
function hasMetric(score: NodeReport["score"], metric: NodeMetric): boolean {
  if (metric === "range") return score.low !== null;
  return metric === "gap" ? score.applicable && score.target !== null : score[metric] !== null;
}

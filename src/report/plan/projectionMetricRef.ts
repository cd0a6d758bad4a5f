import type { CountRef, MetricRef, ProjectionMetric } from "#report/metricRef.ts";
import type { Projection } from "./planReport.ts";

/**
 * Returns the reference to a metric of a plan's state; null if the state does not have it. Today's metrics are those of
 * the scorecard.
 */
export function projectionMetricRef(
  state: Pick<Projection, "wave" | ProjectionMetric>,
  metric: ProjectionMetric,
): MetricRef | null {
  if (state[metric] === null) return null;
  if (state.wave > 0 || metric === "remainingRisk") return { kind: "projection", wave: state.wave, metric };
  if (metric === "riskDecrease") return null;
  return metric === "reduction" ? { kind: "reduction" } : { kind: "node", id: "overall", metric };
}

/** Returns the reference to the number of scenarios in a band after the steps up to a wave; 0 is today. */
export function bandMetricRef(band: string, wave: number): CountRef {
  return { kind: "scenarios", bands: [band], when: "after", wave };
}

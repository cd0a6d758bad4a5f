import type { CountRef, MetricRef, ProjectionMetric } from "#report/metricRef.ts";
import type { Projection } from "./planReport.ts";

/** Names a figure of a state of the plan; null where the state has no such figure. Today's are the scorecard's own. */
export function projectionMetricRef(
  state: Pick<Projection, "wave" | ProjectionMetric>,
  figure: ProjectionMetric,
): MetricRef | null {
  if (state[figure] === null) return null;
  if (state.wave > 0 || figure === "left") return { kind: "state", wave: state.wave, figure };
  if (figure === "fall") return null;
  return figure === "reduction" ? { kind: "reduction" } : { kind: "node", id: "overall", figure };
}

/** Names how many scenarios stand in a band once the steps up to a wave are taken; 0 is today. */
export function bandMetricRef(band: string, wave: number): CountRef {
  return { kind: "scenarios", bands: [band], when: "after", wave };
}

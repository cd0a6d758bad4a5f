import type { MetricRef, NodeMetric } from "./metricRef.ts";
import type { RadarAxis } from "./radar.ts";

type Spoke = Pick<RadarAxis, "id" | "value" | "low" | "target" | "last">;

/**
 * Returns the reference to a number of a spoke, or of the root (id "overall"), in the radar of today (wave 0) or of a
 * projection; null if missing.
 */
export function radarMetricRef(
  { id, ...spoke }: Spoke,
  wave: number,
  name: "value" | "range" | "target" | "last",
): MetricRef | null {
  if (spoke[name === "range" ? "low" : name] === null) return null;
  const node = (metric: NodeMetric) => ({ kind: "node", id, metric }) as const;
  switch (name) {
    case "value":
      if (wave === 0) return node("value");
      return id === "overall" ? { kind: "projection", wave, metric: "value" } : { kind: "areaProjection", id, wave };
    case "last":
      // In a projection, the earlier value is today's.
      if (wave > 0) return node("value");
      return spoke.value === null ? null : { kind: "change", id };
    default:
      return node(name);
  }
}

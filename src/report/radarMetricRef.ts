import type { MetricRef, NodeMetric } from "./metricRef.ts";
import type { RadarAxis } from "./maturityRadar.ts";

type Spoke = Pick<RadarAxis, "id" | "value" | "low" | "target" | "last">;

/**
 * Names a number of a spoke, or of the whole (id "overall"), in the radar of today (wave 0) or of after a wave of the
 * plan; null where there is none.
 */
export function radarMetricRef(
  { id, ...spoke }: Spoke,
  wave: number,
  name: "value" | "range" | "target" | "last",
): MetricRef | null {
  if (spoke[name === "range" ? "low" : name] === null) return null;
  const node = (figure: NodeMetric) => ({ kind: "node", id, figure }) as const;
  switch (name) {
    case "value":
      if (wave === 0) return node("value");
      return id === "overall" ? { kind: "state", wave, figure: "value" } : { kind: "after", id, wave };
    case "last":
      // Beside what is to come the earlier value is today's.
      if (wave > 0) return node("value");
      return spoke.value === null ? null : { kind: "change", id };
    default:
      return node(name);
  }
}

import type { MetricRef } from "#report/metricRef.ts";

/** Returns a key that identifies a metric on a screen. */
export function metricKey(ref: MetricRef): string {
  return Object.values(ref).join(" ");
}

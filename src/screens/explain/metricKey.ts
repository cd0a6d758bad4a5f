import type { MetricRef } from "#report/metricRef.ts";

/** A name for a number, by which it is found again on a screen. */
export function metricKey(ref: MetricRef): string {
  return Object.values(ref).join(" ");
}

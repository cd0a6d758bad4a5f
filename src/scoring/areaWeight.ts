import type { Assessment } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";

/** The organisation's multiplier for each area's weight, by area id; 1 for an area without one. */
export type Priorities = Assessment["priorities"];

/** Returns an area's weight among the areas: its own times its priority in the assessment; always above 0. */
export function areaWeight(area: { readonly id: string; readonly weight: number }, priorities: Priorities): number {
  return Math.max(area.weight * (getOwn(priorities, area.id) ?? 1), Number.MIN_VALUE);
}

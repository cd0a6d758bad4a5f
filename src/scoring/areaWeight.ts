import type { Assessment } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";

/** The organisation's own multiplier of each area's weight, by area id; an area without one counts as it is. */
export type Priorities = Assessment["priorities"];

/** An area's weight among the areas: its own times the priority that the assessment gives it; always above 0. */
export function areaWeight(area: { readonly id: string; readonly weight: number }, priorities: Priorities): number {
  return Math.max(area.weight * (getOwn(priorities, area.id) ?? 1), Number.MIN_VALUE);
}

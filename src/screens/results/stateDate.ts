import { existingDay } from "#assessment/existingDay.ts";
import { dayOf } from "#lib/dayOf.ts";

/** The day of a moment where the visitor is, as YYYY-MM-DD. */
export function dateOf(moment: string): string {
  return dayOf(new Date(moment));
}

/**
 * The moment of a state on a chosen day: `known` itself on its own day, otherwise noon where the visitor is. Null where
 * the day does not exist or is after `today`.
 */
export function momentOn(day: string, known: string, today: string): string | null {
  if (existingDay(day) === undefined || day > today) return null;
  return day === dateOf(known) ? known : new Date(`${day}T12:00:00`).toISOString();
}

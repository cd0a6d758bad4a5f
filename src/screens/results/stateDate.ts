import { dayOf } from "#lib/dayOf.ts";
import { isDay } from "#lib/isDay.ts";

/** Returns the day of a moment in the user's time zone, as YYYY-MM-DD. */
export function dateOf(moment: string): string {
  return dayOf(new Date(moment));
}

/**
 * Returns the moment of a state on a chosen day: `known` itself on its own day, otherwise noon in the user's time zone.
 * Null if the day is invalid or after `today`.
 */
export function momentOn(day: string, known: string, today: string): string | null {
  if (!isDay(day) || day > today) return null;
  return day === dateOf(known) ? known : new Date(`${day}T12:00:00`).toISOString();
}

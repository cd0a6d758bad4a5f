import { isDay } from "#lib/isDay.ts";

/** Returns a valid calendar day with a four-digit year, as the format requires; undefined for anything else. */
export function existingDay(day: string | null): string | undefined {
  return day !== null && isDay(day) ? day : undefined;
}

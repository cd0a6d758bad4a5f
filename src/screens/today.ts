import { dayOf } from "#lib/dayOf.ts";

/** Returns today's date in the user's time zone, as YYYY-MM-DD. */
export function today(): string {
  return dayOf(new Date());
}

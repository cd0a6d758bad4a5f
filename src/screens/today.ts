import { dayOf } from "#lib/dayOf.ts";

/** Today's date where the visitor is, as YYYY-MM-DD. */
export function today(): string {
  return dayOf(new Date());
}

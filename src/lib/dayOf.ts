/**
 * The latest and earliest moments that a file can hold, because ISO 8601 years have four digits. Clocks set beyond are
 * clamped.
 */
const LAST = Date.UTC(9999, 11, 31, 12);
const FIRST = Date.parse("0001-01-01T12:00:00Z");

/** Returns the clock's moment as ISO 8601 in UTC, the form that files and the store use. */
export function momentOf(clock: Date): string {
  return clamped(clock).toISOString();
}

/** Returns the clock's day in the computer's time zone, as YYYY-MM-DD. */
export function dayOf(clock: Date): string {
  const moment = clamped(clock);
  const pad = (part: number, length = 2) => String(part).padStart(length, "0");
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

function clamped(clock: Date): Date {
  const time = clock.getTime();
  return new Date(Number.isNaN(time) ? FIRST : Math.min(Math.max(time, FIRST), LAST));
}

/** Moments that files can hold: ISO 8601 has four digits for the year. A clock that is set beyond is held here. */
const LAST = Date.UTC(9999, 11, 31, 12);
const FIRST = Date.parse("0001-01-01T12:00:00Z");

/** A moment of the clock as ISO 8601 in UTC, such as files and the store keep. */
export function momentOf(clock: Date): string {
  return held(clock).toISOString();
}

/** The day of a moment of the clock where the computer stands, as YYYY-MM-DD. */
export function dayOf(clock: Date): string {
  const moment = held(clock);
  const pad = (part: number, length = 2) => String(part).padStart(length, "0");
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

function held(clock: Date): Date {
  const time = clock.getTime();
  return new Date(Number.isNaN(time) ? FIRST : Math.min(Math.max(time, FIRST), LAST));
}

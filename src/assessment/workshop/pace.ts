import type { Assessment } from "#assessment/schema.ts";
import { instantOf } from "#lib/instantOf.ts";

/** Longer intervals between agreements count as breaks, in milliseconds. */
const MIN_BREAK = 30 * 60 * 1000;
/** Minimum number of intervals for an estimate. */
const MIN_INTERVALS = 3;

/**
 * Returns the upper median of the minutes between consecutive agreements, without breaks; null for fewer than three
 * intervals.
 */
export function minutesPerQuestion({ discussions = {} }: Pick<Assessment, "discussions">): number | null {
  const moments = Object.values(discussions)
    .flatMap(({ agreedAt }) => (agreedAt === undefined ? [] : [instantOf(agreedAt)]))
    .filter((moment) => !Number.isNaN(moment))
    .toSorted((a, b) => a - b);
  const times = moments
    .slice(1)
    .map((moment, index) => moment - (moments[index] ?? moment))
    .filter((time) => time <= MIN_BREAK)
    .toSorted((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)];
  return times.length < MIN_INTERVALS || middle === undefined ? null : middle / 60_000;
}

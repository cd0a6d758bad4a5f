import { instantOf } from "#lib/instantOf.ts";
import type { Assessment } from "#assessment/schema.ts";

/** Longer between two agreements is a break, in milliseconds. */
const BREAK = 30 * 60 * 1000;
/** Fewer say nothing about the pace. */
const LEAST = 3;

/**
 * The minutes that it takes to agree on one question, the middle of all so far; null before enough are agreed. Breaks do
 * not count.
 */
export function minutesPerQuestion({ discussions = {} }: Pick<Assessment, "discussions">): number | null {
  const moments = Object.values(discussions)
    .flatMap(({ agreedAt }) => (agreedAt === undefined ? [] : [instantOf(agreedAt)]))
    .filter((moment) => !Number.isNaN(moment))
    .toSorted((a, b) => a - b);
  const times = moments
    .slice(1)
    .map((moment, index) => moment - (moments[index] ?? moment))
    .filter((time) => time <= BREAK)
    .toSorted((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)];
  return times.length < LEAST || middle === undefined ? null : middle / 60_000;
}

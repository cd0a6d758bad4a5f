import { MIN_ORGANISATIONS } from "#assessment/benchmark/benchmarkLimits.ts";
import type { Quartiles } from "#assessment/benchmark/benchmarkSchema.ts";
import { distributionOf } from "#report/portfolio/distribution.ts";

/** Values are rounded to this share of the scale: half a level of five. */
const STEP_SHARE = 0.1;

/**
 * Returns the quartiles of a part for a benchmark; null with fewer than five values. `values` are 0…max, in the order
 * in which the organisations joined, null if not rated. Two rules protect each of them: values are rounded before they
 * are counted, and only whole groups of five count, the first to join first.
 */
export function roundedQuartiles(values: readonly (number | null)[], max: number): Quartiles | null {
  const rated = values.filter((value) => value !== null);
  const count = rated.length - (rated.length % MIN_ORGANISATIONS);
  const { median, quartiles } = distributionOf(rated.slice(0, count).map((value) => stepsOf(value, max))) ?? {};
  if (median === undefined || quartiles === null || quartiles === undefined) return null;
  const [lower, upper] = quartiles;
  const rounded = (steps: number) => Number((Math.round(steps) * STEP_SHARE * max).toFixed(6));
  return { count, lower: rounded(lower), median: rounded(median), upper: rounded(upper) };
}

/** Returns a value as a whole number of steps. */
function stepsOf(value: number, max: number): number {
  return Math.round(value / (STEP_SHARE * max));
}

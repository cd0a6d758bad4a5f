import { isBelow } from "#scoring/tolerance.ts";

/**
 * How values are spread: the median and the quartiles, never a mean, which a few extreme values would move.
 */
export type Distribution = {
  /** The number of values, at least 1. */
  readonly count: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
  /** The lower and upper quartile; null with fewer than `MIN_FOR_QUARTILES` values. */
  readonly quartiles: readonly [lower: number, upper: number] | null;
};

/** Quartiles divide values into four groups, so five values are the fewest with one inside each. */
export const MIN_FOR_QUARTILES = 5;

/** How many interquartile ranges beyond a quartile an outlier begins (Tukey 1977, Exploratory Data Analysis). */
const OUTLIER_RANGES = 1.5;

/** Returns the distribution of values; null without any. */
export function distributionOf(values: readonly number[]): Distribution | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const hasQuartiles = sorted.length >= MIN_FOR_QUARTILES;
  return {
    count: sorted.length,
    least,
    median: quantile(sorted, 0.5),
    most,
    quartiles: hasQuartiles ? [quantile(sorted, 0.25), quantile(sorted, 0.75)] : null,
  };
}

/**
 * Tells on which side a value is an outlier of the distribution: more than 1.5 interquartile ranges below the lower
 * quartile or above the upper one. Null if it is none, or without quartiles.
 */
export function outlierSide(value: number, { quartiles }: Distribution): "low" | "high" | null {
  if (quartiles === null) return null;
  const [lower, upper] = quartiles;
  const reach = OUTLIER_RANGES * (upper - lower);
  if (isBelow(value, lower - reach)) return "low";
  return isBelow(upper + reach, value) ? "high" : null;
}

/**
 * Returns a quantile of sorted values, interpolated between the two nearest (type 7 of Hyndman and Fan 1996, Sample
 * Quantiles in Statistical Packages; the default of spreadsheets). `share` is 0…1.
 */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (at - Math.floor(at)) * (above - below);
}

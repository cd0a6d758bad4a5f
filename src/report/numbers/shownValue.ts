import { exact, fewestDecimals, rounded, unitsOf } from "./decimals.ts";

/*
 * Rounds values on the scale: one decimal, or two if one would be misleading. A difference is that of the two numbers
 * as shown. Calculations (explanations, tables of contributions) have as many decimals as needed to follow them:
 * `decimalsToFollow.ts`.
 */

/** Normal and maximum decimals of a value. */
export const MIN_SHOWN = 1;
export const MAX_SHOWN = 2;

/** Thresholds: a value below one of them is never shown at or above it. */
export type Borders = {
  /** How far a child may be below its parent's level; whole levels minus this are then thresholds, too. */
  readonly gate?: number | null;
  /** The number it is compared with, exact and as shown. */
  readonly target?: { readonly exact: number; readonly shown: number } | null;
};

/**
 * Rounds x, halves away from zero, without crossing a threshold: 2.997 is 3.00, but 2.99 if 3 is a level. The result
 * differs from x by less than a unit of its last decimal. If that is impossible with the target, only the levels count
 * as thresholds.
 */
export function shownValue(x: number, decimals: number, borders: Borders = {}): number {
  const units = unitsOf(x, decimals);
  const near = [units, units - 1, units + 1]
    .map((each) => each / 10 ** decimals)
    .filter((shown) => exact(Math.abs(exact(x) - shown)) < 10 ** -decimals);
  const onSideOf = (within: Borders) => near.find((shown) => isOnItsSide(x, shown, within));
  return onSideOf(borders) ?? onSideOf({ gate: borders.gate ?? null }) ?? rounded(x, decimals);
}

/** Returns true if ordinary rounding of x to these decimals crosses no threshold. */
export function isRounded(x: number, decimals: number, borders: Borders = {}): boolean {
  return isOnItsSide(x, rounded(x, decimals), borders);
}

/**
 * Returns the decimals of values shown together: one, or two if one would move a value onto a threshold or make two
 * values look equal.
 */
export function shownDecimals(values: readonly number[], borders: Borders = {}, least = MIN_SHOWN): number {
  const areClear = (decimals: number) => values.every((x) => isRounded(x, decimals, borders));
  const areApart = (decimals: number) =>
    values.every((x, index) => values.slice(index + 1).every((y) => isEqual(x, y) === isShownEqual(x, y, decimals)));
  return areClear(least) && areApart(least) ? least : MAX_SHOWN;
}

/**
 * Returns the decimals of x in a calculation: at least those of its display, and as many as needed for ordinary
 * rounding.
 */
export function calculationDecimals(x: number, shown: number, borders: Borders = {}): number {
  return fewestDecimals(shown, (decimals) => isRounded(x, decimals, borders));
}

function isOnItsSide(x: number, shown: number, { gate = 0, target = null }: Borders): boolean {
  const offsets = gate === null || gate === 0 ? [0] : [0, gate];
  const isWithin = offsets.every((offset) => {
    const [below, above] = [Math.floor(exact(x + offset)), Math.floor(exact(x + offset)) + 1];
    const shifted = exact(shown + offset);
    return below <= shifted && shifted < above;
  });
  return isWithin && (target === null || exact(x) >= exact(target.exact) === exact(shown) >= exact(target.shown));
}

function isEqual(x: number, y: number): boolean {
  return exact(x) === exact(y);
}

function isShownEqual(x: number, y: number, decimals: number): boolean {
  return unitsOf(x, decimals) === unitsOf(y, decimals);
}

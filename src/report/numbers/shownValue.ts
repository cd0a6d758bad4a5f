import { exact, leastDecimals, rounded, unitsOf } from "./decimals.ts";

/*
 * How values on the scale are shown: with one decimal, or with two where one would say something false. A difference is
 * the difference of the two numbers as they are shown. Calculations (explanations, tables of contributions) have as many
 * decimals as it takes to follow them: `decimalsToFollow.ts`.
 */

/** Decimals of a value where nothing asks for more, and where something does. */
export const LEAST_SHOWN = 1;
export const MOST_SHOWN = 2;

/** Numbers between which something is decided: a value below one of them is never shown as that one or more. */
export type Borders = {
  /** How far a child may stay below its parent's level: then whole levels less this are borders, too. */
  readonly gate?: number | null;
  /** What it is compared with, as that is shown. */
  readonly target?: { readonly exact: number; readonly shown: number } | null;
};

/**
 * x rounded, halves away from zero, but on its own side of each border: 2.997 is 3.00, but 2.99 where 3 is a level. It is
 * always less than a unit of its last decimal away from x: where no such number is on its side of the target, too, the
 * levels alone count.
 */
export function shownValue(x: number, decimals: number, borders: Borders = {}): number {
  const units = unitsOf(x, decimals);
  const near = [units, units - 1, units + 1]
    .map((each) => each / 10 ** decimals)
    .filter((shown) => exact(Math.abs(exact(x) - shown)) < 10 ** -decimals);
  const onSideOf = (within: Borders) => near.find((shown) => isOnItsSide(x, shown, within));
  return onSideOf(borders) ?? onSideOf({ gate: borders.gate ?? null }) ?? rounded(x, decimals);
}

/** Whether x is merely rounded with so many decimals, and on its own side of each border. */
export function isRounded(x: number, decimals: number, borders: Borders = {}): boolean {
  return isOnItsSide(x, rounded(x, decimals), borders);
}

/** Decimals of values that stand beside each other: one, or two where one would put a value on a border, or not tell two apart. */
export function shownDecimals(values: readonly number[], borders: Borders = {}, least = LEAST_SHOWN): number {
  const areClear = (decimals: number) => values.every((x) => isRounded(x, decimals, borders));
  const areApart = (decimals: number) =>
    values.every((x, index) => values.slice(index + 1).every((y) => isEqual(x, y) === isShownEqual(x, y, decimals)));
  return areClear(least) && areApart(least) ? least : MOST_SHOWN;
}

/** Decimals with which a calculation shows x: from those on with which it is shown, as many as it takes to merely round it. */
export function calculationDecimals(x: number, shown: number, borders: Borders = {}): number {
  return leastDecimals(shown, (decimals) => isRounded(x, decimals, borders));
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

import { MAX_DECIMALS, rounded, unitsOf } from "./decimals.ts";

/** Maximum decimals that parts have beyond their minimum; then the result gets one more. */
const MAX_EXTRA_DECIMALS = 4;

/** A result, the parts shown with it, and the calculation that leads from them to the result. */
export type Calculation = {
  readonly parts: readonly number[];
  readonly calculate: (parts: readonly number[]) => number;
  readonly result: number;
};

/** Decimals of parts and of results; parts have at least as many. */
export type Decimals = { readonly parts: number; readonly result: number };

/**
 * Returns the fewest decimals with which readers can calculate the shown result from the shown parts: first minimizes
 * those of the result, then those of the parts. A result other than 0 is never shown as 0. `alsoHolds` is a further
 * condition on the parts.
 */
export function decimalsToFollow(
  calculations: readonly Calculation[],
  least: Decimals,
  alsoHolds: (partDecimals: number) => boolean = () => true,
): Decimals {
  for (let result = least.result; result < MAX_DECIMALS; result++) {
    if (calculations.some((calculation) => isHidden(calculation.result, result))) continue;
    const first = Math.max(least.parts, result);
    for (let parts = first; parts <= Math.min(MAX_DECIMALS, first + MAX_EXTRA_DECIMALS); parts++) {
      const decimals = { parts, result };
      if (calculations.every((calculation) => follows(calculation, decimals)) && alsoHolds(parts)) return decimals;
    }
  }
  return { parts: MAX_DECIMALS, result: MAX_DECIMALS };
}

function isHidden(result: number, decimals: number): boolean {
  return unitsOf(result, decimals) === 0 && unitsOf(result, MAX_DECIMALS) !== 0;
}

/** Tells whether the shown result can be calculated from the shown parts. */
export function follows({ parts, calculate, result }: Calculation, decimals: Decimals): boolean {
  const calculated = calculate(parts.map((part) => rounded(part, decimals.parts)));
  return unitsOf(calculated, decimals.result) === unitsOf(result, decimals.result);
}

/** Returns the calculation of a sum. */
export function sumOf(parts: readonly number[]): Calculation {
  const calculate = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  return { parts, calculate, result: calculate(parts) };
}

/** Returns the calculation of a product. */
export function productOf(parts: readonly number[]): Calculation {
  const calculate = (numbers: readonly number[]) => numbers.reduce((product, number) => product * number, 1);
  return { parts, calculate, result: calculate(parts) };
}

/** Returns the calculation of `from` minus `less`. */
export function differenceOf(from: number, less: number): Calculation {
  const calculate = ([a = 0, b = 0]: readonly number[]) => a - b;
  return { parts: [from, less], calculate, result: from - less };
}

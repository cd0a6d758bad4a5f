import { MOST_DECIMALS, rounded, unitsOf } from "./decimals.ts";

/** Parts have at most so many decimals more than they need to; then the result gets one more. */
const FINER = 4;

/** A result, the parts that stand beside it, and how a reader comes from them to it. */
export type Calculation = {
  readonly parts: readonly number[];
  readonly calculate: (parts: readonly number[]) => number;
  readonly result: number;
};

/** Decimals of parts and of results; the parts have as many or more. */
export type Decimals = { readonly parts: number; readonly result: number };

/**
 * The least decimals with which whoever calculates with the shown parts, on a pocket calculator, comes to the shown result:
 * first as few as may be of the result, then of the parts. A result that is not 0 is never shown as 0. `alsoHolds` says
 * what else the parts need.
 */
export function decimalsToFollow(
  calculations: readonly Calculation[],
  least: Decimals,
  alsoHolds: (partDecimals: number) => boolean = () => true,
): Decimals {
  for (let result = least.result; result < MOST_DECIMALS; result++) {
    if (calculations.some((calculation) => isHidden(calculation.result, result))) continue;
    const first = Math.max(least.parts, result);
    for (let parts = first; parts <= Math.min(MOST_DECIMALS, first + FINER); parts++) {
      const decimals = { parts, result };
      if (calculations.every((calculation) => follows(calculation, decimals)) && alsoHolds(parts)) return decimals;
    }
  }
  return { parts: MOST_DECIMALS, result: MOST_DECIMALS };
}

function isHidden(result: number, decimals: number): boolean {
  return unitsOf(result, decimals) === 0 && unitsOf(result, MOST_DECIMALS) !== 0;
}

function follows({ parts, calculate, result }: Calculation, decimals: Decimals): boolean {
  const calculated = calculate(parts.map((part) => rounded(part, decimals.parts)));
  return unitsOf(calculated, decimals.result) === unitsOf(result, decimals.result);
}

/** Parts that add up to their result. */
export function sumOf(parts: readonly number[]): Calculation {
  const calculate = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  return { parts, calculate, result: calculate(parts) };
}

/** Factors and their product. */
export function productOf(parts: readonly number[]): Calculation {
  const calculate = (numbers: readonly number[]) => numbers.reduce((product, number) => product * number, 1);
  return { parts, calculate, result: calculate(parts) };
}

/** What is left of `from` without `less`. */
export function differenceOf(from: number, less: number): Calculation {
  const calculate = ([a = 0, b = 0]: readonly number[]) => a - b;
  return { parts: [from, less], calculate, result: from - less };
}

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rounded, unitsOf } from "#report/numbers/decimals.ts";
import {
  type Calculation,
  decimalsToFollow,
  differenceOf,
  productOf,
  sumOf,
} from "#report/numbers/decimalsToFollow.ts";

const LEAST = { parts: 1, result: 1 };

/** Returns the result of the shown parts on a calculator, next to the shown result. */
function followed(calculation: Calculation) {
  const decimals = decimalsToFollow([calculation], LEAST);
  const calculated = calculation.calculate(calculation.parts.map((part) => rounded(part, decimals.parts)));
  return {
    calculated: unitsOf(calculated, decimals.result),
    shown: unitsOf(calculation.result, decimals.result),
    decimals,
  };
}

const productOfThree = (parts: readonly number[]) => productOf(parts.slice(0, 3));
const differenceOfTwo = ([a = 0, b = 0]: readonly number[]) => differenceOf(a, b);

describe("parts and their result", () => {
  it.each([
    { name: "a product of two factors", given: productOf([2.834_285, 3.848]), decimals: { parts: 2, result: 1 } },
    { name: "factors that end", given: productOf([4.5, 3]), decimals: { parts: 1, result: 1 } },
    { name: "a difference that agrees", given: differenceOf(3.5, 2.633), decimals: { parts: 1, result: 1 } },
    { name: "a difference of a value half-way", given: differenceOf(3.5, 2.65), decimals: { parts: 2, result: 1 } },
    { name: "thirds, which never end", given: differenceOf(10 / 3, 8 / 3), decimals: { parts: 2, result: 1 } },
    { name: "three thirds", given: sumOf([1 / 3, 1 / 3, 1 / 3]), decimals: { parts: 2, result: 1 } },
    { name: "almost 0", given: differenceOf(3.44, 3.41), decimals: { parts: 2, result: 2 } },
    {
      name: "thirds that come to exactly half-way: the result has a decimal more",
      given: {
        parts: [4 / 3, 10 / 3, 25 / 12],
        calculate: ([a = 0, b = 0, c = 0]: readonly number[]) => (a + b + c) / 3,
        result: 2.25,
      },
      decimals: { parts: 2, result: 2 },
    },
  ])("have for $name the decimals $decimals", ({ given, decimals }) => {
    expect(followed(given)).toMatchObject({ decimals });
    expect(followed(given).calculated).toBe(followed(given).shown);
  });

  it("can always be recalculated, and a result above 0 is never shown as 0", () => {
    const level = fc.oneof(
      fc.integer({ min: 0, max: 10_000_000 }).map((millionths) => millionths / 1e6),
      fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 })).map(([n, d]) => n / d),
    );
    const parts = fc.array(level, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.constantFrom(sumOf, productOfThree, differenceOfTwo), (given, make) => {
        const calculation = make(given);
        const { calculated, shown } = followed(calculation);
        expect(calculated).toBe(shown);
        if (unitsOf(calculation.result, 6) !== 0) expect(shown).not.toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});

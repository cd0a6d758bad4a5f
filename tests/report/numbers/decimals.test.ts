import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decimalsAlone,
  decimalsApart,
  decimalsOf,
  decimalsWithin,
  exact,
  looksWhole,
  rounded,
  unitsOf,
} from "#report/numbers/decimals.ts";

const anyNumber = fc.oneof(
  fc.double({ min: -25, max: 25, noNaN: true }),
  // Halves of the last decimal, where rounding is decided.
  fc.tuple(fc.integer({ min: -2500, max: 2500 }), fc.constantFrom(2, 20, 200)).map(([n, d]) => n / d),
);
const anyDecimals = fc.integer({ min: 0, max: 6 });

it("has the decimals that it needs, at least and at most so many", () => {
  fc.assert(
    fc.property(anyNumber, anyDecimals, anyDecimals, (x, least, most) => {
      expect(decimalsWithin(x, least, most)).toBe(Math.min(most, Math.max(least, decimalsOf(x))));
    }),
  );
});

describe("a rounded number", () => {
  it.each([
    { x: 2.25, decimals: 1, units: 23 },
    { x: -2.25, decimals: 1, units: -23 },
    { x: 0.1 + 0.2, decimals: 1, units: 3 },
    { x: 1.005, decimals: 2, units: 101 },
    { x: 2.449_999_999_9, decimals: 1, units: 25 },
    { x: 2.449_999, decimals: 1, units: 24 },
    { x: -0.04, decimals: 1, units: 0 },
  ])("$x with $decimals decimals is $units units", ({ x, decimals, units }) => {
    expect(unitsOf(x, decimals)).toBe(units);
    expect(Object.is(unitsOf(x, decimals), -0)).toBe(false);
  });

  it("equals the output of Intl", () => {
    fc.assert(
      fc.property(anyNumber, anyDecimals, (x, decimals) => {
        const format = new Intl.NumberFormat("en", {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
          useGrouping: false,
        });
        expect(Number(format.format(exact(x))) + 0).toBe(rounded(x, decimals));
      }),
    );
  });
});

it.each([
  { x: 3, decimals: 0 },
  { x: 0.25, decimals: 2 },
  { x: 0.1 + 0.2, decimals: 1 },
  { x: 1 / 3, decimals: 9 },
  { x: -2.5, decimals: 1 },
])("$x has $decimals decimals", ({ x, decimals }) => expect(decimalsOf(x)).toBe(decimals));

describe("a single number", () => {
  it.each([
    { x: 2.6, decimals: 1 },
    { x: 3, decimals: 1 },
    { x: 2.96, decimals: 2 },
    { x: 2.996, decimals: 3 },
    { x: 3.04, decimals: 2 },
    { x: 2.95, decimals: 2 },
  ])("$x has $decimals", ({ x, decimals }) => expect(decimalsAlone(x)).toBe(decimals));

  it("never looks like a whole number that it is not", () => {
    fc.assert(
      fc.property(anyNumber, (x) => {
        const shown = rounded(x, decimalsAlone(x));
        if (decimalsOf(x) > 0) expect(Number.isInteger(shown)).toBe(false);
      }),
    );
  });
});

it("a gate of a half makes halves thresholds, too", () => {
  expect(looksWhole(2.48, 1)).toBe(false);
  expect(looksWhole(2.48, 1, 0.5)).toBe(true);
  expect(looksWhole(2.48, 2, 0.5)).toBe(false);
});

it("numbers next to each other compare as shown", () => {
  expect(decimalsApart([3.41, 3.44])).toBe(2);
  expect(decimalsApart([2.6, 3.44])).toBe(1);
  expect(decimalsApart([2.601, 2.6])).toBe(3);
  fc.assert(
    fc.property(anyNumber, anyNumber, (a, b) => {
      const decimals = decimalsApart([a, b]);
      expect(Math.sign(rounded(a, decimals) - rounded(b, decimals))).toBe(Math.sign(exact(a) - exact(b)));
    }),
  );
});

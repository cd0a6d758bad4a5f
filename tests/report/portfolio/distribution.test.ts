import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionOf, MIN_FOR_QUARTILES, outlierSide } from "#report/portfolio/distribution.ts";

const anyValues = fc.array(
  fc.integer({ min: 0, max: 500 }).map((value) => value / 100),
  { minLength: 1, maxLength: 60 },
);

/** The smallest x for which the straight line through the sorted values has reached the share: by following the line, not by rank. */
function walked(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  let left = share * (sorted.length - 1);
  let index = 0;
  while (left >= 1) {
    left -= 1;
    index += 1;
  }
  const here = sorted[index] ?? 0;
  return here + left * ((sorted[index + 1] ?? here) - here);
}

describe("a distribution", () => {
  it.each([
    { name: "no value", values: [], expected: null },
    { name: "one value", values: [2], expected: { count: 1, least: 2, median: 2, most: 2, quartiles: null } },
    { name: "two values", values: [3, 1], expected: { count: 2, least: 1, median: 2, most: 3, quartiles: null } },
    {
      name: "too few for quartiles",
      values: [4, 1, 2, 3],
      expected: { count: 4, least: 1, median: 2.5, most: 4, quartiles: null },
    },
    {
      name: "five values",
      values: [5, 1, 3, 2, 4],
      expected: { count: 5, least: 1, median: 3, most: 5, quartiles: [2, 4] },
    },
    {
      name: "six values, interpolated as spreadsheets do",
      values: [1, 2, 3, 4, 5, 6],
      expected: { count: 6, least: 1, median: 3.5, most: 6, quartiles: [2.25, 4.75] },
    },
  ])("of $name", ({ values, expected }) => expect(distributionOf(values)).toEqual(expected));

  it("agrees with a second computation, in any order", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const found = distributionOf(values);
        expect(found?.median).toBeCloseTo(walked(values, 0.5), 9);
        expect(found?.least).toBe(Math.min(...values));
        expect(found?.most).toBe(Math.max(...values));
        expect(found?.quartiles === null).toBe(values.length < MIN_FOR_QUARTILES);
        expect(found?.quartiles?.[0] ?? walked(values, 0.25)).toBeCloseTo(walked(values, 0.25), 9);
        expect(found?.quartiles?.[1] ?? walked(values, 0.75)).toBeCloseTo(walked(values, 0.75), 9);
        expect(distributionOf(values.toReversed())).toEqual(found);
      }),
    );
  });

  it("has at most half of its values below, and at most half above the median", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const median = distributionOf(values)?.median ?? 0;
        expect(values.filter((value) => value < median - 1e-9).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > median + 1e-9).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe("an outlier", () => {
  const distribution = { count: 9, least: 0, median: 2.5, most: 5, quartiles: [2, 3] } as const;

  it.each([
    { name: "within the box", value: 2.5, side: null },
    { name: "at the lower fence", value: 0.5, side: null },
    { name: "below it", value: 0.49, side: "low" },
    { name: "at the upper fence", value: 4.5, side: null },
    { name: "above it", value: 4.51, side: "high" },
  ])("$name", ({ value, side }) => expect(outlierSide(value, distribution)).toBe(side));

  it("needs quartiles", () => expect(outlierSide(0, { ...distribution, quartiles: null })).toBeNull());
});

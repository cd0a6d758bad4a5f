// What a benchmark reveals about one organisation, for random groups: the rules of src/report/benchmark/README.md.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quartiles } from "#assessment/benchmark/benchmarkSchema.ts";
import { roundedQuartiles } from "#report/benchmark/roundedQuartiles.ts";

const NUMBERS = ["lower", "median", "upper"] as const;
/** The highest values of questionnaires with as many levels. */
const anyMax = fc.constantFrom(1, 3, 4, 5, 10);
/** No value is just between two tenths, where the rounding of doubles would decide. */
const share = fc.integer({ min: 0, max: 997 }).map((part) => part / 997);
/** Values on a scale, some of them missing, in the order in which the organisations joined. */
const anyGroup = fc.record({
  max: anyMax,
  values: fc
    .array(fc.option(share, { freq: 9 }), { maxLength: 40 })
    .map((shares) => (max: number) => shares.map((part) => (part === null ? null : part * max))),
});

function groupOf({ max, values }: { max: number; values: (max: number) => (number | null)[] }) {
  return { max, values: values(max) };
}

function ratedIn(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}

describe.each([
  { name: "no value", values: [], max: 5, quartiles: null },
  { name: "four values", values: [1, 2, 3, 4], max: 5, quartiles: null },
  { name: "four values and one missing", values: [1, 2, null, 3, 4], max: 5, quartiles: null },
  { name: "five values", values: [1, 2, 2.2, 3, 4], max: 5, quartiles: { count: 5, lower: 2, median: 2, upper: 3 } },
  {
    name: "nine values, of which the last four wait",
    values: [1, 2, 2.2, 3, 4, 5, 5, 5, 5],
    max: 5,
    quartiles: { count: 5, lower: 2, median: 2, upper: 3 },
  },
  {
    name: "ten values, with a median between two tenths",
    values: [0, 1, 1, 2, 2, 2.5, 3, 3, 4, 5],
    max: 5,
    quartiles: { count: 10, lower: 1.5, median: 2.5, upper: 3 },
  },
  {
    name: "ten values whose median depends on the rounding of each",
    values: [0, 0, 0, 0, 0.1, 0.35, 1, 1, 1, 1],
    max: 5,
    quartiles: { count: 10, lower: 0, median: 0.5, upper: 1 },
  },
  {
    name: "a scale to 3, in steps of 0.3",
    values: [1, 1, 1.4, 2, 2],
    max: 3,
    quartiles: { count: 5, lower: 0.9, median: 1.5, upper: 2.1 },
  },
])("$name", ({ values, max, quartiles }) => {
  it("has these quartiles", () => expect(roundedQuartiles(values, max)).toEqual(quartiles));
});

it("the quartiles of any group are in order, on the scale and on its tenths, of a multiple of five values", () => {
  fc.assert(
    fc.property(anyGroup.map(groupOf), ({ max, values }) => {
      const quartiles = roundedQuartiles(values, max);
      if (quartiles === null) {
        expect(ratedIn(values).length).toBeLessThan(5);
        return;
      }
      const { count, lower, median, upper } = quartiles;
      expect(count % 5).toBe(0);
      expect(count).toBeGreaterThan(ratedIn(values).length - 5);
      expect([0, lower, median, upper, max]).toEqual([0, lower, median, upper, max].toSorted((a, b) => a - b));
      for (const name of NUMBERS) {
        const tenths = (quartiles[name] * 10) / max;
        expect(Math.abs(tenths - Math.round(tenths))).toBeLessThan(1e-4);
      }
    }),
  );
});

it("values that round to the same tenth of the scale give the same file, whatever the others are", () => {
  const inTenth = fc.double({ min: -0.49, max: 0.49, noNaN: true });
  fc.assert(
    fc.property(anyGroup.map(groupOf), fc.nat(), inTenth, ({ max, values }, at, move) => {
      const index = at % Math.max(1, values.length);
      const value = values[index] ?? null;
      if (value === null) return;
      const step = max / 10;
      const other = Math.min(max, Math.max(0, (Math.round(value / step) + move) * step));
      expect(roundedQuartiles(values.with(index, other), max)).toEqual(roundedQuartiles(values, max));
    }),
    { numRuns: 2000 },
  );
});

it("one that joins changes nothing, unless four others joined before: then five are added at once", () => {
  let [unchanged, together] = [0, 0];
  fc.assert(
    fc.property(anyGroup.map(groupOf), share, ({ max, values }, part) => {
      const before = roundedQuartiles(values, max);
      const after = roundedQuartiles([...values, part * max], max);
      if ((ratedIn(values).length + 1) % 5 !== 0) {
        expect(after).toEqual(before);
        unchanged += 1;
      } else {
        expect((after?.count ?? 0) - (before?.count ?? 0)).toBe(5);
        // Any of the five could be the one: the file does not depend on their order.
        const rated = ratedIn(values);
        const rotated = [...rated.slice(0, rated.length - 4), part * max, ...rated.slice(rated.length - 4)];
        expect(roundedQuartiles(rotated, max)).toEqual(after);
        together += 1;
      }
    }),
    { numRuns: 500 },
  );
  expect(unchanged).toBeGreaterThan(100);
  expect(together).toBeGreaterThan(50);
});

it("one that leaves shows at most on which side of a quartile it was, with a quarter of the others", () => {
  let [stayed, moved] = [0, 0];
  fc.assert(
    fc.property(anyGroup.map(groupOf), fc.nat(), ({ max, values }, at) => {
      const rated = ratedIn(values);
      const gone = at % Math.max(1, rated.length);
      const [before, after] = [roundedQuartiles(rated, max), roundedQuartiles(rated.toSpliced(gone, 1), max)];
      if (before === null || after === null || before.count !== after.count) return;
      const [risen, fallen] = [1, -1].map((sign) => movedNumbers(before, after, sign));
      // Not both up and down, so there is no lower and no upper limit at once.
      expect(Math.min(risen?.length ?? 0, fallen?.length ?? 0)).toBe(0);
      const tenths = rated.slice(0, before.count).map((value) => Math.round((value * 10) / max));
      const value = tenths[gone] ?? Number.NaN;
      for (const name of risen ?? []) {
        const limit = atShare(tenths, SHARES[name], Math.ceil);
        expect(value).toBeLessThanOrEqual(limit);
        expect(tenths.filter((one) => one <= limit).length).toBeGreaterThanOrEqual(Math.max(2, before.count / 4));
      }
      for (const name of fallen ?? []) {
        const limit = atShare(tenths, SHARES[name], Math.floor);
        expect(value).toBeGreaterThanOrEqual(limit);
        expect(tenths.filter((one) => one >= limit).length).toBeGreaterThanOrEqual(Math.max(2, before.count / 4));
      }
      if ((risen?.length ?? 0) + (fallen?.length ?? 0) === 0) stayed += 1;
      else moved += 1;
    }),
    { numRuns: 3000 },
  );
  expect(stayed).toBeGreaterThan(100);
  expect(moved).toBeGreaterThan(100);
});

const SHARES = { lower: 0.25, median: 0.5, upper: 0.75 } as const;

function movedNumbers(before: Quartiles, after: Quartiles, sign: number): readonly (typeof NUMBERS)[number][] {
  return NUMBERS.filter((name) => Math.sign(after[name] - before[name]) === sign);
}

/** Returns the value at a share of the sorted values, or next to it. */
function atShare(values: readonly number[], part: number, round: (index: number) => number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[round(part * (sorted.length - 1))] ?? Number.NaN;
}

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { innerNodeMetrics, metricsByAnswer, questionMetrics } from "#scoring/nodeMetrics.ts";
import { sensitivity } from "#scoring/sensitivity.ts";

const METRICS = metricsByAnswer([0, 1, 2, 3, 4, 5], 5);

type Child = { readonly weight: number; readonly level: number | null };

function sensitivityOf(children: readonly Child[]) {
  const below = {
    children: children.map(({ level }) => questionMetrics({ applicable: true, level, evidence: "asserted" }, METRICS)),
    weights: children.map(({ weight }) => weight),
  };
  const metrics = innerNodeMetrics(below);
  return { value: metrics.value, range: sensitivity(metrics, below) };
}

/** Returns the mean for every way to give each child half or double weight. */
function extremeMeans(children: readonly { readonly weight: number; readonly level: number }[]): readonly number[] {
  return Array.from({ length: 2 ** children.length }, (_, choice) => {
    const weights = children.map(({ weight }, index) => weight * ((choice >> index) & 1 ? 2 : 0.5));
    const sum = children.reduce((total, { level }, index) => total + level * (weights[index] ?? 0), 0);
    return sum / weights.reduce((total, weight) => total + weight, 0);
  });
}

const anyWeight = fc.double({ min: 0.01, max: 100, noNaN: true });
const anyLevel = fc.integer({ min: 0, max: 5 });

it.each<{ name: string; children: Child[]; range: { min: number; max: number } | null }>([
  { name: "nothing is scored", children: [{ weight: 1, level: null }], range: null },
  { name: "one child alone", children: [{ weight: 3, level: 4 }], range: { min: 4, max: 4 } },
  {
    name: "two alike in weight",
    children: [
      { weight: 1, level: 0 },
      { weight: 1, level: 5 },
    ],
    range: { min: 1, max: 4 },
  },
  {
    name: "an unanswered one does not count",
    children: [
      { weight: 1, level: 0 },
      { weight: 1, level: 5 },
      { weight: 9, level: null },
    ],
    range: { min: 1, max: 4 },
  },
])("$name", ({ children, range }) => expect(sensitivityOf(children).range).toEqual(range));

it("agrees with trying every extreme, and contains the value", () => {
  const anyChild = fc.record({ weight: anyWeight, level: anyLevel });
  fc.assert(
    fc.property(fc.array(anyChild, { minLength: 1, maxLength: 7 }), (children) => {
      const means = extremeMeans(children);
      const { value, range } = sensitivityOf(children);
      expect(range?.min).toBeCloseTo(Math.min(...means), 9);
      expect(range?.max).toBeCloseTo(Math.max(...means), 9);
      expect(range?.min).toBeLessThanOrEqual(value ?? Number.NaN);
      expect(range?.max).toBeGreaterThanOrEqual(value ?? Number.NaN);
    }),
  );
});

it("covers all weights between half and double", () => {
  const anyChild = fc.record({
    weight: anyWeight,
    level: anyLevel,
    factor: fc.double({ min: 0.5, max: 2, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(anyChild, { minLength: 1, maxLength: 7 }), (children) => {
      const { range } = sensitivityOf(children);
      const shifted = sensitivityOf(children.map(({ weight, factor, level }) => ({ weight: weight * factor, level })));
      expect(shifted.value).toBeGreaterThanOrEqual((range?.min ?? Number.NaN) - 1e-9);
      expect(shifted.value).toBeLessThanOrEqual((range?.max ?? Number.NaN) + 1e-9);
    }),
  );
});

it("stays in the range of the children, however small their weights", () => {
  // Numbers this small have no fraction bits left: the error of a sum is as large as the sum.
  const anyTiny = fc.integer({ min: 1, max: 5 }).map((times) => times * Number.MIN_VALUE);
  const anyChild = fc.record({ weight: anyTiny, value: fc.double({ min: 3, max: 4, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(anyChild, { minLength: 1, maxLength: 4 }), (children) => {
      const values = children.map(({ value }) => value);
      const one = questionMetrics({ applicable: true, level: 3, evidence: "asserted" }, METRICS);
      const below = {
        children: values.map((value) => ({ ...one, value })),
        weights: children.map(({ weight }) => weight),
      };
      const range = sensitivity(innerNodeMetrics(below), below);
      expect(range?.min).toBeGreaterThanOrEqual(Math.min(...values));
      expect(range?.max).toBeLessThanOrEqual(Math.max(...values));
    }),
    { examples: [[[3, 3.375].map((value) => ({ weight: Number.MIN_VALUE, value }))]] },
  );
});

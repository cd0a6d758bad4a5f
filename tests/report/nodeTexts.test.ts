import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { nodeTexts, shownNode } from "#report/nodeTexts.ts";
import { rounded } from "#report/numbers/decimals.ts";
import { answers, reportOf } from "../fixtures/threeAreas.ts";

const formatter = createFormatter("en", english);
const { score } = reportOf(answers({ level: 2 }, { level: 2 }, { level: 2 })).overall;
const plain = { ...score, low: null, high: null, sensitivity: null, target: null, gap: null };

it.each([
  { name: "by less than is shown", last: 2.9889, value: 2.9944, shows: ["2.99", "2.99", "0.00", "near"] },
  { name: "not at all", last: 2.5, value: 2.5, shows: ["2.5", "2.5", "0.0", "same"] },
  { name: "by half a level", last: 0.9888, value: 1.4972, shows: ["0.99", "1.50", "+0.51", "rose"] },
  { name: "by a little", last: 2.41, value: 2.44, shows: ["2.41", "2.44", "+0.03", "rose"] },
  { name: "down", last: 3.2, value: 2.1, shows: ["3.2", "2.1", "−1.1", "fell"] },
])("a value that has moved $name", ({ last, value, shows }) => {
  const level = Math.floor(value);
  const shown = nodeTexts(formatter, { score: { ...plain, value, level }, last, gate: 1, next: level + 1 });
  expect([shown.last, shown.value, shown.change, shown.turn]).toEqual(shows);
});

it.each([
  { name: "below a level", value: 2.997, level: 2, target: 4, shows: ["2.99", "4.00", "1.01"] },
  { name: "below its target", value: 3.496, level: 3, target: 3.5, shows: ["3.49", "3.50", "0.01"] },
  { name: "of three parts", value: 2.0222, level: 2, target: 3.6667, shows: ["2.02", "3.67", "1.65"] },
  { name: "exact with one decimal", value: 2.25, level: 2, target: 3, shows: ["2.25", "3.00", "0.75"] },
  { name: "without anything below it", value: 2.333, level: 2, target: 4, shows: ["2.3", "4.0", "1.7"] },
  { name: "close to 0", value: 0.0001, level: 0, target: 0.0002, shows: ["0.00", "0.01", "0.01"] },
])("a value $name", ({ value, level, target, shows }) => {
  const shown = nodeTexts(formatter, {
    score: { ...plain, value, level, target },
    last: null,
    gate: 1,
    next: level + 1,
  });
  expect([shown.value, shown.target, shown.toTarget]).toEqual(shows);
});

it("a target that is reached is not shown above a value close to its gate", () => {
  const score = { ...plain, value: 0.4999, level: 0, target: 0.4999 };
  const shown = nodeTexts(formatter, { score, last: null, gate: 0.5, next: 1 });
  expect([shown.value, shown.target, shown.toTarget]).toEqual(["0.49", "0.49", ""]);
});

it.each([
  { name: "end of the range", value: 2.1058, low: 1.0803, target: 1.083, shows: ["2.11", "1.08", "1.08"] },
  { name: "value", value: 1.08, low: 1.08, target: 1.083, shows: ["1.08", "1.08", "1.09"] },
])("a $name is shown less than a unit away, also where it rounds to the target that it is below", (given) => {
  const { value, low, target, shows } = given;
  const score = { ...plain, value, low, level: Math.floor(value), target };
  const shown = nodeTexts(formatter, { score, last: null, gate: 1, next: score.level + 1 });
  expect([shown.value, shown.low, shown.target]).toEqual(shows);
});

it.each([
  { name: "small", gap: 0.04, shows: "0.04" },
  { name: "just below a level", gap: 0.97, shows: "0.97" },
  { name: "exact with one decimal", gap: 0.5, shows: "0.5" },
])("a mean gap, $name, is rounded as usual", ({ gap, shows }) => {
  const score = { ...plain, value: 2.5, level: 2, target: 2, gap };
  expect(nodeTexts(formatter, { score, last: null, gate: 1, next: 3 }).gap).toEqual(shows);
});

/** Numbers on a scale; many of them near a level, near each other, or halves of a hundredth. */
const anyNear = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: -120, max: 120 })).map(([tenths, off]) => {
  return Math.min(5, Math.max(0, tenths / 10 + off / 10_000));
});

it("shows any numbers of a node less than a unit away and in their order, and missing ones as missing", () => {
  fc.assert(
    fc.property(
      fc.array(anyNear, { minLength: 3, maxLength: 3 }),
      fc.option(anyNear),
      fc.option(anyNear),
      fc.constantFrom(null, 0.5, 1, 1 / 3),
      (ends, target, last, gate) => {
        const [low = 0, value = 0, high = 0] = ends.toSorted((a, b) => a - b);
        const score = { ...plain, value, low, high, target, level: Math.floor(value) };
        const numbers = { score, last, gate, next: score.level === 5 ? null : score.level + 1 };
        const shown = shownNode(numbers);
        const texts = nodeTexts(formatter, numbers);
        const unit = 10 ** -shown.decimals;
        const pairs = [
          [value, shown.value],
          [target, shown.target],
          [last, shown.last],
          [low, Number(texts.low)],
          [high, Number(texts.high)],
        ] as const;
        const asked = rounded(target ?? 0, texts.calculated.target);
        expect(Math.abs(asked - (shown.target ?? 0))).toBeLessThan(unit);
        for (const [exactly, seen] of pairs)
          if (exactly !== null && seen !== null) expect(Math.abs(exactly - seen)).toBeLessThan(unit + 1e-12);
        expect(Number(texts.low)).toBeLessThanOrEqual(shown.value ?? Number.NaN);
        expect(Number(texts.high)).toBeGreaterThanOrEqual(shown.value ?? Number.NaN);
        expect(Math.floor(shown.value ?? Number.NaN)).toBe(score.level);
        if (target === null || shown.target === null || shown.value === null) return;
        expect(shown.value < shown.target).toBe(value < target);
        expect(shown.toTarget === null).toBe(value >= target);
        expect(shown.toTarget).not.toBe(0);
      },
    ),
    { numRuns: 5000 },
  );
});

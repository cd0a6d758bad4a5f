import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { projectionTexts } from "#report/plan/projectionTexts.ts";
import { planDecimals } from "#report/plan/stepDecimals.ts";
import { createShownReader } from "../arithmetic/readShown.ts";

const formatter = createFormatter("en-GB", english);
const read = createShownReader("en-GB");
/** A state without values of risk. */
const state = (value: number) => ({ value, reduction: null });

/** Returns the shown values of states, each reached by one step, and the shown gains between them. */
function shownOf(values: readonly number[], least: number) {
  const states = values.map(state);
  const steps = values.slice(1).map((value, index) => ({
    wave: index + 1,
    valueGain: value - (values[index] ?? 0),
    riskGain: 0,
  }));
  const { decimals, stepDecimals } = planDecimals(states, { borders: { gate: 1 }, least }, steps);
  const [today = state(0)] = states;
  const texts = states.map((each, index) => {
    const before = states[index - 1];
    return projectionTexts(
      formatter,
      decimals,
      each,
      before === undefined ? null : { today, before, gain: stepDecimals.gain },
    );
  });
  return { values: texts.map(({ value }) => value), gains: texts.slice(1).map(({ gain }) => gain) };
}

describe("values beside their gains", () => {
  it.each([
    {
      name: "an end cut below a level",
      states: [0.597_329_26, 0.997_829_26, 1],
      least: 1,
      values: ["0.597", "0.998", "1.000"],
      gains: ["+0.401", "+0.002"],
    },
    {
      name: "a start rounded down and an end cut",
      states: [0.916_816_46, 0.999_318_66, 1],
      least: 2,
      values: ["0.917", "0.999", "1.000"],
      gains: ["+0.083", "+0.001"],
    },
    {
      name: "a start and an end that look equal",
      states: [0.989_253_61, 0.999_627_41, 1],
      least: 2,
      values: ["0.9893", "0.9996", "1.0000"],
      gains: ["+0.0104", "+0.0004"],
    },
    {
      name: "an end cut below a higher level",
      states: [1.855_037_75, 2.997_175_4, 3],
      least: 1,
      values: ["1.855", "2.997", "3.000"],
      gains: ["+1.142", "+0.003"],
    },
    {
      name: "an end cut where the gain still follows",
      states: [1.9, 2.997],
      least: 1,
      values: ["1.90", "2.99"],
      gains: ["+1.10"],
    },
    {
      name: "values whose rounding alone is more than the gain rounded",
      states: [1.93, 2.55],
      least: 1,
      values: ["1.93", "2.55"],
      gains: ["+0.62"],
    },
    {
      name: "values rounded like their gain",
      states: [1.93, 2.48],
      least: 1,
      values: ["1.9", "2.5"],
      gains: ["+0.55"],
    },
    { name: "thirds", states: [8 / 3, 17 / 6], least: 1, values: ["2.67", "2.83"], gains: ["+0.17"] },
  ])("$name", ({ states, least, values, gains }) => {
    expect(shownOf(states, least)).toEqual({ values, gains });
  });

  it("differ by the gain, but for the rounding of the three", () => {
    // Half of them just below a level.
    const anyValue = fc.tuple(fc.nat(4), fc.oneof(fc.nat(999), fc.integer({ min: 990, max: 999 })), fc.nat(999));
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 2, maxLength: 5 }), fc.constantFrom(1, 2), (given, least) => {
        const states = given.map(([level, part, rest]) => level + part / 1e3 + rest / 1e6).toSorted((a, b) => a - b);
        const { values, gains } = shownOf(states, least);
        const numbers = values.map((value) => read.one(value) ?? { value: Number.NaN, decimals: 0 });
        const half = 0.5 * 10 ** -(numbers[0]?.decimals ?? 0);
        for (const [index, gain] of gains.entries()) {
          const { value = Number.NaN, decimals = 0 } = read.one(gain) ?? {};
          const difference = (numbers[index + 1]?.value ?? 0) - (numbers[index]?.value ?? 0);
          expect(Math.abs(difference - value)).toBeLessThanOrEqual(2 * half + 0.5 * 10 ** -decimals + 1e-9);
        }
      }),
    );
  });
});

describe("remaining risk beside its fall", () => {
  /** Returns the shown remaining risk of states and the shown part of the first that each removes. */
  function shownRisks(lefts: readonly number[]) {
    const states = lefts.map((left) => ({ value: null, reduction: 1 - left / 100 }));
    const steps = lefts.slice(1).map((left, index) => ({
      wave: index + 1,
      valueGain: 0,
      riskGain: ((lefts[index] ?? 0) - left) / 100,
    }));
    const { decimals, stepDecimals } = planDecimals(states, { borders: {}, least: 1 }, steps);
    const [today = states[0]] = states;
    return states.map((each, index) => {
      const before = states[index - 1];
      const earlier = before === undefined || today === undefined ? null : { today, before, gain: stepDecimals.gain };
      const { remainingRisk, riskDecrease } = projectionTexts(formatter, decimals, each, earlier);
      return [remainingRisk, riskDecrease];
    });
  }

  it.each([
    {
      name: "a fall of half a point, which a finer fall would need three decimals for",
      lefts: [25.413_6, 24.965_1],
      shown: [
        ["25.4%", "none"],
        ["25.0%", "2%"],
      ],
    },
    {
      name: "whole shares",
      lefts: [56.1, 51.9, 29.2],
      shown: [
        ["56%", "none"],
        ["52%", "7%"],
        ["29%", "48%"],
      ],
    },
    {
      name: "a fall that is all but complete",
      lefts: [50, 0.2],
      shown: [
        ["50%", "none"],
        ["0.2%", "99.6%"],
      ],
    },
  ])("$name", ({ lefts, shown }) => {
    expect(shownRisks(lefts)).toEqual(shown);
  });
});

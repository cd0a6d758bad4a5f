import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanCost } from "#assessment/planChanges.ts";
import type { Effort } from "#questionnaire/stepEffort.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { writeEffort } from "#report/plan/effort.ts";

const formatter = createFormatter("en-GB", english);
const S: Effort = { letter: "S", points: 1 };
const M: Effort = { letter: "M", points: 3 };
const L: Effort = { letter: "L", points: 8 };

describe("effort for a board", () => {
  it.each<{ name: string; cost?: PlanCost; efforts: readonly Effort[]; says: string }>([
    { name: "no steps", efforts: [], says: "none" },
    { name: "one step", efforts: [M], says: "1 medium" },
    { name: "sizes counted", efforts: [S, L, M, S], says: "2 small, 1 medium and 1 large" },
    { name: "person-days", cost: { daysPerPoint: 2 }, efforts: [S, M, L], says: "24 person-days" },
    { name: "one person-day", cost: { daysPerPoint: 1 }, efforts: [S], says: "1 person-day" },
    { name: "parts of a day", cost: { daysPerPoint: 0.25 }, efforts: [S, M], says: "1 person-day" },
    {
      name: "with the price of a day",
      cost: { daysPerPoint: 0.5, dayRate: 950, currency: "GBP" },
      efforts: [M, M, S],
      says: "3.5 person-days, about £3,325",
    },
    { name: "a rate without a currency", cost: { daysPerPoint: 1, dayRate: 950 }, efforts: [M], says: "3 person-days" },
  ])("$name", ({ cost, efforts, says }) => expect(writeEffort(formatter, cost, efforts)).toBe(says));

  it("adds up: the shown days of the steps make those of their wave", () => {
    const anyEfforts = fc.array(fc.constantFrom(S, M, L), { minLength: 1, maxLength: 40 });
    const anyDays = fc.double({ min: 0.01, max: 20, noNaN: true });
    const daysOf = (text: string) => Number(/^[\d.,]+/.exec(text)?.[0].replaceAll(",", ""));
    fc.assert(
      fc.property(anyEfforts, anyDays, (efforts, daysPerPoint) => {
        const cost = { daysPerPoint };
        const each = efforts.map((effort) => daysOf(writeEffort(formatter, cost, [effort])));
        const sum = each.reduce((total, days) => total + days, 0);
        expect(daysOf(writeEffort(formatter, cost, efforts))).toBeCloseTo(sum, 6);
      }),
    );
  });
});

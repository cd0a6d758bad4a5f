import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences, valueAt, withValueAt } from "#assessment/differences.ts";
import { assessmentText } from "#assessment/fileText.ts";
import { parseAssessmentText } from "#assessment/openFile.ts";
import { planItem, planKey, stepOfKey } from "#assessment/plan.ts";
import {
  type PlanItemChange,
  withoutPlanPins,
  withPlanCapacities,
  withPlanCost,
  withPlanFocus,
  withPlanItem,
  withPlanPin,
} from "#assessment/planChanges.ts";
import type { Assessment } from "#assessment/schema.ts";
import { anAssessment, anyAssessment, anyText, LATER, NOON } from "./anyAssessment.ts";

type Items = NonNullable<Assessment["plan"]>["items"];
const planned = (items: Items) => anAssessment({ plan: { focus: 0.5, capacities: [20, 40], items } });

describe("a decision about a step", () => {
  it.each<{ name: string; before: Items; change: PlanItemChange | null; after: Items }>([
    { name: "a wave", before: {}, change: { wave: 2 }, after: { "q@1": { wave: 2 } } },
    { name: "no wave", before: { "q@1": { wave: 2 } }, change: { wave: null }, after: {} },
    { name: "a wave that cannot be", before: {}, change: { wave: 1e9 }, after: { "q@1": { wave: 21 } } },
    {
      name: "an owner; the rest stays",
      before: { "q@1": { wave: 2, due: "2026-12-31" } },
      change: { owner: "Ada" },
      after: { "q@1": { wave: 2, due: "2026-12-31", owner: "Ada" } },
    },
    { name: "no owner", before: { "q@1": { owner: "Ada" } }, change: { owner: "" }, after: {} },
    { name: "a date", before: {}, change: { due: "2028-02-29" }, after: { "q@1": { due: "2028-02-29" } } },
    { name: "an invalid date", before: { "q@1": { due: "2026-12-31" } }, change: { due: "2026-02-30" }, after: {} },
    { name: "a date beyond the format", before: {}, change: { due: "275760-09-13" }, after: {} },
    {
      name: "a reason",
      before: {},
      change: { status: "dismissed", reason: "Too dear." },
      after: { "q@1": { status: "dismissed", reason: "Too dear." } },
    },
    {
      name: "back in the plan",
      before: { "q@1": { status: "dismissed", reason: "Too dear.", owner: "Ada" } },
      change: { status: null, reason: "" },
      after: { "q@1": { owner: "Ada" } },
    },
    { name: "everything removed", before: { "q@1": { owner: "Ada", wave: 1 } }, change: null, after: {} },
    { name: "other steps stay", before: { "r@2": { wave: 1 } }, change: null, after: { "r@2": { wave: 1 } } },
  ])("$name", ({ before, change, after }) => {
    const assessment = withPlanItem(planned(before), "q@1", change, LATER);
    expect(assessment.plan?.items).toEqual(after);
    expect(assessment.updatedAt).toBe(LATER);
  });

  it("creates the plan of an assessment without one", () => {
    expect(withPlanItem(anAssessment({}), "q@1", { wave: 1 }, LATER).plan).toEqual({
      focus: 0.5,
      capacities: [20, 40],
      items: { "q@1": { wave: 1 } },
    });
  });

  it("keeps fields of a newer version", () => {
    const before = planned({ "q@1": { wave: 1, cost: 7 } });
    expect(withPlanItem(before, "q@1", { wave: null }, LATER).plan?.items).toEqual({ "q@1": { cost: 7 } });
  });
});

describe("pins of one question", () => {
  it.each<{ name: string; before: Items; level: number; wave: number | null; after: Items }>([
    {
      name: "earlier steps pinned later come along",
      before: { "q@1": { wave: 3 }, "q@2": { wave: 3 } },
      level: 3,
      wave: 1,
      after: { "q@1": { wave: 1 }, "q@2": { wave: 1 }, "q@3": { wave: 1 } },
    },
    {
      name: "later steps pinned earlier follow",
      before: { "q@3": { wave: 1 } },
      level: 2,
      wave: 2,
      after: { "q@2": { wave: 2 }, "q@3": { wave: 2 } },
    },
    {
      name: "pins without a conflict and other questions are unchanged",
      before: { "q@1": { wave: 1 }, "q@3": { wave: 3 }, "r@1": { wave: 3 } },
      level: 2,
      wave: 2,
      after: { "q@1": { wave: 1 }, "q@2": { wave: 2 }, "q@3": { wave: 3 }, "r@1": { wave: 3 } },
    },
    {
      name: "removing a pin moves nothing else",
      before: { "q@1": { wave: 2 }, "q@2": { wave: 2 } },
      level: 2,
      wave: null,
      after: { "q@1": { wave: 2 } },
    },
  ])("$name", ({ before, level, wave, after }) => {
    expect(withPlanPin(planned(before), "q", level, wave, LATER).plan?.items).toEqual(after);
  });

  it("are all removed at once; owners and dates stay", () => {
    const before = planned({ "q@1": { wave: 2, owner: "Ada" }, "r@1": { wave: 1 } });
    expect(withoutPlanPins(before, LATER).plan?.items).toEqual({ "q@1": { owner: "Ada" } });
  });
});

it.each([
  { name: "an amount", capacities: [10, 5.5], kept: [10, 5.5] },
  { name: "no amount counts as 0", capacities: [Number.NaN, -3, -0, Number.POSITIVE_INFINITY], kept: [0, 0, 0, 0] },
  { name: "no wave but the last", capacities: [], kept: [] },
  { name: "more waves than there may be", capacities: Array.from({ length: 30 }, () => 1), kept: Array(20).fill(1) },
])("capacities: $name", ({ capacities, kept }) => {
  expect(withPlanCapacities(anAssessment({}), capacities, LATER).plan?.capacities).toEqual(kept);
});

it.each([
  { focus: 0.3, kept: 0.3 },
  { focus: -1, kept: 0 },
  { focus: -0, kept: 0 },
  { focus: 7, kept: 1 },
])("a focus of $focus is stored as $kept", ({ focus, kept }) => {
  expect(withPlanFocus(anAssessment({}), focus, LATER).plan?.focus).toBe(kept);
});

describe("the name of a step", () => {
  it.each([
    { key: "a.b-c_d@3", step: { question: "a.b-c_d", level: 3 } },
    { key: "a@b@10", step: { question: "a@b", level: 10 } },
    { key: "a", step: null },
    { key: "@1", step: null },
    { key: "a@", step: null },
    { key: "a@x", step: null },
  ])("$key", ({ key, step }) => expect(stepOfKey(key)).toEqual(step));

  it("may be a name inherited by every object", () => {
    expect(planItem(planned({}), "constructor", 1)).toEqual({});
  });
});

describe("laws", () => {
  const anyKey = fc.tuple(fc.constantFrom("a", "b"), fc.integer({ min: 1, max: 5 }));
  const anyChange = fc.record<PlanItemChange>(
    {
      wave: fc.option(fc.integer({ min: -3, max: 200 })),
      owner: anyText,
      due: fc.oneof(anyText, fc.constant("2026-06-30"), fc.constant(null)),
      status: fc.constantFrom("todo", "doing", "done", "dismissed", null),
      reason: anyText,
    },
    { requiredKeys: [] },
  );

  it("a change turns a valid file into a valid file and leaves the old one unchanged", () => {
    fc.assert(
      fc.property(
        anyAssessment,
        anyKey,
        anyChange,
        fc.double(),
        fc.array(fc.double()),
        (before, [question, level], change, focus, capacities) => {
          const kept = structuredClone(before);
          const item = withPlanItem(before, planKey(question, level), change, LATER);
          const pinned = withPlanPin(item, question, level, change.wave ?? 2, LATER);
          const weighed = withPlanFocus(pinned, Number.isNaN(focus) ? 0.5 : focus, LATER);
          const after = withPlanCapacities(weighed, capacities, LATER);
          expect(before).toEqual(kept);
          expect(parseAssessmentText(assessmentText(after))).toEqual({ ok: true, value: after });
        },
      ),
    );
  });

  it("decisions of two tabs about different parts of one plan lose nothing", () => {
    const base = planned({ "a@1": { wave: 1 } });
    const mine = [withPlanItem(base, "a@1", { owner: "Ada" }, LATER), withPlanFocus(base, 1, LATER)];
    const theirs = [
      withPlanItem(base, "a@1", { due: "2026-06-30" }, LATER),
      withPlanItem(base, "b@2", { wave: 3 }, LATER),
    ];
    const merged = [...mine, ...theirs].reduce<unknown>(
      (document, tab) =>
        differences(base, tab).reduce((here, place) => withValueAt(here, place, valueAt(tab, place)), document),
      base,
    );
    expect(valueAt(merged, ["plan"])).toEqual({
      focus: 1,
      capacities: [20, 40],
      items: { "a@1": { wave: 1, owner: "Ada", due: "2026-06-30" }, "b@2": { wave: 3 } },
    });
  });
});

describe("the cost of a point of effort", () => {
  it.each([
    { name: "days alone", cost: { daysPerPoint: 2 }, expected: { daysPerPoint: 2 } },
    {
      name: "days and the price of a day",
      cost: { daysPerPoint: 0.5, dayRate: 900, currency: "EUR" },
      expected: { daysPerPoint: 0.5, dayRate: 900, currency: "EUR" },
    },
    {
      name: "no amount and no currency",
      cost: { daysPerPoint: 1, dayRate: Number.NaN, currency: "euro" },
      expected: { daysPerPoint: 1 },
    },
    { name: "nothing without days", cost: { dayRate: 900, currency: "EUR" }, expected: undefined },
    { name: "too many days", cost: { daysPerPoint: 1001 }, expected: undefined },
    { name: "everything removed", cost: null, expected: undefined },
  ])("$name", ({ cost, expected }) => {
    const before = withPlanCost(planned({ "q@1": { wave: 1 } }), { daysPerPoint: 3 }, NOON);
    const after = withPlanCost(before, cost, LATER);
    expect(after.plan).toEqual({ ...planned({ "q@1": { wave: 1 } }).plan, ...(expected && { cost: expected }) });
    expect(after.updatedAt).toBe(LATER);
    expect(parseAssessmentText(assessmentText(after)).ok).toBe(true);
  });
});

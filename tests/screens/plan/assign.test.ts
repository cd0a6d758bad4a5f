import { expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import { assign, assignmentsOf } from "#screens/plan/decisions.ts";
import { anAssessment } from "../../fixtures/workedExample.ts";

const NOW = "2027-01-01T00:00:00.000Z";
const steps = [
  { key: "A@2", question: "A", level: 2 },
  { key: "B@3", question: "B", level: 3 },
];
const items = { "A@2": { owner: "Bo", due: "2027-02-01", status: "doing" as const } };
const before = anAssessment({}, { plan: { focus: 0.5, capacities: [], items } });
const itemsOf = ({ plan }: Assessment) => plan?.items;

it.each([
  {
    name: "an owner, and dates stay",
    change: { owner: "Ada" },
    after: { "A@2": { owner: "Ada", due: "2027-02-01", status: "doing" }, "B@3": { owner: "Ada" } },
  },
  {
    name: "a due date, and owners stay",
    change: { due: "2027-03-01" },
    after: { "A@2": { owner: "Bo", due: "2027-03-01", status: "doing" }, "B@3": { due: "2027-03-01" } },
  },
])("gives several steps $name, and undoes it", ({ change, after }) => {
  const undo = assignmentsOf(steps, before);
  const assigned = assign(steps, change)(before, NOW);
  expect(itemsOf(assigned)).toEqual(after);
  expect(itemsOf(undo(assigned, NOW))).toEqual(items);
});

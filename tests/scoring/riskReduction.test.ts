import { expect, it } from "vitest";
import { decreaseOf, reductionOf } from "#scoring/riskReduction.ts";
import { score } from "#scoring/score.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const risky = aQuestionnaire([anArea("A", [aPractice("A1", [aQuestion("q")])])], {
  risks: [
    {
      id: "r",
      title: "Risk",
      description: "It happens.",
      category: "Any",
      likelihood: 5,
      impact: 5,
      drivers: [],
      controls: [{ question: "q", on: "likelihood", weight: 1 }],
      references: [],
    },
  ],
});
const reductionAt = (level: number) => reductionOf(score(risky, anAssessment({ q: { level } })));

it.each([
  { level: 0, reduction: 0 },
  // Likelihood 5 − 4 · 0.8 · level ÷ 5, impact 5: 1 − 5 · L ÷ 25.
  { level: 5, reduction: 1 - (5 - 4 * 0.8) / 5 },
  { level: 1, reduction: (4 * 0.8) / 25 },
])("at level $level removes $reduction of the risk", ({ level, reduction }) => {
  expect(reductionAt(level)).toBeCloseTo(reduction, 12);
});

it("is null if no risk applies", () => expect(reductionOf({ risks: [] })).toBeNull());

it.each([
  { name: "half of the remaining risk", today: 0.2, later: 0.6, decrease: 0.5 },
  { name: "0 if it is unchanged", today: 0.2, later: 0.2, decrease: 0 },
  { name: "never less than 0", today: 0.2, later: 0.1, decrease: 0 },
  { name: "all", today: 0, later: 1, decrease: 1 },
  { name: "null if no risk remains", today: 1, later: 1, decrease: null },
  { name: "unknown without a reduction today", today: null, later: 0.5, decrease: null },
  { name: "unknown without one then", today: 0.5, later: null, decrease: null },
])("the risk falls by $name", ({ today, later, decrease }) => {
  const found = decreaseOf(today, later);
  if (decrease === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(decrease, 12);
});

import { expect, it } from "vitest";
import { score } from "#scoring/index.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

/** Returns an area of practices with one question each, at these levels. */
function areaWith(levels: readonly number[], gate: number | null, weights: readonly number[] = []) {
  const practices = levels.map((_, index) => {
    return aPractice(`p${index}`, [aQuestion(`q${index}`)], { weight: weights[index] ?? 1 });
  });
  const plain = aQuestionnaire([anArea("area", practices)]);
  const answers = Object.fromEntries(levels.map((level, index) => [`q${index}`, { level }]));
  return score({ ...plain, scoring: { ...plain.scoring, gate } }, anAssessment(answers)).nodes.area;
}

it.each([
  { name: "5, 5 and 1 average 3.7 and attain 2", levels: [5, 5, 1], gate: 1, level: 2, heldBackBy: ["p2"] },
  { name: "without a gate they attain 3", levels: [5, 5, 1], gate: null, level: 3, heldBackBy: [] },
  { name: "with the strictest gate they attain 1", levels: [5, 5, 1], gate: 0, level: 1, heldBackBy: ["p2"] },
  { name: "half a level of gate", levels: [4, 4, 2], gate: 0.5, level: 2, heldBackBy: ["p2"] },
  { name: "several hold back, in their order", levels: [0, 5, 0, 5, 5], gate: 1, level: 1, heldBackBy: ["p0", "p2"] },
  { name: "who is within the gate does not", levels: [5, 5, 2, 0], gate: 1, level: 1, heldBackBy: ["p3"] },
  { name: "one level behind is no hindrance", levels: [4, 4, 3, 3], gate: 1, level: 3, heldBackBy: [] },
  { name: "all at the top", levels: [5, 5, 5], gate: 1, level: 5, heldBackBy: [] },
  { name: "all at the bottom", levels: [0, 0], gate: 1, level: 0, heldBackBy: [] },
])("$name", ({ levels, gate, level, heldBackBy }) => {
  expect(areaWith(levels, gate)).toMatchObject({ level, heldBackBy });
});

it("reaches a level that only binary rounding misses", () => {
  // (0.1·1 + 0.2·4 + 0.6·3) ÷ 0.9 is 3, and 2.9999999999999996 in binary fractions.
  const area = areaWith([1, 4, 3], null, [0.1, 0.2, 0.6]);
  expect(area?.value).toBeLessThan(3);
  expect(area?.level).toBe(3);
});

it("requires nothing of a child without a value", () => {
  const questionnaire = aQuestionnaire([
    anArea("area", [aPractice("open", [aQuestion("q0")]), aPractice("done", [aQuestion("q1")])]),
  ]);
  const { nodes } = score(questionnaire, anAssessment({ q1: { level: 4 } }));
  expect(nodes.area).toMatchObject({ level: 4, heldBackBy: [] });
  expect(nodes.open).toMatchObject({ level: null, heldBackBy: [] });
});

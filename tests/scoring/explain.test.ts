import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, score } from "#scoring/index.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import {
  anArea,
  anAssessment,
  aPractice,
  aQuestion,
  aQuestionnaire,
  workedAssessment,
  workedExample,
} from "../fixtures/workedExample.ts";

const worked = score(workedExample, workedAssessment);

it("adds the contributions up to the value", () => {
  const { children, score: explained } = explain(worked, "overall");
  expect(explained).toBe(worked.nodes.overall);
  expect(children).toEqual([
    { id: "A", weight: 2, value: 4.1875, contribution: 8.375 / 3, leftOut: null },
    { id: "B", weight: 1, value: 1, contribution: 1 / 3, leftOut: null },
  ]);
});

it("lists what is left out with the reason, in the questionnaire's order", () => {
  const questionnaire = aQuestionnaire([
    anArea("area", [
      aPractice("here", [
        aQuestion("elsewhere"),
        aQuestion("answered", { editions: ["quick"], weight: 2 }),
        aQuestion("open", { editions: ["quick"] }),
        aQuestion("none", { editions: ["quick"] }),
      ]),
      aPractice("there", [aQuestion("far")], { weight: 7 }),
    ]),
  ]);
  const answers = { answered: { level: 3 }, elsewhere: { level: 5 }, none: { notApplicable: "No." } };
  const scorecard = score(questionnaire, anAssessment(answers, { edition: "quick", priorities: { area: 4, here: 9 } }));
  const left = (id: string, leftOut: string, weight = 1) => ({ id, weight, value: null, contribution: null, leftOut });
  expect(explain(scorecard, "here").children).toEqual([
    left("elsewhere", "not-in-edition"),
    { id: "answered", weight: 2, value: 3, contribution: 3, leftOut: null },
    left("open", "unanswered"),
    left("none", "not-applicable"),
  ]);
  expect(explain(scorecard, "area").children[1]).toEqual(left("there", "not-in-edition", 7));
  expect(explain(scorecard, "overall").children[0]?.weight).toBe(4);
  // Only areas have a priority.
  expect(explain(scorecard, "area").children[0]?.weight).toBe(1);
});

describe("the next level", () => {
  it.each([
    {
      name: "asks for the rest of the value and for the children that are too low",
      id: "A2",
      next: { level: 4, valueMissing: 0, below: ["A2.light"] },
    },
    { name: "asks for a whole level of a question", id: "A2.light", next: { level: 3, valueMissing: 1, below: [] } },
    { name: "is none at the top", id: "A2.heavy", next: null },
    { name: "is none while there is no level", id: "A1.open", next: null },
    { name: "is none for what does not apply", id: "B1.not-applicable", next: null },
  ])("$name", ({ id, next }) => expect(explain(worked, id).next).toEqual(next));

  it("requires nothing of the children without a gate", () => {
    const scorecard = score(withGate(null), workedAssessment);
    expect(explain(scorecard, "overall")).toMatchObject({
      gate: null,
      next: { level: 4, valueMissing: 0.875, below: [] },
    });
  });

  function withGate(gate: number | null) {
    return { ...workedExample, scoring: { ...workedExample.scoring, gate } };
  }
});

describe("throws, as a bug, for", () => {
  it.each([
    { name: "a copy of a scorecard", scorecard: structuredClone(worked), id: "overall", message: "not a copy" },
    { name: "a node that is not there", scorecard: worked, id: "C", message: 'no node "C"' },
    { name: "a name that every object has", scorecard: worked, id: "constructor", message: "no node" },
  ])("$name", ({ scorecard, id, message }) => expect(() => explain(scorecard, id)).toThrow(message));
});

it("explains every node of any scorecard: contributions add up to the value", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const scorecard = score(questionnaire, assessment);
      for (const [id, node] of Object.entries(scorecard.nodes)) {
        const contributions = explain(scorecard, id).children.flatMap(({ contribution }) => contribution ?? []);
        if (node.sensitivity === null) expect(contributions).toEqual([]);
        else expect(contributions.reduce((sum, part) => sum + part, 0)).toBeCloseTo(node.value ?? Number.NaN, 9);
      }
    }),
  );
});

it("names as missing exactly what keeps a node from its next level", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const scorecard = score(questionnaire, assessment);
      for (const [id, { value, sensitivity }] of Object.entries(scorecard.nodes)) {
        const { next, children, gate } = explain(scorecard, id);
        if (next === null || sensitivity === null) continue;
        const low = children.filter(
          (child) => gate !== null && (child.value ?? Number.POSITIVE_INFINITY) < next.level - gate - 1e-9,
        );
        expect(next.below).toEqual(low.map((child) => child.id));
        expect((value ?? 0) + next.valueMissing).toBeGreaterThanOrEqual(next.level - 1e-9);
        expect(next.valueMissing > 1e-9 || next.below.length > 0).toBe(true);
      }
    }),
  );
});

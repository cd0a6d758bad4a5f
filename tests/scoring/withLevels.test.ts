import { describe, expect, it } from "vitest";
import type { Answer } from "#assessment/schema.ts";
import { score, withLevels } from "#scoring/index.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const questionnaire = aQuestionnaire([anArea("area", [aPractice("practice", [aQuestion("q"), aQuestion("other")])])]);

describe("what if", () => {
  it.each<{ name: string; given: Record<string, Answer>; levels: Record<string, number>; answers: object }>([
    {
      name: "an answer had another level: its other fields are unchanged",
      given: { q: { level: 1, evidence: "verified", note: "Seen." }, other: { level: 2 } },
      levels: { q: 4 },
      answers: { q: { level: 4, evidence: "verified", note: "Seen." }, other: { level: 2 } },
    },
    { name: "an open question were answered", given: {}, levels: { q: 3 }, answers: { q: { level: 3 } } },
    {
      name: "somebody knew",
      given: { q: { unknown: true, owner: "Ada" } },
      levels: { q: 0 },
      answers: { q: { level: 0, owner: "Ada" } },
    },
    {
      name: "the question applied",
      given: { q: { notApplicable: "No." } },
      levels: { q: 5 },
      answers: { q: { level: 5 } },
    },
    { name: "nothing changed", given: { q: { level: 1 } }, levels: {}, answers: { q: { level: 1 } } },
  ])("$name", ({ given, levels, answers }) => {
    const assessment = anAssessment(given);
    const before = structuredClone(assessment);
    expect(withLevels(assessment, levels)).toStrictEqual({ ...assessment, answers });
    expect(assessment).toEqual(before);
  });

  it("uses score: there is no second engine", () => {
    const { nodes } = score(questionnaire, withLevels(anAssessment({ q: { level: 1 } }), { q: 4, other: 3 }));
    expect(nodes.overall).toMatchObject({ value: 3.5, coverage: 1 });
  });

  it("ignores inherited properties", () => {
    const { answers } = withLevels(anAssessment({}), { constructor: 2 });
    expect(Object.entries(answers)).toStrictEqual([["constructor", { level: 2 }]]);
  });
});

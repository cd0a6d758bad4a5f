import { describe, expect, it } from "vitest";
import { score } from "#scoring/index.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const twoAreas = aQuestionnaire([
  anArea("first", [aPractice("one", [aQuestion("q1"), aQuestion("q2")])]),
  anArea("second", [aPractice("two", [aQuestion("q3")])]),
]);

const unrated = { value: null, evidence: null, level: null, heldBackBy: [], sensitivity: null };

describe("the effect of an answer", () => {
  it.each([
    { name: "a level", answer: { level: 3 }, value: 3, coverage: 1 },
    { name: "level 0", answer: { level: 0 }, value: 0, coverage: 1 },
    { name: "the highest level", answer: { level: 5 }, value: 5, coverage: 1 },
    { name: "don't know", answer: { unknown: true as const }, value: null, coverage: 0 },
    {
      name: "don't know, with any level",
      answer: { unknown: true as const, level: 3 },
      value: null,
      coverage: 0,
    },
    { name: "a note alone", answer: { note: "Ask Ada." }, value: null, coverage: 0 },
    { name: "a level beyond the scale", answer: { level: 6 }, value: null, coverage: 0 },
    { name: "a level below the scale", answer: { level: -1 }, value: null, coverage: 0 },
    { name: "half a level", answer: { level: 2.5 }, value: null, coverage: 0 },
    { name: "no number", answer: { level: Number.NaN }, value: null, coverage: 0 },
    { name: "not applicable", answer: { notApplicable: "No robots." }, value: null, coverage: null },
    {
      name: "not applicable, the reason still to be typed",
      answer: { notApplicable: "" },
      value: null,
      coverage: null,
    },
  ])("$name", ({ answer, value, coverage }) => {
    const { nodes } = score(twoAreas, anAssessment({ q3: answer }));
    expect(nodes.q3).toMatchObject({ value, coverage, level: value, applicable: coverage !== null });
    expect(nodes.second).toMatchObject({ value, coverage });
  });
});

it("is not rated without an answer, and could become anything", () => {
  const { nodes } = score(twoAreas, anAssessment({}));
  expect(nodes.overall).toMatchObject({
    ...unrated,
    applicable: true,
    low: 0,
    high: 5,
    coverage: 0,
    provisional: true,
  });
});

it("gives the weight of a question that is not applicable to its siblings", () => {
  const { nodes } = score(
    twoAreas,
    anAssessment({ q1: { level: 2 }, q2: { level: 4 }, q3: { notApplicable: "None" } }),
  );
  const none = { ...unrated, applicable: false, low: null, high: null, coverage: null, share: null };
  expect(nodes.second).toMatchObject({ ...none, provisional: false });
  expect(nodes.overall).toMatchObject({ applicable: true, value: 3, low: 3, high: 3, coverage: 1 });
  expect(nodes.first?.share).toBe(1);
});

it("has nothing to score if nothing is applicable", () => {
  const nothing = { notApplicable: "None" };
  const { nodes } = score(twoAreas, anAssessment({ q1: nothing, q2: nothing, q3: nothing }));
  expect(nodes.overall).toMatchObject({ ...unrated, applicable: false, low: null, coverage: null, share: null });
});

it("multiplies an area's weight by its priority", () => {
  const answers = { q1: { level: 4 }, q2: { level: 4 }, q3: { level: 0 } };
  expect(score(twoAreas, anAssessment(answers)).nodes.overall?.value).toBe(2);
  expect(score(twoAreas, anAssessment(answers, { priorities: { first: 3 } })).nodes.overall?.value).toBe(3);
});

it("weighs the grades of evidence like their answers", () => {
  const { nodes } = score(
    twoAreas,
    anAssessment({
      q1: { level: 2, evidence: "documented" },
      q2: { level: 4 },
      q3: { level: 0, evidence: "verified" },
    }),
  );
  expect(nodes.overall?.evidence).toEqual({ asserted: 0.25, documented: 0.25, verified: 0.5 });
});

it.each([
  { name: "at the minimum", minimumCoverage: 0.75, provisional: false },
  { name: "below it", minimumCoverage: 0.8, provisional: true },
])("is provisional while coverage is under the minimum: $name", ({ minimumCoverage, provisional }) => {
  const questionnaire = { ...twoAreas, scoring: { ...twoAreas.scoring, minimumCoverage } };
  const { nodes } = score(questionnaire, anAssessment({ q1: { level: 1 }, q3: { level: 1 } }));
  expect(nodes.overall).toMatchObject({ coverage: 0.75, provisional });
});

describe("an edition", () => {
  const questionnaire = aQuestionnaire([
    anArea("first", [
      aPractice("one", [aQuestion("q1", { editions: ["quick", "full"] }), aQuestion("q2")]),
      aPractice("two", [aQuestion("q3")]),
    ]),
    anArea("second", [aPractice("three", [aQuestion("q4")])]),
  ]);
  const answers = { q1: { level: 5 }, q2: { level: 1 }, q3: { level: 1 }, q4: { level: 1 } };

  it("limits everything: parts without a question in it do not exist", () => {
    const { nodes } = score(questionnaire, anAssessment(answers, { edition: "quick" }));
    expect(Object.keys(nodes)).toEqual(["overall", "first", "one", "q1"]);
    expect(nodes.overall).toMatchObject({ value: 5, coverage: 1 });
  });

  it("does not change the questionnaire", () => {
    score(questionnaire, anAssessment(answers, { edition: "quick" }));
    expect(score(questionnaire, anAssessment(answers)).nodes.overall?.value).toBe((3 + 1) / 2 / 2 + 1 / 2);
  });

  it("that the questionnaire lacks asks nothing", () => {
    const { nodes } = score(questionnaire, anAssessment(answers, { edition: "gone" }));
    expect(nodes).toEqual({ overall: expect.objectContaining({ ...unrated, applicable: false }) });
  });
});

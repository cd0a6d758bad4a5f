import { describe, expect, it } from "vitest";
import { score } from "#scoring/index.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const questionnaire = aQuestionnaire(
  [
    anArea("first", [aPractice("one", [aQuestion("q1")]), aPractice("two", [aQuestion("q2")], { weight: 3 })]),
    anArea("second", [aPractice("three", [aQuestion("q3")])]),
  ],
  { targets: [{ id: "profile", title: "Profile", description: "For most.", levels: { first: 3 } }] },
);

describe("the target of a practice", () => {
  it.each([
    { name: "none is chosen", rest: {}, target: null },
    { name: "the chosen profile's level for the area", rest: { target: "profile" }, target: 3 },
    { name: "a profile that does not exist", rest: { target: "gone" }, target: null },
    { name: "the area's override comes before", rest: { target: "profile", targets: { first: 4 } }, target: 4 },
    { name: "its own comes first", rest: { target: "profile", targets: { first: 4, one: 1.5 } }, target: 1.5 },
    { name: "level 0 is a target", rest: { target: "profile", targets: { one: 0 } }, target: 0 },
    { name: "level 0 that JSON wrote as −0", rest: { targets: { one: -0 } }, target: 0 },
    { name: "one beyond the scale is passed over", rest: { targets: { first: 2, one: 6 } }, target: 2 },
    { name: "one below the scale is passed over", rest: { targets: { first: 2, one: -1 } }, target: 2 },
    { name: "the top of the scale is a target", rest: { targets: { one: 5 } }, target: 5 },
  ])("$name", ({ rest, target }) => {
    const { nodes } = score(questionnaire, anAssessment({}, rest));
    expect(nodes.one?.target).toBe(target);
    expect(nodes.q1?.target).toBe(target);
  });
});

it("excludes from a parent's target the children without one", () => {
  const { nodes } = score(questionnaire, anAssessment({}, { target: "profile" }));
  expect(nodes.second?.target).toBeNull();
  expect(nodes.overall?.target).toBe(3);
});

it("excludes the children that are not applicable", () => {
  const { nodes } = score(
    questionnaire,
    anAssessment({ q1: { notApplicable: "No." } }, { targets: { one: 5, two: 2 } }),
  );
  expect(nodes.first?.target).toBe(2);
});

it("does not offset a gap by a surplus", () => {
  const { nodes } = score(questionnaire, anAssessment({ q1: { level: 1 }, q2: { level: 5 } }, { target: "profile" }));
  expect(nodes.one?.gap).toBe(2);
  expect(nodes.two?.gap).toBe(0);
  expect(nodes.first).toMatchObject({ target: 3, value: 4, gap: 0.5 });
});

it("has no gap without an answer", () => {
  const { nodes } = score(questionnaire, anAssessment({ q1: { level: 1 } }, { target: "profile" }));
  expect(nodes.two?.gap).toBeNull();
  expect(nodes.first?.gap).toBe(2);
});

it("has no gap without a target", () => {
  const { nodes } = score(questionnaire, anAssessment({ q3: { level: 1 } }, { target: "profile" }));
  expect(nodes.three).toMatchObject({ value: 1, target: null, gap: null });
});

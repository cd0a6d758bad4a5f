import { describe, expect, it } from "vitest";
import type { Answer } from "#assessment/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { FILTERS, type Filter, filterQuestions, roleFilter, roleOf } from "#screens/assess/filters.ts";
import { questionNavigation } from "#screens/assess/questionNavigation.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";

const questionnaire = aQuestionnaire(
  [
    anArea("A", [aPractice("A1", [aQuestion("one"), aQuestion("two")])]),
    anArea("B", [
      aPractice("B1", [aQuestion("three", { roles: ["head"] }), aQuestion("four", { roles: ["head", "team"] })]),
    ]),
  ],
  { targets: [{ id: "goal", title: "Goal", description: "A goal.", levels: { A: 3, B: 3 } }] },
);

function areas(answers: Record<string, Answer>) {
  const formatter = createFormatter("en", english);
  return buildReport(questionnaire, anAssessment(answers, { target: "goal" }), formatter, "2026-11-23").areas;
}

const walkIn = (answers: Record<string, Answer>, filter: Filter, at: string | undefined) =>
  questionNavigation(areas(answers), filter, at, answers);

describe("the order of the questions", () => {
  const half = { one: { level: 3 }, three: { level: 1 } };

  it.each([
    {
      name: "starts at the first open one",
      at: undefined,
      here: "two",
      previous: "one",
      next: "three",
      nextOpen: "four",
    },
    {
      name: "starts there too when the question is unknown",
      at: "gone",
      here: "two",
      previous: "one",
      next: "three",
      nextOpen: "four",
    },
    { name: "has nothing before the first", at: "one", here: "one", previous: undefined, next: "two", nextOpen: "two" },
    {
      name: "continues at an earlier open question",
      at: "four",
      here: "four",
      previous: "three",
      next: undefined,
      nextOpen: "two",
    },
  ])("$name", ({ at, here, previous, next, nextOpen }) => {
    const navigation = walkIn(half, "all", at);
    expect([navigation?.here.question.id, navigation?.previous, navigation?.next, navigation?.nextOpen]).toEqual([
      here,
      previous,
      next,
      nextOpen,
    ]);
  });

  it.each([
    { name: "none, while there is one after this", at: "one", backTo: undefined },
    { name: "its position, where it lies before this", at: "four", backTo: 2 },
    {
      name: "none, where nothing is open",
      at: "one",
      answers: { one: {}, two: {}, three: {}, four: {} },
      backTo: undefined,
    },
  ])("returns at the end to $name", ({ at, answers, backTo }) => {
    const all = answers === undefined ? half : Object.fromEntries(Object.keys(answers).map((id) => [id, { level: 2 }]));
    expect(walkIn(all, "all", at)?.backTo).toBe(backTo);
  });

  it("stays in the filter, also from a question that no longer passes it", () => {
    const navigation = walkIn(half, "open", "three");
    expect([navigation?.previous, navigation?.next]).toEqual(["two", "four"]);
  });

  it("counts through the whole edition", () => {
    const navigation = walkIn(half, "all", "three");
    expect([navigation?.here.position, navigation?.count]).toEqual([3, 4]);
  });

  it("starts at Don't know when nothing is open", () => {
    const late: Record<string, Answer> = {
      one: { level: 2 },
      two: { notApplicable: "No." },
      three: { unknown: true },
      four: { level: 2 },
    };
    expect(walkIn(late, "all", undefined)?.here.question.id).toBe("three");
  });

  it("finds Don't know answers in a circle, except for the current one", () => {
    const two: Record<string, Answer> = {
      one: { unknown: true },
      two: { level: 2 },
      three: { unknown: true },
      four: { level: 2 },
    };
    const found = (at: string) => {
      const navigation = walkIn(two, "all", at);
      return [navigation?.nextOpen, navigation?.nextUnknown, navigation?.unknown];
    };
    expect(found("one")).toEqual([undefined, "three", 2]);
    expect(found("four")).toEqual([undefined, "one", 2]);
    const alone = walkIn({ one: { unknown: true } }, "all", "one");
    expect([alone?.nextOpen, alone?.nextUnknown, alone?.unknown]).toEqual(["two", undefined, 1]);
  });

  it("uses the answers when the report is a moment behind", () => {
    expect(questionNavigation(areas({}), "all", "one", { two: { level: 2 } })?.nextOpen).toBe("three");
  });

  it("detects that nothing is open", () => {
    const all = Object.fromEntries(["one", "two", "three", "four"].map((id) => [id, { level: 2 }]));
    expect(walkIn(all, "all", "one")?.nextOpen).toBeUndefined();
  });
});

describe("the filters", () => {
  const mixed = areas({
    one: { level: 2 },
    two: { unknown: true },
    three: { notApplicable: "No.", flagged: true },
    four: { level: 3, toConfirm: true },
  });

  it.each([
    { filter: "all", ids: ["one", "two", "three", "four"] },
    { filter: "open", ids: ["two"] },
    { filter: "unknown", ids: ["two"] },
    { filter: "toConfirm", ids: ["four"] },
    { filter: "flagged", ids: ["three"] },
    { filter: "notApplicable", ids: ["three"] },
    { filter: "belowTarget", ids: ["one"] },
  ] as const)("$filter", ({ filter, ids }) => {
    expect(FILTERS).toContain(filter);
    expect(filterQuestions(mixed, filter).map(({ question }) => question.id)).toEqual(ids);
  });

  it.each([
    { role: "head", ids: ["three", "four"] },
    { role: "team", ids: ["four"] },
    { role: "nobody", ids: [] },
  ])("filters by the role that usually knows: $role", ({ role, ids }) => {
    expect(filterQuestions(mixed, roleFilter(role)).map(({ question }) => question.id)).toEqual(ids);
    expect(roleOf(roleFilter(role))).toBe(role);
  });
});

import { expect, it } from "vitest";
import { planKey } from "#assessment/plan.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { answers, aSnapshot, formatter, reportOf, three } from "../../fixtures/threeAreas.ts";
import { anAssessment } from "../../fixtures/workedExample.ts";

const before = answers({ level: 1 }, { level: 3 }, { unknown: true });

it("says how many answers changed in which way, and lists them in the order of the questions", () => {
  const changes = reportOf(answers({ level: 3 }, { notApplicable: "No" }, { level: 2 }), {
    snapshots: [aSnapshot(before)],
  }).progress?.answers;
  expect(changes?.sentences).toEqual(["3 answers have changed: 1 raised, 1 newly known, and 1 now not applicable."]);
  expect(changes?.items.map(({ question, last, today }) => [question, last, today])).toEqual([
    ["A1.q", "1, Level 1", "3, Level 3"],
    ["B1.q", "3, Level 3", "Not applicable: No"],
    ["C1.q", "Don’t know yet", "2, Level 2"],
  ]);
});

it("says that nothing has changed", () => {
  const { progress } = reportOf(before, { snapshots: [aSnapshot(before)] });
  expect(progress?.answers.sentences).toEqual(["No answer has changed."]);
});

it.each([
  { name: "a done step on the way", level: 2, status: "done", isDone: true },
  { name: "a step that is under way", level: 2, status: "doing", isDone: false },
  { name: "a done step above what was reached", level: 4, status: "done", isDone: false },
  { name: "a step that was reached before", level: 1, status: "done", isDone: false },
] as const)("an answer was raised because of $name: $isDone", ({ level, status, isDone }) => {
  const report = reportOf(answers({ level: 3 }, { level: 3 }, { unknown: true }), {
    snapshots: [aSnapshot(before)],
    plan: { focus: 0.5, capacities: [], items: { [planKey("A1.q", level)]: { status } } },
  });
  expect(report.progress?.answers.items.map(({ stepDone }) => stepDone)).toEqual([isDone]);
  expect(
    report.progress?.answers.sentences.includes(
      "One of the raised answers comes from steps of the plan that are done.",
    ),
  ).toBe(isDone);
});

it("says that another version was answered, and how many of its questions mean something else", () => {
  const questionnaire: Questionnaire = {
    ...three,
    version: "9.0.0",
    upgrades: [{ from: "8.0.0", questions: [{ id: "A1.q", confirm: "It asks more." }], gone: [] }],
  };
  const says = (version: string) => {
    const snapshot = { ...aSnapshot(before), questionnaire: { id: three.id, version } };
    const assessment = { ...anAssessment(before), snapshots: [snapshot] };
    return buildReport(questionnaire, assessment, formatter, "2026-11-23").progress?.answers.sentences[0];
  };
  expect(says("8.0.0")).toBe(
    "Then version 8.0.0 of the questionnaire was answered, now 9.0.0: one question has changed its meaning.",
  );
  expect(says("7.0.0")).toBe("Then version 7.0.0 of the questionnaire was answered, now 9.0.0.");
  expect(says("9.0.0")).toBe("No answer has changed.");
});

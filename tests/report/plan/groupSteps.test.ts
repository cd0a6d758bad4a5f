import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { buildPlan } from "#report/plan/buildPlan.ts";
import { groupSteps, type StepGrouping } from "#report/plan/groupSteps.ts";
import { createReportContext } from "#report/reportContext.ts";
import { anyCase } from "../../fixtures/anyAssessmentOf.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";

const TODAY = "2027-02-10";
const formatter = createFormatter("en", english);
const questionnaire = aQuestionnaire(
  ["A", "B", "C", "D"].map((id) => anArea(id, [aPractice(`${id}1`, [aQuestion(id)])])),
  { targets: [{ id: "goal", title: "Goal", description: "", levels: { A: 3, B: 3, C: 3, D: 3 } }] },
);
const items = {
  "A@3": { owner: "zoe", due: "2027-03-01" },
  "B@3": { owner: "Ada", due: "2027-02-09" },
  "C@3": { owner: "Ada", due: "2027-01-20", status: "done" as const },
  "D@3": {},
};
const answers = { A: { level: 2 }, B: { level: 2 }, C: { level: 2 }, D: { level: 2 } };
const plan = buildPlan(
  createReportContext(
    questionnaire,
    anAssessment(answers, { target: "goal", plan: { focus: 0.5, capacities: [], items } }),
    formatter,
  ),
);
const steps = plan.waves.flatMap((wave) => wave.steps);

it.each<{ by: StepGrouping; groups: readonly (readonly [string, string, readonly string[]])[] }>([
  {
    by: "owner",
    groups: [
      ["Ada", "2 steps, 6 points", ["B@3", "C@3"]],
      ["zoe", "1 step, 3 points", ["A@3"]],
      ["No owner", "1 step, 3 points", ["D@3"]],
    ],
  },
  {
    by: "due",
    groups: [
      ["Overdue", "1 step, 3 points", ["B@3"]],
      ["January 2027", "1 step, 3 points", ["C@3"]],
      ["March 2027", "1 step, 3 points", ["A@3"]],
      ["No due date", "1 step, 3 points", ["D@3"]],
    ],
  },
])("groups steps by $by, with those that have none last", ({ by, groups }) => {
  const shown = groupSteps(formatter, steps, by, TODAY).map((group) => [
    group.title,
    group.summary,
    group.steps.map(({ key }) => key).toSorted(),
  ]);
  expect(shown).toEqual(groups);
});

it("keeps every step exactly once in any plan", () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom<StepGrouping>("owner", "due"), ([questionnaire, assessment], by) => {
      const all = buildPlan(createReportContext(questionnaire, assessment, formatter)).waves.flatMap(
        (wave) => wave.steps,
      );
      const grouped = groupSteps(formatter, all, by, TODAY).flatMap((group) => group.steps);
      expect(grouped.map(({ key }) => key).toSorted()).toEqual(all.map(({ key }) => key).toSorted());
    }),
  );
});

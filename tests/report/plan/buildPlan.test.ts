import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planKey } from "#assessment/plan.ts";
import type { Answer, Assessment } from "#assessment/schema.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { buildPlan } from "#report/plan/buildPlan.ts";
import { describeFocus } from "#report/plan/describeFocus.ts";
import type { PlanReport } from "#report/plan/planReport.ts";
import { createReportContext } from "#report/reportContext.ts";
import { textOf } from "#report/runs.ts";
import { score, withLevels } from "#scoring/index.ts";
import { anyCase } from "../../fixtures/anyAssessmentOf.ts";
import { answers, reportOf } from "../../fixtures/threeAreas.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";

const formatter = createFormatter("en", english);
const two = aQuestionnaire(
  ["A", "B"].map((id) => anArea(id, [aPractice(`${id}1`, [aQuestion(id)])])),
  { targets: [{ id: "goal", title: "Goal", description: "The goal.", levels: { A: 3, B: 3 } }] },
);
const build = (answers: Record<string, Answer>, rest: Partial<Assessment> = { target: "goal" }, questionnaire = two) =>
  buildPlan(createReportContext(questionnaire, anAssessment(answers, rest), formatter));
const headline = (plan: PlanReport) => plan.headline.map(({ text }) => text).join("");
const withItems = (items: NonNullable<Assessment["plan"]>["items"], capacities: number[] = [3, 6]) => ({
  target: "goal",
  plan: { focus: 0.5, capacities, items },
});
const at = (a: number, b: number) => ({ A: { level: a }, B: { level: b } });
const notApplicable = { notApplicable: "No AI." };

it("mentions the remaining risk below its chart only if there are risks", () => {
  const caption = build(at(1, 1)).chart.caption;
  expect(textOf(caption)).toBe("The overall value from 0 to 5. Dashed: target, 3.0.");
});

describe("the opening of a plan", () => {
  it.each([
    {
      name: "nothing answered",
      plan: build({}),
      state: "unanswered",
      says: "No plan yet: no question is answered.",
    },
    {
      name: "nothing applies",
      plan: build({ A: notApplicable, B: notApplicable }),
      state: "nothingApplies",
      says: "Nothing to plan: every question was marked not applicable.",
    },
    {
      name: "no target",
      plan: build(at(1, 1), {}),
      state: "noTarget",
      says: "No plan yet: no target is set.",
    },
    {
      name: "answers without a target, and a target without answers",
      plan: build({ A: { level: 1 } }, { targets: { B1: 3 } }),
      state: "apart",
      says: "No plan yet: what is answered has no target.",
    },
    {
      name: "everything at its target",
      plan: build(at(3, 4)),
      state: "atTarget",
      says: "Nothing is left to do: every answer has reached its target.",
    },
    {
      name: "everything that is answered at its target",
      plan: build({ A: { level: 3 } }),
      state: "atTarget",
      says: "No step yet: every answer so far has reached its target.",
    },
    {
      name: "everything dismissed",
      plan: build(at(3, 2), withItems({ "B@3": { status: "dismissed" } })),
      state: "allDismissed",
      says: "No step is planned: every one was dismissed.",
    },
    { name: "one step", plan: build(at(3, 2)), state: "planned", says: "2.5 to 3.0 of 5 in one step." },
    { name: "several steps", plan: build(at(1, 2)), state: "planned", says: "1.5 to 3.0 of 5 in 3 steps." },
  ])("$name", ({ plan, state, says }) => {
    expect(plan.state).toBe(state);
    expect(headline(plan)).toBe(says);
  });

  it.each([
    {
      name: "all is answered",
      plan: build(at(1, 3)),
      lead: ["The target, Goal, asks for 3.0.", "All steps together take 6 points of effort."],
    },
    {
      name: "one answer is missing",
      plan: build({ A: { level: 2 } }),
      lead: [
        "The target, Goal, asks for 3.0.",
        "All steps together take 3 points of effort.",
        "One question has no answer yet, and so no step.",
      ],
    },
    {
      name: "no target",
      plan: build(at(1, 1), {}),
      lead: ["A plan leads from the answers to a target: choose what to aim for."],
    },
    {
      name: "a custom target",
      plan: build(at(3, 3), { targets: { A: 2 } }),
      lead: ["The target, own choice, asks for 2.0."],
    },
    {
      name: "a step was dismissed",
      plan: build(at(2, 2), withItems({ "A@3": { status: "dismissed" } })),
      lead: [
        "The target, Goal, asks for 3.0.",
        "All steps together take 3 points of effort.",
        "One step was dismissed.",
      ],
    },
  ])("$name", ({ plan, lead }) => expect(plan.lead.map(textOf)).toEqual(lead));
});

it.each([
  { focus: 0, says: "Maturity alone counts" },
  { focus: 0.25, says: "Maturity counts 75%, risk the rest" },
  { focus: 0.5, says: "Maturity and risk count alike" },
  { focus: 0.8, says: "Risk counts 80%, maturity the rest" },
  { focus: 1, says: "Risk alone counts" },
])("describes a focus of $focus", ({ focus, says }) => {
  expect(describeFocus(formatter, focus)).toBe(says);
});

describe("waves", () => {
  it.each([
    { capacities: [], names: ["Now"] },
    { capacities: [1], names: ["Now", "Later"] },
    { capacities: [1, 2], names: ["Now", "Next", "Later"] },
    { capacities: [1, 2, 3], names: ["Now", "Next", "Wave 3", "Later"] },
  ])("of capacities $capacities are called $names", ({ capacities, names }) => {
    expect(build(at(1, 1), withItems({}, capacities)).waves.map(({ name }) => name)).toEqual(names);
  });

  it("state their effort and their capacity", () => {
    const { waves } = build(at(1, 1), withItems({ "A@2": { wave: 1 }, "A@3": { wave: 1 } }, [4, 3]));
    expect(waves.map(({ pointsText }) => pointsText)).toEqual(["6, over its 4 points", "3 of 3 points", "3 points"]);
  });
});

describe("a step", () => {
  it("has its decision", () => {
    const item = { wave: 2, owner: " Ada ", due: "2026-12-31", status: "doing" } as const;
    const [step] = build(at(2, 3), withItems({ "A@3": item })).waves[1]?.steps ?? [];
    expect(step).toMatchObject({ key: "A@3", wave: 2, proposed: 1, pinned: true, owner: "Ada", status: "doing" });
    expect(step?.text).toMatchObject({ due: "December 31, 2026", level: "3, Level 3", effort: "Medium, 3 points" });
    expect(step?.text).toMatchObject({ maturity: "+0.5", risk: "", status: "Under way" });
  });

  it("that was dismissed is listed with its reason and the steps that leave with it", () => {
    const plan = build(at(0, 3), withItems({ "A@2": { status: "dismissed", reason: "Too dear." } }));
    expect(plan.dismissed).toMatchObject([
      { key: "A@2", reason: "Too dear.", note: "One later step of the question leaves the plan with it." },
    ]);
  });

  it("that is done proposes its level until the answer has it, and then counts as done", () => {
    const items = { "A@2": { status: "done" as const } };
    const before = build(at(1, 3), withItems(items));
    expect(before.done).toMatchObject([
      { key: "A@2", recorded: false, levelText: "2, Level 2", statement: "Level 2." },
    ]);
    expect(textOf(before.progress.runs)).toBe(
      "1 of 2 steps is done (50%). The answer of one step that is done is not raised yet, so the value does not show it.",
    );
    const after = build(at(2, 3), withItems(items));
    expect(after.done).toMatchObject([{ key: "A@2", recorded: true }]);
    expect(textOf(after.progress.runs)).toBe("1 of 2 steps is done (50%).");
  });
});

it("leaves the answers unchanged, and ignores decisions about missing steps", () => {
  const plan = build(at(3, 3), withItems({ "A@2": { wave: 2 }, gone: { status: "done" }, "x@1": { status: "done" } }));
  expect(plan.done).toEqual([]);
  expect(plan.pinned).toBe(0);
});

const anyPlan = anyCase.chain(([questionnaire, assessment]) => {
  const proposal = buildPlan(createReportContext(questionnaire, assessment, formatter));
  const keys = proposal.waves.flatMap(({ steps }) => steps.map(({ key }) => key));
  const item = fc.record(
    { wave: fc.integer({ min: 1, max: 4 }), status: fc.constantFrom("todo" as const, "done", "dismissed") },
    { requiredKeys: [] },
  );
  return fc.array(item, { minLength: keys.length, maxLength: keys.length }).map((items) => {
    const decided = Object.fromEntries(keys.map((key, index) => [key, items[index] ?? {}]));
    const plan = { focus: 0.5, capacities: [5, 9], items: decided };
    return { questionnaire, assessment: { ...assessment, plan }, keys };
  });
});

describe("laws", () => {
  it("every step is in one wave, is dismissed, or left with a dismissed one", () => {
    fc.assert(
      fc.property(anyPlan, ({ questionnaire, assessment, keys }) => {
        const { waves, dismissed } = buildPlan(createReportContext(questionnaire, assessment, formatter));
        const planned = waves.flatMap(({ steps }) => steps);
        expect(new Set(planned.map(({ key }) => key)).size).toBe(planned.length);
        for (const key of keys) {
          const [question = "", level = 0] = [key.slice(0, key.lastIndexOf("@")), Number(key.split("@").at(-1))];
          const left = dismissed.some((step) => step.question === question && step.level <= level);
          expect(planned.some((step) => step.key === planKey(question, level))).toBe(!left);
        }
      }),
    );
  });

  it("the final state is the score with all levels replaced", () => {
    fc.assert(
      fc.property(anyPlan, ({ questionnaire, assessment }) => {
        const { waves } = buildPlan(createReportContext(questionnaire, assessment, formatter));
        const steps = waves.flatMap((wave) => wave.steps);
        const levels = Object.fromEntries(steps.map(({ question, level }) => [question, level]));
        const then = score(questionnaire, withLevels(assessment, levels));
        const end = waves.at(-1)?.after;
        expect(end?.value).toEqual(then.nodes["overall"]?.value ?? null);
        expect(end?.radar.axes.map(({ value }) => value)).toEqual(
          questionnaire.areas.flatMap(({ id }) => (then.nodes[id] === undefined ? [] : [then.nodes[id].value])),
        );
        const cells = end?.matrix.flat() ?? [];
        for (const { id, count } of end?.bands ?? []) {
          const inBand = cells.filter(({ band }) => band === id).reduce((sum, cell) => sum + cell.count.least, 0);
          expect(inBand).toBeLessThanOrEqual(count.least);
          const [known, worst] = [
            then.risks.filter(({ band }) => band === id),
            then.risks.filter(({ bandWorst }) => bandWorst === id),
          ];
          for (const { length } of [known, worst]) {
            expect(length).toBeGreaterThanOrEqual(count.least);
            expect(length).toBeLessThanOrEqual(count.most);
          }
        }
      }),
    );
  });

  it("contains only words and numbers", () => {
    fc.assert(
      fc.property(anyPlan, ({ questionnaire, assessment }) => {
        const plan = buildPlan(createReportContext(questionnaire, assessment, formatter));
        expect(JSON.stringify(plan)).not.toMatch(/NaN|Infinity|undefined|"-0/);
      }),
    );
  });
});

it("says why there are steps although the overall value reaches the target", () => {
  const given = answers({ level: 5 }, { level: 5 }, { level: 2 });
  const { plan } = reportOf(given, { target: "goal" });
  expect(plan.lead.map(textOf)[0]).toBe(
    "The target, Goal, asks for 3.0, which the value reaches, but 1 of 3 pledges is below target.",
  );
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planKey } from "#assessment/plan.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { arrangePlan, planImprovements, type Scorecard, score, withLevels } from "#scoring/index.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire, levelsOf } from "../fixtures/workedExample.ts";

type Items = NonNullable<Assessment["plan"]>["items"];

/** Two questions of three small steps each; "one" counts double, so that all its steps are proposed first. */
const questionnaire = aQuestionnaire([
  anArea("area", [
    aPractice("practice", [
      aQuestion("one", { weight: 2, levels: levelsOf("S", "S", "S", "S", "S") }),
      aQuestion("two", { levels: levelsOf("S", "S", "S", "S", "S") }),
    ]),
  ]),
]);

const planned = (items: Items, capacities: number[] = [2, 2]) =>
  anAssessment(
    { one: { level: 0 }, two: { level: 0 } },
    { targets: { practice: 3 }, plan: { focus: 0, capacities, items } },
  );
const waves = (items: Items, capacities?: number[]) =>
  arrangePlan(questionnaire, planned(items, capacities)).steps.map(({ question, level, wave }) => [
    planKey(question, level),
    wave,
  ]);

describe("a pinned step", () => {
  it.each<{ name: string; items: Items; expected: Record<string, number> }>([
    { name: "no pin", items: {}, expected: { "one@1": 1, "one@2": 1, "one@3": 2, "two@1": 2, "two@2": 3, "two@3": 3 } },
    {
      name: "takes its wave, and its room there",
      items: { "two@1": { wave: 1 } },
      expected: { "one@1": 1, "two@1": 1, "one@2": 2, "one@3": 2, "two@2": 3, "two@3": 3 },
    },
    {
      name: "takes the steps before it along",
      items: { "two@2": { wave: 1 } },
      expected: { "two@1": 1, "two@2": 1, "one@1": 1, "one@2": 2, "one@3": 2, "two@3": 3 },
    },
    {
      name: "is followed by the steps after it",
      items: { "one@1": { wave: 3 } },
      expected: { "two@1": 1, "two@2": 1, "two@3": 2, "one@1": 3, "one@2": 3, "one@3": 3 },
    },
    {
      name: "need not fit",
      items: { "one@1": { wave: 1 }, "one@2": { wave: 1 }, "one@3": { wave: 1 } },
      expected: { "one@1": 1, "one@2": 1, "one@3": 1, "two@1": 2, "two@2": 2, "two@3": 3 },
    },
    {
      name: "beyond the last wave takes the last",
      items: { "one@3": { wave: 100 } },
      expected: { "one@1": 1, "one@2": 1, "two@1": 2, "two@2": 2, "two@3": 3, "one@3": 3 },
    },
    {
      name: "of which a later one is pinned earlier moves along with it",
      items: { "one@1": { wave: 3 }, "one@2": { wave: 2 } },
      expected: { "two@1": 1, "two@2": 1, "one@1": 2, "one@2": 2, "one@3": 3, "two@3": 3 },
    },
  ])("$name", ({ items, expected }) => expect(Object.fromEntries(waves(items))).toEqual(expected));
});

it("states the proposed wave, and which steps are pinned", () => {
  const { steps } = arrangePlan(questionnaire, planned({ "two@1": { wave: 1 } }));
  const found = steps.map(({ question, level, ...step }) => [planKey(question, level), step] as const);
  expect(Object.fromEntries(found)).toMatchObject({
    "one@2": { wave: 2, proposed: 1, pinned: false },
    "two@1": { wave: 1, proposed: 2, pinned: true },
  });
});

describe("a dismissed step", () => {
  it("leaves the plan with the later steps of its question, and makes room", () => {
    const items: Items = { "one@2": { status: "dismissed", reason: "Too early." } };
    const { steps, leftOut } = arrangePlan(questionnaire, planned(items));
    expect(steps.map(({ question, level, wave }) => [planKey(question, level), wave])).toEqual([
      ["one@1", 1],
      ["two@1", 1],
      ["two@2", 2],
      ["two@3", 2],
    ]);
    expect(leftOut.map(({ question, level }) => planKey(question, level))).toEqual(["one@2", "one@3"]);
  });

  it.each(["todo", "doing", "done"] as const)("does not include one that is %s", (status) => {
    expect(waves({ "one@2": { status, owner: "Ada", due: "2026-12-31" } })).toEqual(waves({}));
  });
});

const anyItems = (steps: readonly { question: string; level: number }[]) =>
  fc
    .tuple(
      ...steps.map(({ question, level }) =>
        fc.tuple(
          fc.constant(planKey(question, level)),
          fc.record(
            {
              wave: fc.integer({ min: 1, max: 5 }),
              status: fc.constantFrom("todo" as const, "doing" as const, "done" as const, "dismissed" as const),
            },
            { requiredKeys: [] },
          ),
        ),
      ),
    )
    .map((entries): Items => Object.fromEntries(entries));

/** Arbitrary plans with any decisions. */
const anyDecided = anyCase.chain(([anyQuestionnaire, assessment]) =>
  anyItems(planImprovements(anyQuestionnaire, assessment)).map((items): readonly [Questionnaire, Assessment] => [
    anyQuestionnaire,
    { ...assessment, plan: { ...(assessment.plan ?? { focus: 0.3, capacities: [4, 9] }), items } },
  ]),
);

function riskOf({ risks }: Scorecard): number {
  const inherent = risks.reduce((sum, risk) => sum + risk.inherent, 0);
  return inherent === 0 ? 0 : risks.reduce((sum, risk) => sum + risk.residual, 0) / inherent;
}

describe("laws", () => {
  it("without decisions it is the proposal", () => {
    fc.assert(
      fc.property(anyCase, ([anyQuestionnaire, assessment]) => {
        const { steps, leftOut } = arrangePlan(anyQuestionnaire, assessment);
        const proposal = planImprovements(anyQuestionnaire, assessment);
        expect(leftOut).toEqual([]);
        expect(steps).toHaveLength(proposal.length);
        for (const [index, step] of steps.entries()) {
          const proposed = proposal[index];
          if (proposed === undefined) throw new Error("There are as many steps.");
          const { benefit, ...rest } = proposed;
          expect(step).toMatchObject({ ...rest, proposed: rest.wave, pinned: false });
          expect(step.benefit).toBeCloseTo(benefit, 12);
        }
      }),
    );
  });

  it("every step is in exactly one wave or left out, and a question's steps come in order", () => {
    fc.assert(
      fc.property(anyDecided, ([anyQuestionnaire, assessment]) => {
        const { steps, leftOut, capacities } = arrangePlan(anyQuestionnaire, assessment);
        const all = planImprovements(anyQuestionnaire, assessment).map(({ question, level }) =>
          planKey(question, level),
        );
        const found = [...steps, ...leftOut].map(({ question, level }) => planKey(question, level));
        expect(found.toSorted()).toEqual(all.toSorted());
        const reached = new Map<string, number>();
        let current = 1;
        for (const { question, level, wave } of steps) {
          expect(wave).toBeGreaterThanOrEqual(current);
          expect(wave).toBeLessThanOrEqual(capacities.length + 1);
          expect(level).toBeGreaterThan(reached.get(question) ?? -1);
          reached.set(question, level);
          current = wave;
        }
      }),
    );
  });

  it("a pin is kept, unless a later step of the question is pinned earlier", () => {
    fc.assert(
      fc.property(anyDecided, ([anyQuestionnaire, assessment]) => {
        const { steps, capacities } = arrangePlan(anyQuestionnaire, assessment);
        const pinOf = ({ question, level }: { question: string; level: number }) =>
          assessment.plan?.items[planKey(question, level)]?.wave ?? Number.POSITIVE_INFINITY;
        for (const step of steps.filter(({ pinned }) => pinned)) {
          const bounds = steps.filter(({ question, level }) => question === step.question && level >= step.level);
          expect(step.wave).toBe(Math.min(capacities.length + 1, ...bounds.map(pinOf)));
        }
      }),
    );
  });

  it("another focus keeps the pins", () => {
    fc.assert(
      fc.property(anyDecided, fc.double({ min: 0, max: 1, noNaN: true }), ([anyQuestionnaire, assessment], focus) => {
        const pinned = (plan: ReturnType<typeof arrangePlan>) =>
          plan.steps
            .filter((step) => step.pinned)
            .map(({ question, level, wave }) => `${planKey(question, level)} ${wave}`)
            .toSorted();
        expect(pinned(arrangePlan(anyQuestionnaire, assessment, { focus }))).toEqual(
          pinned(arrangePlan(anyQuestionnaire, assessment)),
        );
      }),
    );
  });

  it("the gains of each wave add up to the score of the state after it", () => {
    fc.assert(
      fc.property(anyDecided, ([anyQuestionnaire, assessment]) => {
        const { steps, capacities, focus } = arrangePlan(anyQuestionnaire, assessment);
        const highest = anyQuestionnaire.scale.length - 1;
        const stateAt = (wave: number) => {
          const taken = steps.filter((step) => step.wave <= wave);
          const levels = Object.fromEntries(taken.map(({ question, level }) => [question, level]));
          return score(anyQuestionnaire, withLevels(assessment, levels));
        };
        for (let wave = 1; wave <= capacities.length + 1; wave += 1) {
          const [before, then] = [stateAt(wave - 1), stateAt(wave)];
          const own = steps.filter((step) => step.wave === wave);
          const sum = (gain: "maturityGain" | "riskGain" | "benefit") =>
            own.reduce((total, step) => total + step[gain], 0);
          const rise = ((then.nodes["overall"]?.low ?? 0) - (before.nodes["overall"]?.low ?? 0)) / highest;
          expect(sum("maturityGain")).toBeCloseTo(rise, 9);
          expect(sum("riskGain")).toBeCloseTo(riskOf(before) - riskOf(then), 9);
          expect(sum("benefit")).toBeCloseTo((1 - focus) * rise + focus * (riskOf(before) - riskOf(then)), 9);
        }
      }),
    );
  });
});

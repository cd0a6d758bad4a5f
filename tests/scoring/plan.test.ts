import { describe, expect, it } from "vitest";
import type { RiskScenario } from "#questionnaire/schema.ts";
import { planImprovements } from "#scoring/index.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire, levelsOf } from "../fixtures/workedExample.ts";

const taken = (steps: readonly { readonly question: string; readonly level: number }[]) =>
  steps.map(({ question, level }) => `${question}@${level}`);

const questionnaire = aQuestionnaire([
  anArea("area", [
    aPractice("one", [aQuestion("small", { levels: levelsOf("L", "L", "L", "L", "S") })]),
    aPractice("two", [aQuestion("heavy", { weight: 3 }), aQuestion("light")]),
  ]),
]);

describe("the steps of a question", () => {
  it.each([
    { name: "from its level to the target", answer: { level: 1 }, target: 3, steps: ["small@2", "small@3"] },
    { name: "up to the target rounded up", answer: { level: 1 }, target: 2.5, steps: ["small@2", "small@3"] },
    {
      name: "not beyond a target that only rounding errors lift",
      answer: { level: 1 },
      target: 2.0000000001,
      steps: ["small@2"],
    },
    { name: "not at the target", answer: { level: 3 }, target: 3, steps: [] },
    { name: "not above the target", answer: { level: 5 }, target: 3, steps: [] },
    { name: "not without an answer", answer: {}, target: 3, steps: [] },
    { name: "not with Don't know", answer: { unknown: true as const }, target: 3, steps: [] },
    { name: "not when it does not apply", answer: { notApplicable: "No." }, target: 3, steps: [] },
  ])("$name", ({ answer, target, steps }) => {
    const assessment = anAssessment({ small: answer, heavy: { level: 2 } }, { targets: { one: target } });
    expect(taken(planImprovements(questionnaire, assessment))).toEqual(steps);
  });

  it("need a target", () => {
    expect(planImprovements(questionnaire, anAssessment({ small: { level: 0 } }))).toEqual([]);
  });
});

it("takes the best benefit per effort first, and a question's steps in order", () => {
  const assessment = anAssessment(
    { small: { level: 3 }, heavy: { level: 3 }, light: { level: 4 } },
    { targets: { area: 5 } },
  );
  // Maturity per point: small 0.5÷5÷8 then 0.5÷5÷1, heavy 0.375÷5÷3, light 0.125÷5÷3.
  expect(taken(planImprovements(questionnaire, assessment, { focus: 0 }))).toEqual([
    "heavy@4",
    "heavy@5",
    "small@4",
    "small@5",
    "light@5",
  ]);
});

it("takes steps of equal benefit in the questionnaire's order", () => {
  const alike = aQuestionnaire([anArea("area", [aPractice("one", [aQuestion("b"), aQuestion("a"), aQuestion("c")])])]);
  const assessment = anAssessment({ c: { level: 3 }, a: { level: 3 }, b: { level: 3 } }, { targets: { one: 5 } });
  expect(taken(planImprovements(alike, assessment))).toEqual(["b@4", "b@5", "a@4", "a@5", "c@4", "c@5"]);
});

it("weighs again after each step: another question may come between", () => {
  const control = (question: string, on: "likelihood" | "impact") => ({ question, on, weight: 1 });
  const scenario = (id: string, impact: number, controls: RiskScenario["controls"]): RiskScenario => ({
    id,
    title: "Something goes wrong",
    description: "Something goes badly wrong.",
    category: "Security",
    likelihood: 5,
    impact,
    drivers: [],
    controls,
    references: [],
  });
  const three = aQuestionnaire(
    [anArea("area", [aPractice("one", [aQuestion("l"), aQuestion("i"), aQuestion("other")])])],
    {
      risks: [
        scenario("shared", 5, [control("l", "likelihood"), control("i", "impact")]),
        scenario("alone", 2.2, [control("other", "likelihood")]),
      ],
    },
  );
  const assessment = anAssessment({ l: { level: 4 }, i: { level: 4 }, other: { level: 4 } }, { targets: { one: 5 } });
  expect(taken(planImprovements(three, assessment, { focus: 1 }))).toEqual(["l@5", "other@5", "i@5"]);
});

it("takes a step as medium when the level names no effort", () => {
  const silent = aQuestion("q", { levels: levelsOf("S", "L").map(({ statement }) => ({ statement })) });
  const assessment = anAssessment({ q: { level: 0 } }, { targets: { one: 1 } });
  const [step] = planImprovements(aQuestionnaire([anArea("area", [aPractice("one", [silent])])]), assessment);
  expect(step?.effort).toBe(3);
});

describe("the focus", () => {
  const risk: RiskScenario = {
    id: "risk",
    title: "Something goes wrong",
    description: "Something goes badly wrong.",
    category: "Security",
    likelihood: 5,
    impact: 3,
    drivers: [],
    controls: [
      { question: "light", on: "likelihood", weight: 1 },
      { question: "light", on: "impact", weight: 1 },
    ],
    references: [],
  };
  const risky = { ...questionnaire, risks: [risk] };
  const answers = { heavy: { level: 4 }, light: { level: 4 } };
  // From 4 to 5, light takes L from 5 − 4·0.8·0.8 = 2.44 to 1.8 and I from 3 − 2·0.8·0.8 = 1.72 to 1.4, of 15.
  const riskGain = (2.44 * 1.72 - 1.8 * 1.4) / 15;
  // Share 1 ÷ 8 over a scale of 5; small is open and keeps its half.
  const maturityGain = 0.125 / 5;

  it.each([
    { name: "maturity alone", rest: {}, options: { focus: 0 }, order: ["heavy@5", "light@5"], benefit: maturityGain },
    { name: "risk alone", rest: {}, options: { focus: 1 }, order: ["light@5", "heavy@5"], benefit: riskGain },
    {
      name: "both alike by default",
      rest: {},
      options: {},
      order: ["light@5", "heavy@5"],
      benefit: (maturityGain + riskGain) / 2,
    },
    {
      name: "as the assessment plans",
      rest: { plan: { focus: 0, capacities: [], items: {} } },
      options: {},
      order: ["heavy@5", "light@5"],
      benefit: maturityGain,
    },
    {
      name: "an option before the assessment",
      rest: { plan: { focus: 0, capacities: [], items: {} } },
      options: { focus: 1 },
      order: ["light@5", "heavy@5"],
      benefit: riskGain,
    },
  ])("$name", ({ rest, options, order, benefit }) => {
    const steps = planImprovements(risky, anAssessment(answers, { targets: { two: 5 }, ...rest }), options);
    expect(taken(steps)).toEqual(order);
    expect(steps.find(({ question }) => question === "light")?.benefit).toBeCloseTo(benefit, 12);
  });

  it("on risk plans the rest too, at no benefit, if no risk is left to reduce", () => {
    const steps = planImprovements(questionnaire, anAssessment(answers, { targets: { two: 5 } }), { focus: 1 });
    expect(steps.map(({ question, benefit }) => [question, benefit])).toEqual([
      ["heavy", 0],
      ["light", 0],
    ]);
  });
});

describe("a wave", () => {
  // Five steps of these efforts, in this order.
  const staircase = aQuestion("q", { levels: levelsOf("S", "M", "S", "L", "S") });
  const stairs = aQuestionnaire([anArea("area", [aPractice("one", [staircase])])]);
  const assessment = anAssessment({ q: { level: 0 } }, { targets: { one: 5 } });
  const planned = (capacities: readonly number[]) => ({ plan: { focus: 0.5, capacities: [...capacities], items: {} } });

  it.each([
    { name: "contains the steps that fit, the last one the rest", capacities: [5, 8], waves: [1, 1, 1, 2, 3] },
    { name: "closes at the first step that does not fit", capacities: [4, 20], waves: [1, 1, 2, 2, 2] },
    { name: "stays empty when it is too small", capacities: [3, 2, 20], waves: [1, 3, 3, 3, 3] },
    { name: "of no points stays empty", capacities: [0], waves: [2, 2, 2, 2, 2] },
    { name: "is the only one when no capacity is given", capacities: [], waves: [1, 1, 1, 1, 1] },
  ])("$name", ({ capacities, waves }) => {
    expect(planImprovements(stairs, assessment, { capacities }).map(({ wave }) => wave)).toEqual(waves);
    const ofAssessment = planImprovements(stairs, { ...assessment, ...planned(capacities) });
    expect(ofAssessment.map(({ wave }) => wave)).toEqual(waves);
  });

  it("has 20 points, and the next 40, by default", () => {
    const large = (id: string) => aQuestion(id, { levels: levelsOf("L", "L", "L", "L", "L") });
    const long = aQuestionnaire([anArea("area", [aPractice("one", [large("q1"), large("q2")])])]);
    const steps = planImprovements(long, anAssessment({ q1: { level: 0 }, q2: { level: 0 } }, { targets: { one: 5 } }));
    expect(steps.map(({ wave }) => wave)).toEqual([1, 1, 2, 2, 2, 2, 2, 3, 3, 3]);
  });
});

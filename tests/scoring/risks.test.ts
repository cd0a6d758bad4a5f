import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import type { RiskScenario } from "#questionnaire/schema.ts";
import { score } from "#scoring/index.ts";
import {
  anArea,
  anAssessment,
  aPractice,
  aQuestion,
  aQuestionnaire,
  commitmentsScoring,
} from "../fixtures/workedExample.ts";

function aRisk(rest: Partial<RiskScenario> = {}): RiskScenario {
  return {
    id: "risk",
    title: "Something goes wrong",
    description: "Something goes badly wrong.",
    category: "Security",
    likelihood: 3,
    impact: 5,
    drivers: [],
    controls: [],
    references: [],
    ...rest,
  };
}

function anExposure(id: string, choice: "one" | "many", options: readonly string[]) {
  const labelled = options.map((option) => ({ id: option, label: option }));
  return { id, prompt: "Where is AI used?", why: "It decides what can go wrong.", choice, options: labelled };
}

const questions = [aQuestion("q1"), aQuestion("q2"), aQuestion("elsewhere", { editions: ["other"] })];
const exposure = [anExposure("agents", "one", ["none", "ask", "act"]), anExposure("staff", "many", ["chat", "code"])];

/** Returns the register of a questionnaire with these scenarios. */
function registerOf(risks: RiskScenario[], answers: Assessment["answers"] = {}, chosen: Assessment["exposure"] = {}) {
  const questionnaire = aQuestionnaire([anArea("area", [aPractice("practice", questions)])], { risks, exposure });
  return score(questionnaire, anAssessment(answers, { exposure: chosen })).risks;
}

describe("a scenario", () => {
  it.each([
    { name: "applies without a condition", appliesWhen: undefined, chosen: {}, applies: true },
    {
      name: "applies when a listed option is chosen",
      appliesWhen: ["agents:act"],
      chosen: { agents: ["act"] },
      applies: true,
    },
    {
      name: "does not when another is chosen",
      appliesWhen: ["agents:act"],
      chosen: { agents: ["ask"] },
      applies: false,
    },
    { name: "applies while the question is open", appliesWhen: ["agents:act"], chosen: {}, applies: true },
    { name: "an empty choice is no answer", appliesWhen: ["agents:act"], chosen: { agents: [] }, applies: true },
    {
      name: "a removed option does not count",
      appliesWhen: ["agents:act"],
      chosen: { agents: ["gone"] },
      applies: true,
    },
    {
      name: "applies while one of its questions is open, for any answer to the other",
      appliesWhen: ["agents:act", "staff:chat"],
      chosen: { agents: ["none"] },
      applies: true,
    },
    {
      name: "is ruled out when all its questions say so",
      appliesWhen: ["agents:act", "staff:chat"],
      chosen: { agents: ["none"], staff: ["code"] },
      applies: false,
    },
    {
      name: "applies when one of several chosen is listed",
      appliesWhen: ["staff:chat"],
      chosen: { staff: ["code", "chat"] },
      applies: true,
    },
  ])("$name", ({ appliesWhen, chosen, applies }) => {
    const risk = appliesWhen === undefined ? aRisk() : aRisk({ appliesWhen });
    expect(registerOf([risk], {}, chosen)).toHaveLength(applies ? 1 : 0);
  });
});

describe("the inherent rating", () => {
  const drivers = [
    { option: "agents:act", likelihood: 1, impact: -2 },
    { option: "staff:chat", likelihood: 0.5 },
    { option: "staff:code", impact: 4 },
    { option: "agents:none", likelihood: -4 },
  ];
  it.each([
    { name: "the base, while nothing is chosen", chosen: {}, likelihood: 3, impact: 5 },
    {
      name: "plus the values of the chosen options",
      chosen: { agents: ["act"], staff: ["chat"] },
      likelihood: 4.5,
      impact: 3,
    },
    { name: "at least 1", chosen: { agents: ["none"] }, likelihood: 1, impact: 5 },
    { name: "at most 5", chosen: { staff: ["code"] }, likelihood: 3, impact: 5 },
    { name: "held only after the sum", chosen: { agents: ["act"], staff: ["code"] }, likelihood: 4, impact: 5 },
  ])("$name", ({ chosen, likelihood, impact }) => {
    const [risk] = registerOf([aRisk({ drivers })], {}, chosen);
    const inherent = { inherentLikelihood: likelihood, inherentImpact: impact, inherent: likelihood * impact };
    expect(risk).toMatchObject({ ...inherent, likelihood, impact, residual: likelihood * impact });
  });
});

describe("the residual rating", () => {
  const controls: RiskScenario["controls"] = [
    { question: "q1", on: "likelihood", weight: 1 },
    { question: "q2", on: "likelihood", weight: 3 },
    { question: "elsewhere", on: "likelihood", weight: 100 },
    { question: "q2", on: "impact", weight: 1 },
  ];
  // L = 3 − 2·0.8·eL, I = 5 − 4·0.8·eI
  it.each([
    { name: "no answer reduces nothing", answers: {}, likelihood: 3, impact: 5, best: 1.4 * 1.8 },
    {
      name: "level 0 is no control",
      answers: { q1: { level: 0 }, q2: { level: 0 } },
      likelihood: 3,
      impact: 5,
      best: 15,
    },
    {
      name: "the best controls",
      answers: { q1: { level: 5 }, q2: { level: 5 } },
      likelihood: 1.4,
      impact: 1.8,
      best: 1.4 * 1.8,
    },
    { name: "by weight", answers: { q1: { level: 5 }, q2: { level: 0 } }, likelihood: 2.6, impact: 5, best: 2.6 * 5 },
    {
      name: "an open one may still be good",
      answers: { q1: { level: 5 } },
      likelihood: 2.6,
      impact: 5,
      best: 1.4 * 1.8,
    },
    {
      name: "an unknown question may apply, too",
      answers: { q1: { level: 5 }, q2: { unknown: true as const } },
      likelihood: 2.6,
      impact: 5,
      best: 1.4 * 1.8,
    },
    {
      name: "one that does not apply leaves its weight",
      answers: { q1: { notApplicable: "No." }, q2: { level: 2 } },
      likelihood: 3 - 1.6 * 0.4,
      impact: 5 - 3.2 * 0.4,
      best: (3 - 1.6 * 0.4) * (5 - 3.2 * 0.4),
    },
    {
      name: "none that applies",
      answers: { q1: { level: 5 }, q2: { notApplicable: "No." } },
      likelihood: 1.4,
      impact: 5,
      best: 7,
    },
  ])("$name", ({ answers, likelihood, impact, best }) => {
    const [risk] = registerOf([aRisk({ controls })], answers);
    expect(risk?.likelihood).toBeCloseTo(likelihood, 12);
    expect(risk?.impact).toBeCloseTo(impact, 12);
    expect(risk?.residual).toBeCloseTo(likelihood * impact, 12);
    expect(risk?.residualBest).toBeCloseTo(best, 12);
    expect(risk?.inherent).toBe(15);
  });
});

describe("the band", () => {
  it.each([
    { name: "the mildest corner", likelihood: 1, impact: 1, band: "very-low" },
    { name: "rows are likelihood", likelihood: 1, impact: 5, band: "low" },
    { name: "columns are impact", likelihood: 5, impact: 1, band: "very-low" },
    { name: "the worst corner", likelihood: 5, impact: 5, band: "very-high" },
    { name: "below a half is rounded down", likelihood: 3.49, impact: 5, band: "high" },
    { name: "half is rounded up", likelihood: 3.5, impact: 5, band: "very-high" },
    { name: "half that lost its last digit too", likelihood: 3.4999999999, impact: 5, band: "very-high" },
  ])("$name", ({ likelihood, impact, band }) => {
    expect(registerOf([aRisk({ likelihood, impact })])).toMatchObject([{ band, inherentBand: band }]);
  });

  it("is given for the residual and the inherent rating", () => {
    const controls: RiskScenario["controls"] = [{ question: "q1", on: "likelihood", weight: 1 }];
    // L = 3 − 2·0.8 = 1.4
    expect(registerOf([aRisk({ controls })], { q1: { level: 5 } })).toMatchObject([
      { inherentBand: "high", band: "low" },
    ]);
  });
});

it.each([
  { name: "has too few rows", matrix: [["very-low"]] },
  { name: "has too few columns", matrix: [[], [], [], [], []] },
])("throws, as a bug, when the matrix $name: no valid questionnaire has one", ({ matrix }) => {
  const scoring = { ...commitmentsScoring, risk: { ...commitmentsScoring.risk, matrix } };
  const questionnaire = aQuestionnaire([anArea("area", [aPractice("practice", questions)])], {
    scoring,
    risks: [aRisk()],
  });
  expect(() => score(questionnaire, anAssessment({}))).toThrow("The risk matrix is not 5 × 5");
});

it("sorts the register by band and residual at worst, residual, inherent and then in the questionnaire's order", () => {
  // On a scale of 0…8, level 5 removes 0.8·5 ÷ 8, which is half, of what is above 1: 3 becomes 2.
  const scale = Array.from({ length: 9 }, (_, level) => ({ name: `${level}`, summary: "As it is." }));
  const controls: RiskScenario["controls"] = [{ question: "q1", on: "likelihood", weight: 1 }];
  const risks = [
    aRisk({ id: "mild, though the largest product", likelihood: 5, impact: 1.4 }),
    aRisk({ id: "as it was", likelihood: 2, impact: 2 }),
    aRisk({ id: "as it was too", likelihood: 2, impact: 2 }),
    aRisk({ id: "was more", likelihood: 3, impact: 2, controls }),
    aRisk({ id: "larger residual", likelihood: 2.5, impact: 2 }),
    aRisk({ id: "worst", likelihood: 4, impact: 5 }),
  ];
  const questionnaire = aQuestionnaire([anArea("area", [aPractice("practice", [aQuestion("q1")])])], { scale, risks });
  const register = score(questionnaire, anAssessment({ q1: { level: 5 } })).risks;
  expect(register.map(({ id, band, residual }) => [id, band, residual])).toEqual([
    ["worst", "very-high", 20],
    ["larger residual", "low", 5],
    ["was more", "low", 4],
    ["as it was", "low", 4],
    ["as it was too", "low", 4],
    ["mild, though the largest product", "very-low", 7],
  ]);
});

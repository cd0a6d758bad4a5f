import type { RiskScenario } from "#questionnaire/schema.ts";
import { anAssessment, aQuestion, commitmentsScoring, levelsOf } from "../../fixtures/workedExample.ts";
import { aRisk, levels, NOT_APPLICABLE, ofPractices, ofQuestions, type VectorCase } from "./vectorCase.ts";

const plan = (focus: number, capacities: number[] = []) => ({ plan: { focus, capacities, items: {} } });
/** Returns only the order of the steps. */
const steps = (...given: readonly string[]) =>
  given.map((step) => ({ question: step.split("@")[0], level: Number(step.split("@")[1]) }));

const alike = ofQuestions(["b", "a", "c"].map((id) => aQuestion(id)));
const stairs = ofQuestions([aQuestion("q", { levels: levelsOf("S", "M", "S", "L", "S") })]);
const withCapacities = (capacities: number[]) =>
  anAssessment(levels({ q: 0 }), { targets: { practice: 5 }, ...plan(0.5, capacities) });
const waves = (...given: readonly number[]) => given.map((wave) => ({ wave }));

const controls: RiskScenario["controls"] = [
  { question: "light.q", on: "likelihood", weight: 1 },
  { question: "light.q", on: "impact", weight: 1 },
];
/** A heavy practice, and a light one that reduces a risk. */
const risky = ofPractices({ heavy: 3, light: 1 }, { risks: [aRisk("risk", { likelihood: 5, impact: 3, controls })] });
const atFour = levels({ "heavy.q": 4, "light.q": 4 });
const maturity = { heavy: 0.75 / 5, light: 0.25 / 5 };
// From 4 to 5, light takes L from 5 − 4·0.8·0.8 to 1.8 and I from 3 − 2·0.8·0.8 to 1.4, of 15.
const risk = (2.44 * 1.72 - 1.8 * 1.4) / 15;

/** The plan (scoring.md § 6). */
export const planCases: readonly VectorCase[] = [
  {
    name: "plan-ties",
    about: "What brings the same comes in the questionnaire's order, a question's steps one after the other.",
    questionnaire: alike,
    assessment: anAssessment(levels({ c: 3, a: 3, b: 3 }), { targets: { practice: 5 } }),
    known: { plan: steps("b@4", "b@5", "a@4", "a@5", "c@4", "c@5") },
  },
  {
    name: "plan-who-is-planned-for",
    about: "Only what is answered, applicable and below the target of its practice.",
    questionnaire: ofPractices({ below: 1, at: 1, above: 1, open: 1, unknown: 1, none: 1, aimless: 1 }),
    assessment: anAssessment(
      {
        ...levels({ "below.q": 1, "at.q": 3, "above.q": 5, "aimless.q": 0 }),
        "unknown.q": { unknown: true },
        "none.q": NOT_APPLICABLE,
      },
      { targets: { below: 3, at: 3, above: 3, open: 3, unknown: 3, none: 3 } },
    ),
    known: { plan: steps("below@2", "below@3").map((step) => ({ ...step, question: "below.q", effort: 3 })) },
  },
  {
    name: "plan-fractional-target",
    about: "The steps go up to the target rounded up, but not beyond one that only rounding lifted.",
    questionnaire: ofPractices({ one: 1, two: 1 }),
    assessment: anAssessment(levels({ "one.q": 1, "two.q": 1 }), { targets: { one: 2.5, two: 2.0000000001 } }),
    known: { plan: steps("one.q@2", "one.q@3", "two.q@2") },
  },
  {
    name: "plan-better-step-behind-a-dear-one",
    about: "A small step that comes after a large one waits for it.",
    questionnaire: ofQuestions([
      aQuestion("dear", { levels: levelsOf("L", "L", "L", "L", "S") }),
      aQuestion("fair", { levels: levelsOf("M", "M", "M", "M", "M") }),
    ]),
    assessment: anAssessment(levels({ dear: 3, fair: 3 }), { targets: { area: 5 } }),
    known: { plan: steps("fair@4", "fair@5", "dear@4", "dear@5") },
  },
  {
    name: "plan-focus-0",
    about: "Maturity alone.",
    questionnaire: risky,
    assessment: anAssessment(atFour, { targets: { area: 5 }, ...plan(0) }),
    known: {
      plan: [
        { question: "heavy.q", benefit: maturity.heavy },
        { question: "light.q", benefit: maturity.light },
      ],
    },
  },
  {
    name: "plan-focus-1",
    about: "Risk alone; what holds no risk comes last, at no benefit.",
    questionnaire: risky,
    assessment: anAssessment(atFour, { targets: { area: 5 }, ...plan(1) }),
    known: {
      plan: [
        { question: "light.q", benefit: risk },
        { question: "heavy.q", benefit: 0 },
      ],
    },
  },
  {
    name: "plan-default",
    about: "Without a plan of its own, maturity and risk count alike, and the waves have 20 and 40 points.",
    questionnaire: risky,
    assessment: anAssessment(levels({ "heavy.q": 0, "light.q": 4 }), { targets: { area: 5 } }),
    known: { plan: [{}, {}, {}, {}, {}, {}].map(() => ({ effort: 3, wave: 1 })) },
  },
  {
    name: "plan-risk-gain-falls",
    about: "Two controls of one risk: what the second brings depends on what the first has taken off.",
    questionnaire: ofQuestions([aQuestion("l"), aQuestion("i")], {
      risks: [
        aRisk("risk", {
          likelihood: 5,
          controls: [
            { question: "l", on: "likelihood", weight: 1 },
            { question: "i", on: "impact", weight: 1 },
          ],
        }),
      ],
    }),
    assessment: anAssessment(levels({ l: 4, i: 4 }), { targets: { area: 5 }, ...plan(1) }),
    // L = I = 2.44; first 0.64·2.44, then 0.64·1.8, of 25.
    known: {
      plan: [
        { question: "l", benefit: (0.64 * 2.44) / 25 },
        { question: "i", benefit: (0.64 * 1.8) / 25 },
      ],
    },
  },
  {
    name: "plan-order-changes-on-the-way",
    about: "Once the first of two controls of a risk is raised, another risk's control brings more than the second.",
    questionnaire: ofQuestions([aQuestion("l"), aQuestion("i"), aQuestion("other")], {
      risks: [
        aRisk("shared", {
          likelihood: 5,
          controls: [
            { question: "l", on: "likelihood", weight: 1 },
            { question: "i", on: "impact", weight: 1 },
          ],
        }),
        aRisk("alone", {
          likelihood: 5,
          impact: 2.2,
          controls: [{ question: "other", on: "likelihood", weight: 1 }],
        }),
      ],
    }),
    assessment: anAssessment(levels({ l: 4, i: 4, other: 4 }), { targets: { area: 5 }, ...plan(1) }),
    // Of 25 + 11: 0.64·2.44 for either of the two, but 0.64·1.8 for the second; 0.64·2.2 for the other.
    known: {
      plan: [
        { question: "l", benefit: (0.64 * 2.44) / 36 },
        { question: "other", benefit: (0.64 * 2.2) / 36 },
        { question: "i", benefit: (0.64 * 1.8) / 36 },
      ],
    },
  },
  {
    name: "plan-waves",
    about: "A wave closes at the first step that does not fit; the last takes the rest. Efforts 1, 3, 1, 8, 1.",
    questionnaire: stairs,
    assessment: withCapacities([5, 8]),
    known: { plan: waves(1, 1, 1, 2, 3) },
  },
  {
    name: "plan-waves-of-0",
    about: "A wave of no points stays empty.",
    questionnaire: stairs,
    assessment: withCapacities([0, 5, 0]),
    known: { plan: waves(2, 2, 2, 4, 4) },
  },
  {
    name: "plan-wave-too-small",
    about: "A wave too small for the step at hand stays empty, also when a later step would fit.",
    questionnaire: stairs,
    assessment: withCapacities([3, 2, 20]),
    known: { plan: waves(1, 3, 3, 3, 3) },
  },
  {
    name: "plan-one-wave",
    about: "Without capacities there is one wave.",
    questionnaire: stairs,
    assessment: withCapacities([]),
    known: { plan: waves(1, 1, 1, 1, 1) },
  },
  {
    name: "plan-fractional-points",
    about: "Efforts of 0.1, 0.2 and 0.3 fill a wave of 0.6, whatever their sum loses.",
    questionnaire: {
      ...ofQuestions([aQuestion("q", { levels: levelsOf("S", "M", "L", "S", "S") })]),
      scoring: { ...commitmentsScoring, effort: { S: 0.1, M: 0.2, L: 0.3 } },
    },
    assessment: withCapacities([0.6, 0.1]),
    known: { plan: waves(1, 1, 1, 2, 3) },
  },
];

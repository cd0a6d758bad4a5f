import type { Assessment } from "#assessment/schema.ts";
import type { RiskScenario } from "#questionnaire/schema.ts";
import { anAssessment, aQuestion, commitmentsScoring, levelsOf } from "../../fixtures/workedExample.ts";
import { anExposure, aRisk, levels, NOT_APPLICABLE, ofQuestions, scaleTo, type VectorCase } from "./vectorCase.ts";

const exposure = [anExposure("agents", "one", ["none", "ask", "act"]), anExposure("staff", "many", ["chat", "code"])];
const questions = [aQuestion("q1"), aQuestion("q2"), aQuestion("elsewhere", { editions: ["other"] })];
const editions = [
  { id: "full", title: "Full", minutes: 10 },
  { id: "other", title: "Other", minutes: 1 },
];

const withRisks = (...risks: RiskScenario[]) => ofQuestions(questions.slice(0, 2), { risks, exposure });

const controls: RiskScenario["controls"] = [
  { question: "q1", on: "likelihood", weight: 1 },
  { question: "q2", on: "likelihood", weight: 3 },
  { question: "q2", on: "impact", weight: 1 },
];
const drivers: RiskScenario["drivers"] = [
  { option: "agents:act", likelihood: 1, impact: -2 },
  { option: "staff:chat", likelihood: 0.5 },
  { option: "staff:code", impact: 4 },
  { option: "agents:none", likelihood: -4 },
];

const chosen = (exposure: Assessment["exposure"], answers: Assessment["answers"] = {}) =>
  anAssessment(answers, { exposure });

/** Risks (scoring.md § 5). The scenario has L0 = 3 and I0 = 5 unless it sets others. */
export const riskCases: readonly VectorCase[] = [
  {
    name: "risk-without-controls",
    about: "Nothing brings it down.",
    questionnaire: withRisks(aRisk("risk")),
    assessment: anAssessment(levels({ q1: 5 })),
    known: { risks: [{ inherent: 15, residual: 15, residualBest: 15, inherentBand: "high", band: "high" }] },
  },
  {
    name: "risk-controls-by-weight",
    about: "L = 3 − 2·0.8·(1·5 + 3·0) ÷ (5·4), I = 5 − 4·0.8·0.",
    questionnaire: withRisks(aRisk("risk", { controls })),
    assessment: anAssessment(levels({ q1: 5, q2: 0 })),
    known: { risks: [{ likelihood: 2.6, impact: 5, residual: 13, residualBest: 13 }] },
  },
  {
    name: "risk-controls-unanswered",
    about: "An unanswered control counts 0; at its best it is at the highest level.",
    questionnaire: withRisks(aRisk("risk", { controls })),
    assessment: anAssessment({ q1: { level: 5 }, q2: { unknown: true } }),
    known: { risks: [{ likelihood: 2.6, impact: 5, residual: 13, residualBest: 1.4 * 1.8 }] },
  },
  {
    name: "risk-control-not-applicable",
    about: "A control that does not apply leaves its weight to the others; a side without one is not brought down.",
    questionnaire: withRisks(aRisk("risk", { controls })),
    assessment: anAssessment({ q1: { level: 5 }, q2: NOT_APPLICABLE }),
    known: { risks: [{ likelihood: 1.4, impact: 5, residual: 7, residualBest: 7 }] },
  },
  {
    name: "risk-control-outside-the-edition",
    about: "A control on a question that the edition does not ask is no control.",
    questionnaire: ofQuestions(questions, {
      editions,
      risks: [
        aRisk("risk", { controls: [...controls, { question: "elsewhere", on: "likelihood", weight: 100 }] }),
        aRisk("only", { controls: [{ question: "elsewhere", on: "impact", weight: 1 }] }),
      ],
    }),
    assessment: anAssessment(levels({ q1: 5, q2: 5, elsewhere: 0 })),
    known: {
      risks: [
        { id: "only", residual: 15, residualBest: 15 },
        { id: "risk", likelihood: 1.4, impact: 1.8 },
      ],
    },
  },
  {
    name: "risk-same-question-on-both-sides",
    about: "A question may hold down likelihood and impact, and be a control twice on one side.",
    questionnaire: withRisks(aRisk("risk", { controls: [...controls, { question: "q1", on: "impact", weight: 3 }] })),
    assessment: anAssessment(levels({ q1: 5, q2: 1 })),
    // eL = (1·5 + 3·1) ÷ 20, eI = (1·1 + 3·5) ÷ 20
    known: { risks: [{ likelihood: 3 - 1.6 * 0.4, impact: 5 - 3.2 * 0.8 }] },
  },
  {
    name: "risk-applies-while-exposure-is-open",
    about:
      "Not answering about the exposure rules nothing out; nor does an empty choice. What could be worse comes first.",
    questionnaire: withRisks(
      aRisk("agents", { appliesWhen: ["agents:act"] }),
      aRisk("staff", { appliesWhen: ["staff:chat"], drivers }),
    ),
    assessment: chosen({ staff: [] }),
    known: { risks: [{ id: "staff", inherent: 15 }, { id: "agents" }] },
  },
  {
    name: "risk-applies-while-one-question-is-open",
    about: "One exposure question rules it out, the other is not answered yet.",
    questionnaire: withRisks(aRisk("risk", { appliesWhen: ["agents:act", "staff:chat"] })),
    assessment: chosen({ agents: ["none"] }),
    known: { risks: [{ id: "risk" }] },
  },
  {
    name: "risk-ruled-out",
    about: "Every exposure question that could make it apply says that it does not; another remains.",
    questionnaire: withRisks(
      aRisk("gone", { appliesWhen: ["agents:act", "staff:chat"] }),
      aRisk("here", { appliesWhen: ["agents:act", "staff:code"] }),
    ),
    assessment: chosen({ agents: ["none"], staff: ["code"] }),
    known: { risks: [{ id: "here" }] },
  },
  {
    name: "risk-exposure-option-gone",
    about: "An option that the questionnaire no longer has is no answer.",
    questionnaire: withRisks(aRisk("risk", { appliesWhen: ["agents:act"] })),
    assessment: chosen({ agents: ["gone"], nothing: ["act"] }),
    known: { risks: [{ id: "risk" }] },
  },
  {
    name: "risk-drivers",
    about: "Chosen options add to likelihood and impact, down as well as up and by halves: 3 + 1 + 0.5, 5 − 2.",
    questionnaire: withRisks(aRisk("risk", { drivers })),
    assessment: chosen({ agents: ["act"], staff: ["chat"] }),
    known: { risks: [{ inherentLikelihood: 4.5, inherentImpact: 3, inherent: 13.5, inherentBand: "moderate" }] },
  },
  {
    name: "risk-drivers-held-within-1-to-5",
    about: "What is added is held within 1…5 only after the sum: 3 − 4 is 1, 5 + 4 is 5; 5 − 2 + 4 is 5 and not 3.",
    questionnaire: withRisks(
      aRisk("low", { drivers: [{ option: "agents:act", likelihood: -4 }, ...drivers.slice(2, 3)] }),
      aRisk("sum", { drivers }),
    ),
    assessment: chosen({ agents: ["act"], staff: ["code"] }),
    known: {
      risks: [
        { id: "sum", inherentLikelihood: 4, inherentImpact: 5, inherentBand: "very-high" },
        { id: "low", inherentLikelihood: 1, inherentImpact: 5, inherentBand: "low" },
      ],
    },
  },
  {
    name: "risk-override",
    about:
      "The organisation's own likelihood takes the place of base and drivers; controls lower it: 5 − 4·0.8·5 ÷ 20.",
    questionnaire: withRisks(aRisk("risk", { drivers, controls })),
    assessment: {
      ...chosen({ agents: ["act"], staff: ["chat"] }, levels({ q1: 5, q2: 0 })),
      treatments: { risk: { likelihood: { value: 5, reason: "Seen twice this year." } } },
    },
    known: {
      risks: [
        {
          likelihoodOverride: 5,
          impactOverride: null,
          inherentLikelihood: 5,
          inherentImpact: 3,
          inherent: 15,
          inherentBand: "moderate",
          likelihood: 4.2,
          impact: 3,
          residual: 12.6,
          band: "moderate",
        },
      ],
    },
  },
  {
    name: "risk-override-of-both",
    about: "Both sides; where no control acts, the override is what remains.",
    questionnaire: withRisks(aRisk("risk")),
    assessment: {
      ...anAssessment({}),
      treatments: { risk: { likelihood: { value: 1, reason: "Never." }, impact: { value: 4, reason: "Insured." } } },
    },
    known: { risks: [{ inherent: 4, residual: 4, residualBest: 4, inherentBand: "low", band: "low" }] },
  },
  {
    name: "risk-override-without-reason",
    about: "Without a reason, or of a scenario that does not apply or does not exist, an override counts for nothing.",
    questionnaire: withRisks(aRisk("risk"), aRisk("gone", { appliesWhen: ["agents:act"] })),
    assessment: {
      ...chosen({ agents: ["none"] }),
      treatments: {
        risk: { likelihood: { value: 5, reason: " \n" }, impact: { value: 1, reason: "" } },
        gone: { likelihood: { value: 5, reason: "It is." } },
        unheard: { impact: { value: 5, reason: "It is." } },
      },
    },
    known: { risks: [{ id: "risk", likelihoodOverride: null, impactOverride: null, inherent: 15, residual: 15 }] },
  },
  {
    name: "risk-half-way-in-the-matrix",
    about: "The band's row and column are rounded half up, also where the half lost its last digit.",
    questionnaire: withRisks(
      aRisk("half", { likelihood: 3.5 }),
      aRisk("below", { likelihood: 3.49 }),
      aRisk("half-but-for-rounding", { likelihood: 3.4999999999 }),
      aRisk("half-on-the-other-side", { likelihood: 3, impact: 4.5 }),
      aRisk("below-on-the-other-side", { likelihood: 3, impact: 4.49 }),
    ),
    assessment: anAssessment({}),
    known: {
      risks: [
        { id: "half", band: "very-high" },
        { id: "half-but-for-rounding", band: "very-high" },
        { id: "below", band: "high" },
        { id: "half-on-the-other-side", band: "high" },
        { id: "below-on-the-other-side", band: "moderate" },
      ],
    },
  },
  {
    name: "risk-half-way-after-controls",
    about: "Controls bring the likelihood to exactly 1.5, or to where the rounding of a sum puts it: 2 − 1·0.5·1.",
    questionnaire: {
      ...withRisks(
        aRisk("risk", { likelihood: 2, impact: 2, controls: [{ question: "q1", on: "likelihood", weight: 0.3 }] }),
      ),
      scoring: { ...commitmentsScoring, maxRiskReduction: 0.5 },
    },
    assessment: anAssessment(levels({ q1: 5 })),
    known: { risks: [{ likelihood: 1.5, inherentBand: "low", band: "low" }] },
  },
  {
    name: "risk-register-order",
    about:
      "Worst band first, then residual, inherent, and questionnaire order; a larger product in a milder band comes after.",
    questionnaire: ofQuestions([aQuestion("q1", { levels: levelsOf("S", "S", "S", "S", "S", "S", "S", "S") })], {
      // Level 5 of 8 removes half of what is above 1: 3 becomes 2.
      scale: scaleTo(8),
      risks: [
        aRisk("milder-band", { likelihood: 5, impact: 1.4 }),
        aRisk("as-it-was", { likelihood: 2, impact: 2 }),
        aRisk("as-it-was-too", { likelihood: 2, impact: 2 }),
        aRisk("was-more", { likelihood: 3, impact: 2, controls: controls.slice(0, 1) }),
        aRisk("larger-residual", { likelihood: 2.5, impact: 2 }),
        aRisk("worst", { likelihood: 4, impact: 5 }),
      ],
    }),
    assessment: anAssessment(levels({ q1: 5 })),
    known: {
      risks: [
        { id: "worst", band: "very-high", residual: 20 },
        { id: "larger-residual", band: "low", residual: 5 },
        { id: "was-more", band: "low", residual: 4, inherent: 6 },
        { id: "as-it-was", residual: 4, inherent: 4 },
        { id: "as-it-was-too", residual: 4 },
        { id: "milder-band", band: "very-low", residual: 7 },
      ],
    },
  },
  {
    name: "risk-reduction-0",
    about: "A questionnaire in which controls take nothing off.",
    questionnaire: {
      ...withRisks(aRisk("risk", { controls })),
      scoring: { ...commitmentsScoring, maxRiskReduction: 0 },
    },
    assessment: anAssessment(levels({ q1: 5, q2: 5 })),
    known: { risks: [{ residual: 15, residualBest: 15 }] },
  },
  {
    name: "risk-reduction-1",
    about: "One in which they take all that is above 1.",
    questionnaire: {
      ...withRisks(aRisk("risk", { controls })),
      scoring: { ...commitmentsScoring, maxRiskReduction: 1 },
    },
    assessment: anAssessment(levels({ q1: 5, q2: 5 })),
    known: { risks: [{ likelihood: 1, impact: 1, residual: 1, band: "very-low" }] },
  },
  {
    name: "risk-effectiveness-by-level",
    about: "What a level does is the questionnaire's to say: eL = (1·0.25 + 3·0.6) ÷ 4, eI = 0.6.",
    questionnaire: {
      ...withRisks(aRisk("risk", { controls })),
      scoring: { ...commitmentsScoring, effectiveness: [0, 0.1, 0.25, 0.6, 0.85, 1] },
    },
    assessment: anAssessment(levels({ q1: 2, q2: 3 })),
    known: { risks: [{ likelihood: 3 - 1.6 * 0.5125, impact: 5 - 3.2 * 0.6 }] },
  },
  {
    name: "risk-effectiveness-below-1-at-the-top",
    about: "Even the highest level does only half: unanswered controls at best do no more than that.",
    questionnaire: {
      ...withRisks(aRisk("risk", { controls })),
      scoring: { ...commitmentsScoring, effectiveness: [0, 0, 0.2, 0.2, 0.5, 0.5] },
    },
    assessment: anAssessment({ q1: { level: 5 }, q2: { unknown: true } }),
    known: { risks: [{ likelihood: 3 - 1.6 * 0.125, impact: 5, residualBest: (3 - 1.6 * 0.5) * (5 - 3.2 * 0.5) }] },
  },
  {
    name: "risk-open-exposure-at-worst",
    about:
      "What open exposure questions could add: of a single choice the greatest (1), of a multiple one all that add (0.5; 4, held at 5).",
    questionnaire: withRisks(aRisk("risk", { impact: 2, drivers, controls: controls.slice(0, 2) })),
    assessment: anAssessment(levels({ q1: 5, q2: 0 })),
    known: {
      risks: [
        {
          inherent: 6,
          inherentWorst: 4.5 * 5,
          inherentBand: "low",
          inherentBandWorst: "very-high",
          residual: 2.6 * 2,
          residualWorst: (4.5 - 3.5 * 0.8 * 0.25) * 5,
          band: "low",
          bandWorst: "very-high",
        },
      ],
    },
  },
  {
    name: "risk-open-exposure-of-one-question",
    about: "An answered exposure question adds what was chosen and no more; of an open single choice two options add.",
    questionnaire: withRisks(
      aRisk("risk", {
        drivers: [
          { option: "agents:ask", likelihood: 0.5, impact: -3 },
          { option: "agents:act", likelihood: 1 },
          { option: "staff:chat", likelihood: 0.5 },
          { option: "staff:code", likelihood: 1 },
        ],
      }),
    ),
    assessment: chosen({ staff: ["chat"] }),
    known: { risks: [{ inherent: 3.5 * 5, inherentWorst: 4.5 * 5, residual: 17.5, residualWorst: 22.5 }] },
  },
  {
    name: "risk-open-exposure-that-only-lowers",
    about: "An open question whose options only lower a risk may stay open: at worst it adds nothing.",
    questionnaire: withRisks(
      aRisk("risk", {
        drivers: ["none", "ask", "act"].map((option) => ({ option: `agents:${option}`, likelihood: -1 })),
      }),
    ),
    assessment: anAssessment({}),
    known: { risks: [{ inherent: 15, inherentWorst: 15, bandWorst: "high" }] },
  },
  {
    name: "risk-own-matrix",
    about: "Two bands of the organisation's own; rows are likelihood, columns impact.",
    questionnaire: {
      ...withRisks(aRisk("often", { likelihood: 5, impact: 1 }), aRisk("grave", { likelihood: 1, impact: 5 })),
      scoring: {
        ...commitmentsScoring,
        risk: {
          bands: [
            { id: "bearable", name: "Bearable" },
            { id: "unbearable", name: "Unbearable" },
          ],
          matrix: [1, 2, 3, 4, 5].map(() => ["bearable", "bearable", "bearable", "bearable", "unbearable"]),
        },
      },
    },
    assessment: anAssessment({}),
    known: {
      risks: [
        { id: "grave", inherent: 5, band: "unbearable" },
        { id: "often", inherent: 5, band: "bearable" },
      ],
    },
  },
];

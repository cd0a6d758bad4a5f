import {
  anArea,
  anAssessment,
  aPractice,
  aQuestion,
  aQuestionnaire,
  commitmentsScoring,
  levelsOf,
  workedAssessment,
  workedExample,
} from "../../fixtures/workedExample.ts";
import {
  aRisk,
  levels,
  NOT_APPLICABLE,
  ofAreas,
  ofPractices,
  ofQuestions,
  scaleTo,
  type VectorCase,
} from "./vectorCase.ts";

const bothEditions = [
  { id: "quick", title: "Quick", minutes: 5 },
  { id: "full", title: "Full", minutes: 10 },
];
const twoEditions = aQuestionnaire(
  [
    anArea("first", [
      aPractice("one", [aQuestion("q1", { editions: ["quick", "full"] }), aQuestion("q2")]),
      aPractice("two", [aQuestion("q3")], { weight: 9 }),
    ]),
    anArea("second", [aPractice("three", [aQuestion("q4")])]),
  ],
  {
    editions: bothEditions,
    risks: [
      aRisk("risk", {
        controls: [
          { question: "q1", on: "likelihood", weight: 1 },
          { question: "q4", on: "likelihood", weight: 9 },
          { question: "q4", on: "impact", weight: 1 },
        ],
      }),
    ],
  },
);

const gated = (gate: number | null) => ({ scoring: { ...commitmentsScoring, gate } });

const unrated = { value: null, evidence: null, level: null, heldBackBy: [], sensitivity: null };

/** The tree and the level (scoring.md §§ 1–2). */
export const treeCases: readonly VectorCase[] = [
  {
    name: "worked-example",
    about: "The worked example of the method, every number of which stands in its text.",
    questionnaire: workedExample,
    assessment: workedAssessment,
    known: {
      nodes: {
        A1: { value: 4, low: 2, high: 4.5, coverage: 0.5 },
        A2: { value: 4.25, coverage: 1 },
        A: { value: 4.1875, low: 3.6875, high: 4.3125, coverage: 0.875, level: 4 },
        B: { value: 1, level: 1 },
        overall: { value: 3.125, level: 2, heldBackBy: ["B"], sensitivity: { min: 2.0625, max: 11.5 / 3 } },
      },
    },
  },
  {
    name: "empty-assessment",
    about: "Nothing is answered: no score, and everything is still possible.",
    questionnaire: ofAreas({ first: 1, second: 3 }),
    assessment: anAssessment({}),
    known: {
      nodes: { overall: { ...unrated, applicable: true, low: 0, high: 5, coverage: 0, provisional: true, share: 1 } },
      plan: [],
    },
  },
  {
    name: "all-not-applicable",
    about: "Every question is marked not applicable; the risk keeps what is inherent.",
    questionnaire: ofQuestions([aQuestion("q1", { facets: ["lens:facet"] }), aQuestion("q2")], {
      lenses: [{ id: "lens", title: "Lens", facets: [{ id: "facet", title: "Facet", summary: "It." }] }],
      risks: [aRisk("risk", { controls: [{ question: "q1", on: "likelihood", weight: 1 }] })],
    }),
    assessment: anAssessment({ q1: NOT_APPLICABLE, q2: NOT_APPLICABLE }, { targets: { practice: 3 } }),
    known: {
      nodes: {
        overall: { ...unrated, applicable: false, low: null, high: null, coverage: null, share: null, target: null },
        practice: { provisional: false, target: 3, gap: null },
      },
      lenses: { lens: { facet: { value: null, low: null, high: null, coverage: null } } },
      risks: [{ inherent: 15, residual: 15, residualBest: 15 }],
      plan: [],
    },
  },
  {
    name: "one-area-not-applicable",
    about: "A whole area drops out, and its weight goes to its siblings.",
    questionnaire: ofAreas({ none: 8, some: 1, more: 3 }),
    assessment: anAssessment({ "none.q": NOT_APPLICABLE, ...levels({ "some.q": 1, "more.q": 5 }) }),
    known: { nodes: { none: { applicable: false, share: null }, more: { share: 0.75 }, overall: { value: 4 } } },
  },
  {
    name: "unknown-is-unanswered",
    about: "“Don't know” counts like no answer.",
    questionnaire: ofQuestions([aQuestion("q1"), aQuestion("q2")]),
    assessment: anAssessment({ q1: { level: 3 }, q2: { unknown: true } }),
    known: {
      nodes: { q2: { applicable: true, value: null }, overall: { value: 3, low: 1.5, high: 4, coverage: 0.5 } },
    },
  },
  {
    name: "note-and-unfinished-reason",
    about: "A note is no answer; not applicable counts also while its reason is still empty.",
    questionnaire: ofQuestions([aQuestion("q1"), aQuestion("q2"), aQuestion("q3")]),
    assessment: anAssessment({ q1: { note: "Ask Ada." }, q2: { notApplicable: "" }, q3: { level: 2 } }),
    known: { nodes: { q2: { applicable: false }, overall: { value: 2, low: 1, high: 3.5, coverage: 0.5 } } },
  },
  {
    name: "answers-to-foreign-questions",
    about: "Answers to questions that the questionnaire does not have, or whose ids every object has, count nowhere.",
    questionnaire: ofQuestions([aQuestion("q1")]),
    assessment: anAssessment(levels({ q1: 1, gone: 5, toString: 5 }), {
      targets: { gone: 4 },
      priorities: { gone: 9 },
    }),
    known: { nodes: { overall: { value: 1, target: null } } },
  },
  {
    name: "scale-0-to-1",
    about: "A scale of two levels; two respondents at its ends do not agree at all.",
    questionnaire: ofQuestions(
      ["q1", "q2", "q3"].map((id) => aQuestion(id, { levels: levelsOf("L") })),
      {
        scale: scaleTo(1),
        risks: [
          aRisk("risk", {
            likelihood: 5,
            controls: [
              { question: "q1", on: "likelihood", weight: 1 },
              { question: "q2", on: "likelihood", weight: 1 },
            ],
          }),
        ],
      },
    ),
    assessment: anAssessment(levels({ q1: 1, q2: 0 }), {
      targets: { area: 1 },
      respondents: [0, 1].map((level) => ({ id: `r${level}`, name: "Somebody", answers: levels({ q1: level }) })),
    }),
    known: {
      nodes: { overall: { value: 0.5, low: 1 / 3, high: 2 / 3, level: 0, gap: 0.5 } },
      // eL = ½: L = 5 − 4·0.8·½
      risks: [{ likelihood: 3.4, residual: 17, residualBest: 17 }],
      // g ÷ m = ⅓; residual falls from 3.4·5 to 1.8·5, of 25.
      plan: [{ question: "q2", level: 1, effort: 8, benefit: (1 / 3 + 8 / 25) / 2, wave: 1 }],
      consensus: { q1: { votes: [1, 1], mean: 0.5, median: 0, consensus: 0, attention: 1 / 3 } },
    },
  },
  {
    name: "scale-0-to-10",
    about: "A scale of eleven levels, and a question far below the other.",
    questionnaire: ofQuestions(
      ["high", "low"].map((id) =>
        aQuestion(id, { levels: levelsOf("S", "S", "S", "M", "M", "M", "L", "L", "L", "L") }),
      ),
      { scale: scaleTo(10) },
    ),
    assessment: anAssessment(levels({ high: 10, low: 3 }), { targets: { practice: 4 } }),
    known: {
      nodes: { practice: { value: 6.5, level: 4, heldBackBy: ["low"], gap: 0 } },
      plan: [{ question: "low", level: 4, effort: 3, benefit: 0.025, wave: 1 }],
    },
  },
  {
    name: "weights-of-1e-6-and-1e6",
    about:
      "Weights twelve orders of magnitude apart among areas and controls: nothing becomes NaN, and a light area still holds back.",
    questionnaire: ofAreas(
      { heavy: 1e6, light: 1e-6 },
      {
        risks: [
          aRisk("risk", {
            controls: [
              { question: "heavy.q", on: "likelihood", weight: 1e-6 },
              { question: "light.q", on: "likelihood", weight: 1e6 },
            ],
          }),
        ],
      },
    ),
    assessment: anAssessment(levels({ "heavy.q": 5, "light.q": 0 }), { targets: { light: 2 }, plan: planned(0) }),
    known: {
      nodes: {
        overall: {
          value: 5,
          level: 1,
          heldBackBy: ["light"],
          target: 2,
          gap: 2,
          sensitivity: { min: 5, max: 5 },
        },
      },
      risks: [{ residual: 15, residualBest: 15 }],
    },
  },
  {
    name: "weights-of-1e-6-and-1e6-below",
    about: "The same among practices and questions, the light ones unanswered.",
    questionnaire: aQuestionnaire([
      anArea("area", [
        aPractice("heavy", [aQuestion("q1", { weight: 1e6 }), aQuestion("q2", { weight: 1e-6 })], { weight: 1e6 }),
        aPractice("light", [aQuestion("q3", { weight: 1e-6 }), aQuestion("q4", { weight: 1e-6 })], { weight: 1e-6 }),
      ]),
    ]),
    assessment: anAssessment(levels({ q1: 3, q3: 4 })),
    known: { nodes: { overall: { value: 3, low: 3, high: 3, coverage: 1, provisional: false }, light: { low: 2 } } },
  },
  {
    name: "priorities",
    about: "A priority multiplies an area's weight.",
    questionnaire: ofAreas({ first: 1, second: 2 }),
    assessment: anAssessment(levels({ "first.q": 4, "second.q": 0 }), { priorities: { first: 6 } }),
    known: { nodes: { first: { share: 0.75 }, overall: { value: 3, level: 1, heldBackBy: ["second"] } } },
  },
  {
    name: "quick-edition",
    about: "What has no question in the edition is not there: neither its answers, nor the controls on them.",
    questionnaire: twoEditions,
    assessment: anAssessment(levels({ q1: 5, q2: 0, q3: 0, q4: 5 }), { edition: "quick" }),
    // L = 3 − 2·0.8
    known: {
      nodes: { overall: { value: 5, coverage: 1 }, q1: { share: 1 } },
      risks: [{ likelihood: 1.4, impact: 5, residual: 7 }],
    },
  },
  {
    name: "full-edition",
    about: "The same answers in the larger edition.",
    questionnaire: twoEditions,
    assessment: anAssessment(levels({ q1: 5, q2: 0, q3: 0, q4: 5 })),
    // first: (1·2.5 + 9·0) ÷ 10; I = 5 − 4·0.8
    known: { nodes: { first: { value: 0.25 }, overall: { value: 2.625 } }, risks: [{ likelihood: 1.4, impact: 1.8 }] },
  },
  {
    name: "gate-null",
    about: "Without a gate the level is the whole part of the value.",
    questionnaire: ofPractices({ one: 1, two: 1 }, gated(null)),
    assessment: anAssessment(levels({ "one.q": 5, "two.q": 0 })),
    known: { nodes: { area: { value: 2.5, level: 2, heldBackBy: [] } } },
  },
  {
    name: "gate-0",
    about: "With a gate of 0 no child may be below the level.",
    questionnaire: ofPractices({ one: 1, two: 1 }, gated(0)),
    assessment: anAssessment(levels({ "one.q": 4, "two.q": 2 })),
    known: { nodes: { area: { value: 3, level: 2, heldBackBy: ["two"] } } },
  },
  {
    name: "gate-half",
    about: "A gate between two levels: 2.5 is enough for 3, 2 is not.",
    questionnaire: aQuestionnaire(
      [
        anArea("enough", [aPractice("e1", [aQuestion("q1"), aQuestion("q2")]), aPractice("e2", [aQuestion("q3")])]),
        anArea("too-low", [aPractice("t1", [aQuestion("q4")]), aPractice("t2", [aQuestion("q5")])]),
      ],
      gated(0.5),
    ),
    assessment: anAssessment(levels({ q1: 2, q2: 3, q3: 4, q4: 2, q5: 4 })),
    known: {
      nodes: {
        enough: { value: 3.25, level: 3, heldBackBy: [] },
        "too-low": { value: 3, level: 2, heldBackBy: ["t1"] },
      },
    },
  },
  {
    name: "held-back",
    about: "5, 5 and 1 average 3.7 and attain level 2.",
    questionnaire: ofPractices({ one: 1, two: 1, three: 1 }),
    assessment: anAssessment(levels({ "one.q": 5, "two.q": 5, "three.q": 1 })),
    known: { nodes: { area: { value: 11 / 3, level: 2, heldBackBy: ["three"] } } },
  },
  {
    name: "whole-but-for-rounding",
    about: "Weights of 0.1 and 0.2: the sums lose their last digits, the levels do not.",
    questionnaire: ofPractices({ one: 0.1, two: 0.2 }, gated(null)),
    assessment: anAssessment(levels({ "one.q": 1, "two.q": 4 })),
    known: { nodes: { area: { value: 3, level: 3 } } },
  },
  {
    name: "provisional-at-the-minimum",
    about: "Coverage of exactly 0.8 is enough, 0.75 is not.",
    questionnaire: aQuestionnaire([
      anArea("enough", [
        aPractice(
          "p1",
          ["q1", "q2", "q3", "q4", "q5"].map((id) => aQuestion(id)),
        ),
      ]),
      anArea("too-little", [
        aPractice(
          "p2",
          ["q6", "q7", "q8", "q9"].map((id) => aQuestion(id)),
        ),
      ]),
    ]),
    assessment: anAssessment(levels({ q1: 1, q2: 1, q3: 1, q4: 1, q6: 1, q7: 1, q8: 1 })),
    known: {
      nodes: {
        enough: { coverage: 0.8, provisional: false },
        "too-little": { coverage: 0.75, provisional: true },
        overall: { coverage: 0.775, provisional: true },
      },
    },
  },
  {
    name: "evidence",
    about: "The grades of evidence are weighed like the answers; no grade is “asserted”.",
    questionnaire: aQuestionnaire([
      anArea("first", [aPractice("one", [aQuestion("q1"), aQuestion("q2"), aQuestion("open", { weight: 7 })])]),
      anArea("second", [aPractice("two", [aQuestion("q3")])]),
    ]),
    assessment: anAssessment({
      q1: { level: 2, evidence: "documented" },
      q2: { level: 4 },
      q3: { level: 0, evidence: "verified" },
    }),
    known: { nodes: { overall: { evidence: { asserted: 0.25, documented: 0.25, verified: 0.5 } } } },
  },
  {
    name: "sensitivity",
    about: "Weights 1, 2, 4 at 1, 3, 5, and one that is unanswered.",
    questionnaire: ofPractices({ one: 1, two: 2, three: 4, open: 50 }),
    assessment: anAssessment(levels({ "one.q": 1, "two.q": 3, "three.q": 5 })),
    // Least at 2, 1, 2 (and at 2, 4, 2); greatest at 0.5, 1, 8.
    known: { nodes: { area: { value: 27 / 7, sensitivity: { min: 3, max: 43.5 / 9.5 } } } },
  },
];

function planned(focus: number) {
  return { focus, capacities: [], items: {} };
}

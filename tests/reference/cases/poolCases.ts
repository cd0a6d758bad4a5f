import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";
import { levels, NOT_APPLICABLE, type VectorCase } from "./vectorCase.ts";

const profiled = aQuestionnaire(
  [
    anArea("first", [aPractice("one", [aQuestion("q1")]), aPractice("two", [aQuestion("q2")], { weight: 3 })]),
    anArea("second", [aPractice("three", [aQuestion("q3")])]),
    anArea("third", [aPractice("four", [aQuestion("q4")])]),
  ],
  { targets: [{ id: "profile", title: "Profile", description: "For most.", levels: { first: 3, second: 2 } }] },
);

const facet = (id: string) => ({ id, title: id, summary: "It matters." });
const cites = (...items: string[]) => ({ references: items.map((item) => ({ framework: "law", item })) });
const law = (...items: string[]) => ({
  frameworks: [
    {
      id: "law",
      title: "The law",
      version: "1",
      publisher: "The state",
      items: items.map((id) => ({ id, title: id })),
    },
  ],
});

const cited = aQuestionnaire(
  [
    anArea("first", [aPractice("one", [aQuestion("q1", cites("Art. 1", "Art. 2"))])]),
    anArea("second", [
      aPractice("two", [aQuestion("q2", cites("Art. 1", "Art. 3")), aQuestion("open", cites("Art. 4"))]),
    ]),
    anArea("third", [aPractice("three", [aQuestion("q3", cites("Art. 5"))])]),
    anArea("fourth", [aPractice("four", [aQuestion("q4", cites("Art. 6"))])]),
  ],
  law("Art. 1", "Art. 2", "Art. 3", "Art. 4", "Art. 5", "Art. 6", "uncited", "__proto__"),
);

/** Targets, lenses and frameworks (scoring.md §§ 3–4). */
export const poolCases: readonly VectorCase[] = [
  {
    name: "target-profile",
    about: "The chosen profile sets the targets; an area that it does not name has none.",
    questionnaire: profiled,
    assessment: anAssessment(levels({ q1: 1, q2: 5, q3: 1, q4: 0 }), { target: "profile" }),
    // A surplus of two offsets nothing: (1·2 + 3·0) ÷ 4.
    known: {
      nodes: {
        one: { target: 3, gap: 2 },
        two: { target: 3, gap: 0 },
        first: { target: 3, value: 4, gap: 0.5 },
        third: { target: null, gap: null },
        overall: { target: 2.5, gap: 0.75 },
      },
    },
  },
  {
    name: "target-overrides",
    about:
      "A practice's own target comes before its area's, and that before the profile's; 0 is a target, and so is 1.5.",
    questionnaire: profiled,
    assessment: anAssessment(levels({ q1: 1, q2: 1, q3: 1, q4: 4 }), {
      target: "profile",
      targets: { first: 4, one: 1.5, second: 0, four: 4.5 },
    }),
    known: {
      nodes: {
        one: { target: 1.5, gap: 0.5 },
        q1: { target: 1.5, gap: 0.5 },
        two: { target: 4, gap: 3 },
        three: { target: 0, gap: 0 },
        four: { target: 4.5, gap: 0.5 },
      },
    },
  },
  {
    name: "target-of-what-does-not-apply",
    about: "A target and a gap are means over applicable children only; without an answer there is no gap.",
    questionnaire: profiled,
    assessment: anAssessment({ q1: { level: 1 }, q2: NOT_APPLICABLE }, { target: "profile", targets: { two: 5 } }),
    known: {
      nodes: {
        two: { target: 5, gap: null },
        first: { target: 3, gap: 2 },
        second: { target: 2, gap: null },
        overall: { target: 2.5, gap: 2 },
      },
    },
  },
  {
    name: "target-profile-gone",
    about: "A profile that the questionnaire no longer has sets nothing, and nothing is planned.",
    questionnaire: profiled,
    assessment: anAssessment(levels({ q1: 1 }), { target: "gone" }),
    known: { nodes: { overall: { target: null, gap: null } }, plan: [] },
  },
  {
    name: "lens-across-the-tree",
    about:
      "A facet takes questions together by their share of the whole; one of the same name in another lens is another facet.",
    questionnaire: aQuestionnaire(
      [
        anArea("first", [
          aPractice("one", [
            aQuestion("q1", { facets: ["values:trust"] }),
            aQuestion("q2", { facets: ["values:trust", "values:care"] }),
          ]),
        ]),
        anArea("second", [aPractice("two", [aQuestion("q3", { facets: ["values:trust", "others:trust"] })])]),
      ],
      {
        lenses: [
          { id: "values", title: "Values", facets: [facet("trust"), facet("care"), facet("untouched")] },
          { id: "others", title: "Others", facets: [facet("trust")] },
        ],
      },
    ),
    assessment: anAssessment(levels({ q1: 5, q3: 2 })),
    known: {
      lenses: {
        values: {
          trust: { value: 3, low: 2.25, high: 3.5, coverage: 0.75 },
          care: { value: null, low: 0, high: 5, coverage: 0 },
          untouched: { value: null, low: null, high: null, coverage: null },
        },
        others: { trust: { value: 2, coverage: 1 } },
      },
    },
  },
  {
    name: "lens-without-what-does-not-apply",
    about: "The share of a question that does not apply goes to its siblings, in a facet too.",
    questionnaire: aQuestionnaire(
      [
        anArea("first", [
          aPractice("one", [aQuestion("q1", { facets: ["lens:a"] }), aQuestion("q2", { facets: ["lens:b"] })]),
        ]),
        anArea("second", [aPractice("two", [aQuestion("q3", { facets: ["lens:a"] })])]),
      ],
      { lenses: [{ id: "lens", title: "Lens", facets: [facet("a"), facet("b")] }] },
    ),
    assessment: anAssessment({ q1: { level: 4 }, q2: NOT_APPLICABLE, q3: { level: 1 } }),
    known: { lenses: { lens: { a: { value: 2.5 }, b: { value: null, low: null, coverage: null } } } },
  },
  {
    name: "framework-status",
    about: "Below, met and unknown; an item that no applicable question cites is left out.",
    questionnaire: cited,
    assessment: anAssessment(
      { ...levels({ q1: 3, q2: 3, q3: 3 }), q4: NOT_APPLICABLE },
      { targets: { one: 5, two: 2, four: 5 } },
    ),
    known: {
      frameworks: {
        law: {
          // The share of q1 in the whole is ⅓, that of q2 ⅙: the target is (2·5 + 2) ÷ 3 = 4.
          "Art. 1": { value: 3, status: "below" },
          "Art. 2": { value: 3, status: "below" },
          "Art. 3": { value: 3, status: "met" },
          "Art. 4": { value: null, low: 0, high: 5, coverage: 0, status: "unknown" },
          "Art. 5": { value: 3, status: "unknown" },
        },
      },
    },
  },
  {
    name: "framework-target-by-share",
    about: "Priorities move the shares, and with them what an item should reach: (3·1 + 5) ÷ 4 = 2 and not 3.",
    questionnaire: aQuestionnaire(
      [
        anArea("light", [aPractice("one", [aQuestion("q1", cites("Art. 1"))])]),
        anArea("heavy", [aPractice("two", [aQuestion("q2", cites("Art. 1", "__proto__"))])]),
      ],
      law("Art. 1", "__proto__"),
    ),
    assessment: anAssessment(levels({ q1: 2, q2: 2 }), { targets: { one: 5, two: 1 }, priorities: { heavy: 3 } }),
    known: { frameworks: { law: { "Art. 1": { value: 2, status: "met" } } } },
  },
  {
    name: "framework-target-of-the-unanswered",
    about: "An item's target counts its applicable questions, answered or not.",
    questionnaire: aQuestionnaire(
      [
        anArea("first", [aPractice("one", [aQuestion("q1", cites("Art. 1"))])]),
        anArea("second", [aPractice("two", [aQuestion("q2", cites("Art. 1"))])]),
      ],
      law("Art. 1"),
    ),
    assessment: anAssessment(levels({ q1: 2 }), { targets: { one: 2, two: 4 } }),
    known: { frameworks: { law: { "Art. 1": { value: 2, low: 1, high: 3.5, coverage: 0.5, status: "below" } } } },
  },
];

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { consensus, planImprovements, score } from "#scoring/index.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { unsoundNumbers } from "../fixtures/unsoundNumbers.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire, levelsOf } from "../fixtures/workedExample.ts";

/** Returns all results of scoring. */
function everything(questionnaire: Questionnaire, assessment: Assessment) {
  return [
    score(questionnaire, assessment),
    planImprovements(questionnaire, assessment),
    consensus(questionnaire, assessment),
  ];
}

function expectSoundNumbers(data: unknown): void {
  expect(unsoundNumbers(data)).toEqual([]);
}

it("is JSON: writing and reading it back changes nothing", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const given = everything(questionnaire, assessment);
      expect(JSON.parse(JSON.stringify(given))).toStrictEqual(given);
    }),
  );
});

it("has no NaN, no infinity and no −0", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => expectSoundNumbers(everything(questionnaire, assessment))),
  );
});

describe("stays sound with input that the parser rejects or JSON cannot show", () => {
  const anyLevel = fc.constantFrom(-0, -1, 11, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 1e308);
  it("in answers, targets and exposure", () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(anyLevel), ([questionnaire, assessment], levels) => {
        const odd = (record: object) => Object.fromEntries(Object.keys(record).map((id) => [id, levels.next().value]));
        const answers = Object.entries(odd(assessment.answers)).map(([id, level]) => [id, { level }]);
        const exposure = { e0: ["constructor", "o9"], __proto__: ["o0"] };
        const targets = odd(assessment.targets ?? {});
        const hostile = { ...assessment, targets, exposure, answers: Object.fromEntries(answers) };
        expectSoundNumbers(everything(questionnaire, hostile));
      }),
    );
  });
});

describe("stays sound with weights of any size", () => {
  const extremes = [Number.MIN_VALUE, 1e-300, 1e-9, 1, 1e9];
  const anyExtreme = fc.constantFrom(...extremes);
  const anyTriple = fc.tuple(anyExtreme, anyExtreme, anyExtreme);
  it("among areas, practices, questions, priorities and controls", () => {
    fc.assert(
      fc.property(anyTriple, anyTriple, anyTriple, ([area, practice, question], priorities, [one, two, three]) => {
        const questionnaire = weighted({ area, practice, question, controls: [one, two, three] });
        const assessment = anAssessment(
          { q0: { level: 1 }, q1: { level: 3 }, q2: { level: 4 } },
          { targets: { a0: 5, a1: 5, a2: 4 }, priorities: { a0: priorities[0], a1: priorities[1], a2: priorities[2] } },
        );
        const [scorecard, ...rest] = [score(questionnaire, assessment), ...everything(questionnaire, assessment)];
        expectSoundNumbers([scorecard, rest]);
        expect(scorecard?.nodes.overall?.value).toBeGreaterThanOrEqual(1);
        expect(scorecard?.nodes.overall?.value).toBeLessThanOrEqual(4);
        expect(scorecard?.lenses.lens?.facet?.value).not.toBeNull();
      }),
    );
  });

  it("when a weight times its priority underflows", () => {
    const questionnaire = weighted({ area: Number.MIN_VALUE, practice: 1, question: 1, controls: [1, 1, 1] });
    const assessment = anAssessment({ q0: { level: 3 } }, { priorities: { a0: Number.MIN_VALUE } });
    const scorecard = score(questionnaire, assessment);
    expectSoundNumbers(scorecard);
    expect(scorecard.nodes.overall?.value).toBe(3);
  });

  type Weights = { area: number; practice: number; question: number; controls: readonly number[] };

  /** Returns three areas; the first with these weights, the others with 1. */
  function weighted({ area, practice, question, controls }: Weights): Questionnaire {
    const areas = [0, 1, 2].map((n) => {
      const weights = n === 0 ? { area, practice, question } : { area: 1, practice: 1, question: 1 };
      const facets = n === 0 ? ["lens:facet"] : [];
      const questions = [
        aQuestion(`q${n}`, { weight: weights.question, facets, levels: levelsOf("S", "M", "L", "S", "M") }),
        aQuestion(`open${n}`),
      ];
      return anArea(`a${n}`, [aPractice(`p${n}`, questions, { weight: weights.practice })], { weight: weights.area });
    });
    const on = ["likelihood", "impact", "likelihood"] as const;
    return aQuestionnaire(areas, {
      lenses: [{ id: "lens", title: "Lens", facets: [{ id: "facet", title: "Facet", summary: "It." }] }],
      risks: [
        {
          id: "risk",
          title: "Something goes wrong",
          description: "Something goes badly wrong.",
          category: "Security",
          likelihood: 4,
          impact: 4,
          drivers: [],
          controls: on.map((side, n) => ({ question: `q${n}`, on: side, weight: controls[n] ?? 1 })),
          references: [],
        },
      ],
    });
  }
});

describe("handles ids that every object inherits", () => {
  const ids = ["constructor", "toString", "hasOwnProperty", "valueOf"];
  const questionnaire = aQuestionnaire(
    ids.map((id) => anArea(id, [aPractice(`${id}.p`, [aQuestion(`${id}.q`), aQuestion(`${id}.r`)])])),
    { targets: [{ id: "none", title: "None", description: "No level.", levels: {} }] },
  );

  it("when they have no answer", () => {
    const { nodes } = score(questionnaire, anAssessment({}, { target: "none", targets: {}, priorities: {} }));
    for (const id of ids)
      expect(Object.getOwnPropertyDescriptor(nodes, id)?.value).toMatchObject({ share: 0.25, target: null });
  });

  it("when they are answered", () => {
    const named = aQuestionnaire([
      anArea("area", [
        aPractice(
          "practice",
          ids.map((id) => aQuestion(id)),
        ),
      ]),
    ]);
    const { nodes } = score(named, anAssessment({ toString: { level: 4 }, valueOf: { level: 2 } }));
    expect(nodes.overall).toMatchObject({ value: 3, coverage: 0.5 });
  });

  it("whatever the ids of an assessment's answers", () => {
    const answers = JSON.parse('{ "__proto__": { "level": 5 }, "constructor": { "level": 5 } }');
    expect(
      score(aQuestionnaire([anArea("a", [aPractice("p", [aQuestion("q")])])]), anAssessment(answers)).nodes.overall
        ?.value,
    ).toBeNull();
  });
});

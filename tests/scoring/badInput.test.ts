import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire, RiskScenario } from "#questionnaire/schema.ts";
import { consensus, explain, planImprovements, score } from "#scoring/index.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { unsoundNumbers } from "../fixtures/unsoundNumbers.ts";
import {
  anArea,
  anAssessment,
  aPractice,
  aQuestion,
  aQuestionnaire,
  levelsOf,
  workedExample,
} from "../fixtures/workedExample.ts";
import { byTheBook } from "../reference/byTheBook.ts";
import { differences } from "../reference/differences.ts";
import { rescored } from "../reference/rescored.ts";

/*
 * Unusual input that the parsers accept. The shapes hold, and no number is NaN, infinite or −0: neither in the data,
 * nor in the JSON that a command writes, where NaN and infinity would become null.
 */

/** Returns all results of scoring, including explanations. */
function everything(questionnaire: Questionnaire, assessment: Assessment) {
  const scorecard = score(questionnaire, assessment);
  return {
    scorecard,
    plan: planImprovements(questionnaire, assessment),
    consensus: consensus(questionnaire, assessment),
    explanations: Object.keys(scorecard.nodes).map((id) => explain(scorecard, id)),
  };
}

function expectSound(questionnaire: Questionnaire, assessment: Assessment): void {
  const given = everything(questionnaire, assessment);
  expect(unsoundNumbers(given)).toEqual([]);
  expect(JSON.parse(JSON.stringify(given))).toStrictEqual(given);
}

const controls: RiskScenario["controls"] = [
  { question: "A1.answered", on: "likelihood", weight: 1 },
  { question: "A2.heavy", on: "impact", weight: 1e-6 },
  { question: "B1.answered", on: "impact", weight: 1e6 },
];
const risk: RiskScenario = {
  id: "risk",
  title: "Something goes wrong",
  description: "Something goes badly wrong.",
  category: "Security",
  likelihood: 5,
  impact: 5,
  appliesWhen: ["agents:act"],
  drivers: [{ option: "agents:act", likelihood: -4, impact: 4 }],
  controls,
  references: [],
};
const exposure: Questionnaire["exposure"] = [
  {
    id: "agents",
    prompt: "What may agents do?",
    why: "It decides what can go wrong.",
    choice: "one",
    options: ["act", "ask"].map((id) => ({ id, label: id })),
  },
];
const risky: Questionnaire = { ...workedExample, exposure, risks: [risk] };
const ids = outlineOf(risky).questions.map(({ question }) => question.id);
const all = (answer: Assessment["answers"][string]) => Object.fromEntries(ids.map((id) => [id, answer]));
const targets = { A: 5, B: 5 };

describe("stays sound", () => {
  it.each<{ name: string; questionnaire?: Questionnaire; assessment: Assessment }>([
    { name: "when nothing is answered", assessment: anAssessment({}) },
    { name: "when nothing is applicable", assessment: anAssessment(all({ notApplicable: "" }), { targets }) },
    { name: "when all answers are Don't know", assessment: anAssessment(all({ unknown: true }), { targets }) },
    { name: "when everything is at 0", assessment: anAssessment(all({ level: 0 }), { targets }) },
    { name: "at the top", assessment: anAssessment(all({ level: 5 }), { targets }) },
    {
      name: "with a level that JSON wrote as −0",
      assessment: anAssessment(all({ level: -0 }), { targets: { A: -0, B: 5 }, exposure: { agents: ["act"] } }),
    },
    { name: "while the exposure is unanswered", assessment: anAssessment(all({ level: 2 })) },
    {
      name: "when the exposure rules every scenario out",
      assessment: anAssessment(all({ level: 2 }), { targets, exposure: { agents: ["ask"] } }),
    },
    {
      name: "with all controls outside the edition",
      questionnaire: {
        ...risky,
        editions: [...risky.editions, { id: "quick", title: "Quick", minutes: 1 }],
        areas: [
          ...risky.areas,
          anArea("C", [aPractice("C1", [aQuestion("C1.only", { editions: ["quick", "full"] })])]),
        ],
      },
      assessment: anAssessment({ "C1.only": { level: 3 } }, { edition: "quick", targets: { C: 4 } }),
    },
    {
      name: "in an edition that asks nothing",
      assessment: anAssessment(all({ level: 2 }), { edition: "gone", targets }),
    },
    {
      name: "with a plan of no points and of infinitely fine ones",
      assessment: anAssessment(all({ level: 2 }), {
        targets,
        plan: { focus: 1, capacities: [0, -0, 1e-9], items: {} },
      }),
    },
    {
      name: "with the smallest and greatest priorities allowed",
      assessment: anAssessment(all({ level: 2 }), { targets, priorities: { A: 5e-324, B: 1e9 } }),
    },
    {
      name: "with a thousand respondents at the ends",
      assessment: anAssessment(all({ level: 2 }), {
        respondents: Array.from({ length: 1000 }, (_, index) => ({
          id: `r${index}`,
          name: "Somebody",
          answers: all({ level: index % 2 === 0 ? 5 : 0 }),
        })),
      }),
    },
  ])("$name", ({ questionnaire = risky, assessment }) => expectSound(questionnaire, assessment));
});

describe("weights of 1e-6 and 1e6", () => {
  const anyFactor = fc.constantFrom(1e-6, 1, 1e6);

  it("are scored like others: both implementations agree, and all is sound", () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(anyFactor), ([questionnaire, assessment], factors) => {
        const extreme = withWeights(questionnaire, () => factors.next().value ?? 1);
        expectSound(extreme, assessment);
        expect(differences(rescored(extreme, assessment), byTheBook(extreme, assessment))).toEqual([]);
      }),
    );
  });

  function withWeights(questionnaire: Questionnaire, weight: () => number): Questionnaire {
    const areas = questionnaire.areas.map((area) => ({
      ...area,
      weight: weight(),
      practices: area.practices.map((practice) => ({
        ...practice,
        weight: weight(),
        questions: practice.questions.map((question) => ({ ...question, weight: weight() })),
      })),
    }));
    const risks = questionnaire.risks.map((risk) => ({
      ...risk,
      controls: risk.controls.map((control) => ({ ...control, weight: weight() })),
    }));
    return { ...questionnaire, areas, risks };
  }
});

describe("a scale of two levels", () => {
  const binary = aQuestionnaire(
    [
      anArea("area", [
        aPractice(
          "practice",
          ["q1", "q2"].map((id) => aQuestion(id, { levels: levelsOf("M") })),
        ),
      ]),
    ],
    { scale: ["No", "Yes"].map((name) => ({ name, summary: name })) },
  );

  it("is scored like any other", () => {
    const assessment = anAssessment({ q1: { level: 0 }, q2: { level: 1 } }, { targets: { area: 1 } });
    expectSound(binary, assessment);
    expect(score(binary, assessment).nodes.overall).toMatchObject({ value: 0.5, level: 0, gap: 0.5 });
    expect(planImprovements(binary, assessment)).toMatchObject([{ question: "q1", level: 1, benefit: 0.25 }]);
  });
});

describe("10,000 questions", () => {
  const areas = Array.from({ length: 10 }, (_, area) => {
    const practices = Array.from({ length: 100 }, (_, practice) => {
      const id = `a${area}.p${practice}`;
      return aPractice(
        id,
        Array.from({ length: 10 }, (_, question) => aQuestion(`${id}.q${question}`)),
      );
    });
    return anArea(`a${area}`, practices);
  });
  const huge = aQuestionnaire(areas, {
    risks: [{ ...risk, appliesWhen: undefined, drivers: [], controls: hugeControls() }],
  });
  const questions = outlineOf(huge).questions.map(({ question }) => question.id);
  const answers = Object.fromEntries(questions.map((id) => [id, { level: 2 }]));

  it("are scored and planned completely", () => {
    const assessment = anAssessment(answers, { targets: Object.fromEntries(areas.map(({ id }) => [id, 3])) });
    const { scorecard, plan, consensus } = everything(huge, assessment);
    expect(unsoundNumbers([scorecard, plan, consensus])).toEqual([]);
    expect(scorecard.nodes.overall).toMatchObject({ value: 2, low: 2, high: 2, coverage: 1, level: 2, gap: 1 });
    expect(new Set(plan.map(({ question }) => question)).size).toBe(10_000);
    expect(plan.slice(0, 2).map(({ question }) => question)).toEqual(["a0.p0.q0", "a0.p0.q1"]);
  });

  function hugeControls(): RiskScenario["controls"] {
    return [0, 1].map((question) => ({ question: `a0.p0.q${question}`, on: "likelihood" as const, weight: 1 }));
  }
});

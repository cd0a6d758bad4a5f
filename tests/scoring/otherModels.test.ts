// Models of another kind, against a second, simple computation of their own rules.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "#assessment/schema.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { explain } from "#scoring/explain.ts";
import { planImprovements } from "#scoring/plan.ts";
import { score } from "#scoring/score.ts";
import { practicesDocument } from "../fixtures/otherDocuments.ts";
import { domainsModel, practicesModel } from "../fixtures/otherModels.ts";
import { anAssessment } from "../fixtures/workedExample.ts";

const VALUES = [0, 0.25, 0.5, 1];
/** As in C2M2: "largely" and better. */
const LARGELY = 2;
const RUNS = { numRuns: 180 };

const questionsOf = ({ areas }: Questionnaire) =>
  areas.flatMap(({ practices }) => practices.flatMap(({ questions }) => questions));

/** Answers to a random part of the questions, `all` of them or with gaps; some do not apply. */
function anyAnswers(questionnaire: Questionnaire, all: boolean): fc.Arbitrary<Answers> {
  const anyAnswer = fc.integer({ min: 0, max: 3 }).map((level) => ({ level }));
  const anyOther = fc.constantFrom({}, { unknown: true as const }, { notApplicable: "None here." });
  const any = all ? anyAnswer : fc.oneof({ weight: 6, arbitrary: anyAnswer }, anyOther);
  return fc.record(Object.fromEntries(questionsOf(questionnaire).map(({ id }) => [id, any])));
}

/** An answer that is mostly good enough, so that all levels occur. */
function anyMostly(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  const anyAnswer = fc.constantFrom(2, 3, 3, 2, 3, 2, 3, 1).map((level) => ({ level }));
  return fc.record(Object.fromEntries(questionsOf(questionnaire).map(({ id }) => [id, anyAnswer])));
}

const scored = (questionnaire: Questionnaire, answers: Answers, rest = {}) =>
  score(questionnaire, anAssessment(answers, { edition: "full", ...rest }));

describe("answers that count 0, ¼, ½ and 1", () => {
  /** A practice's score in SAMM: the sum over its three levels of the mean of its two streams. */
  const sammOf = (id: string, answers: Answers) => {
    const of = (stream: string, level: number) => VALUES[answers[`${id}.${stream}${level}`]?.level ?? 0] ?? 0;
    return [1, 2, 3].reduce((sum, level) => sum + (of("a", level) + of("b", level)) / 2, 0);
  };

  it("give SAMM's score of every practice and function", () => {
    fc.assert(
      fc.property(anyAnswers(practicesModel, true), (answers) => {
        const { nodes } = scored(practicesModel, answers);
        const practices = ["threats", "needs", "tests"].map((id) => sammOf(id, answers));
        const [threats = 0, needs = 0, tests = 0] = practices;
        expect(nodes["threats"]?.value).toBeCloseTo(threats, 9);
        expect(nodes["needs"]?.value).toBeCloseTo(needs, 9);
        expect(nodes["tests"]?.value).toBeCloseTo(tests, 9);
        expect(nodes["design"]?.value).toBeCloseTo((threats + needs) / 2, 9);
        expect(nodes["overall"]?.value).toBeCloseTo(((threats + needs) / 2 + tests) / 2, 9);
      }),
      RUNS,
    );
  });

  it("give SAMM's partial sums as the low end of the range while answers are open", () => {
    const anyPart = fc
      .tuple(anyAnswers(practicesModel, true), fc.nat(18))
      .map(([answers, count]) => Object.fromEntries(Object.entries(answers).slice(0, count)));
    fc.assert(
      fc.property(anyPart, (answers) => {
        const { nodes } = scored(practicesModel, answers);
        for (const id of ["threats", "needs", "tests"]) expect(nodes[id]?.low).toBeCloseTo(sammOf(id, answers), 9);
      }),
      RUNS,
    );
  });

  it.each([
    { name: "nothing", levels: [0, 0, 0, 0, 0, 0], value: 0, level: 0 },
    { name: "a quarter of all", levels: [1, 1, 1, 1, 1, 1], value: 0.75, level: 0 },
    { name: "half of all", levels: [2, 2, 2, 2, 2, 2], value: 1.5, level: 1 },
    { name: "the first level whole", levels: [3, 0, 0, 3, 0, 0], value: 1, level: 1 },
    { name: "all", levels: [3, 3, 3, 3, 3, 3], value: 3, level: 3 },
  ])("count $name", ({ levels, value, level }) => {
    const ids = ["a1", "a2", "a3", "b1", "b2", "b3"];
    const answers = Object.fromEntries(ids.map((id, at) => [`tests.${id}`, { level: levels[at] ?? 0 }]));
    expect(scored(practicesModel, answers).nodes["tests"]).toMatchObject({ value, level });
  });

  it("plan only answers that there are, up to the first that reaches the target", () => {
    const answers = Object.fromEntries(questionsOf(practicesModel).map(({ id }) => [id, { level: 1 }]));
    const steps = planImprovements(practicesModel, anAssessment(answers, { edition: "full", target: "profile" }));
    const levelsIn = (practice: string) =>
      new Set(steps.filter(({ question }) => question.startsWith(practice)).map(({ level }) => level));
    // 2 of 3 lies between ½ (1.5) and 1 (3), and 1.5 is ½.
    expect([levelsIn("threats"), levelsIn("tests")]).toEqual([new Set([2, 3]), new Set([2])]);
    expect(new Set(steps.map(({ effort }) => effort))).toEqual(new Set([1]));
    const [first] = steps;
    expect(first?.benefit).toBeCloseTo((0.5 * (1.5 - 0.75)) / 3 / (first?.question.startsWith("tests") ? 12 : 24), 9);
  });

  it("make a step worth what its answer adds", () => {
    fc.assert(
      fc.property(anyAnswers(practicesModel, true), (answers) => {
        const assessment = anAssessment(answers, { edition: "full", target: "profile" });
        const before = score(practicesModel, assessment).nodes["overall"]?.value ?? 0;
        for (const { question, level, benefit } of planImprovements(practicesModel, assessment).slice(0, 3)) {
          const from = answers[question]?.level ?? 0;
          if (level !== from + 1) continue;
          const raised = { ...answers, [question]: { level } };
          const after = score(practicesModel, { ...assessment, answers: raised }).nodes["overall"]?.value ?? 0;
          expect(benefit).toBeCloseTo((0.5 * (after - before)) / 3, 9);
        }
      }),
      RUNS,
    );
  });

  it("stay what they are when the questionnaire is saved and opened again", () => {
    const again = parseQuestionnaire(JSON.parse(JSON.stringify(practicesModel)));
    expect(again).toEqual({ ok: true, value: practicesModel });
    const questions = questionsOf(practicesModel);
    expect(questions.map(({ levels }) => levels.length)).toEqual(questions.map(() => 4));
    expect(practicesDocument.areas[0]?.practices[0]?.questions[0]).not.toHaveProperty("levels");
  });
});

describe("levels that are attained cumulatively", () => {
  /** C2M2's gate, implemented again: the greatest n with every question of the levels 1…n at least largely done. */
  const gateOf = (inside: string, answers: Answers) => {
    const questions = questionsOf(domainsModel).filter(({ id }) => inside === "overall" || id.startsWith(`${inside}.`));
    let attained = 0;
    for (const level of [1, 2, 3]) {
      const asked = questions.filter(
        ({ maturityLevel, id }) => maturityLevel === level && answers[id]?.notApplicable === undefined,
      );
      const isMet = asked.every(({ id }) => (answers[id]?.level ?? 0) >= LARGELY);
      const isAskedAbove = questions.some(
        ({ maturityLevel = 0, id }) => maturityLevel >= level && answers[id]?.notApplicable === undefined,
      );
      if (!isMet || !isAskedAbove) break;
      attained = level;
    }
    return attained;
  };

  it.each([
    { name: "with every question answered", any: anyAnswers(domainsModel, true) },
    { name: "with most good enough", any: anyMostly(domainsModel) },
    { name: "with gaps", any: anyAnswers(domainsModel, false) },
  ])("are C2M2's in every domain, $name", ({ any }) => {
    fc.assert(
      fc.property(any, (answers) => {
        const { nodes } = scored(domainsModel, answers);
        for (const id of ["assets", "access", "events", "assets.work", "events.management", "overall"]) {
          const { value = null, level = null } = nodes[id] ?? {};
          expect([id, level]).toEqual([id, value === null ? null : gateOf(id, answers)]);
        }
      }),
      RUNS,
    );
  });

  it("all occur", () => {
    const seen = new Set(
      fc
        .sample(anyMostly(domainsModel), 300)
        .flatMap((answers) => scored(domainsModel, answers).nodes["assets"]?.level ?? []),
    );
    expect(seen).toEqual(new Set([0, 1, 2, 3]));
  });

  it("are explained by the questions that keep from the next level", () => {
    fc.assert(
      fc.property(fc.oneof(anyMostly(domainsModel), anyAnswers(domainsModel, false)), (answers) => {
        const scorecard = scored(domainsModel, answers);
        for (const id of ["assets", "assets.management", "overall"]) {
          const { score: node, next, cumulative } = explain(scorecard, id);
          if (node.level === null) continue;
          expect(cumulative?.answer).toBe(LARGELY);
          const mended = {
            ...answers,
            ...Object.fromEntries((cumulative?.open ?? []).map((open) => [open, { level: LARGELY }])),
          };
          const then = scored(domainsModel, mended).nodes[id]?.level ?? 0;
          // Nothing open means that nothing above is asked.
          expect(then > node.level).toBe(next !== null);
          if (next !== null) expect(next.level).toBe(node.level + 1);
        }
      }),
      RUNS,
    );
  });

  it("are reached exactly by the plan to a target level", () => {
    fc.assert(
      fc.property(anyAnswers(domainsModel, true), (answers) => {
        const assessment = anAssessment(answers, { edition: "full", target: "profile" });
        const { nodes } = score(domainsModel, assessment);
        const isReached = (nodes["assets"]?.level ?? 0) >= 2;
        expect(nodes["assets"]?.gap === 0).toBe(isReached);
        const steps = planImprovements(domainsModel, assessment);
        const reached = {
          ...answers,
          ...Object.fromEntries(steps.map(({ question, level }) => [question, { level }])),
        };
        const then = scored(domainsModel, reached).nodes;
        expect([then["assets"]?.level ?? 0, then["access"]?.level ?? 0].every((level) => level >= 2)).toBe(true);
        expect(then["events"]?.level ?? 0).toBeGreaterThanOrEqual(1);
        expect(steps.every(({ level, question }) => level <= LARGELY && !question.match(/\.3[12]$/))).toBe(true);
      }),
      RUNS,
    );
  });
});

import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type PlanStep, planImprovements, type Scorecard, score, withLevels } from "#scoring/index.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { questionsOf } from "../fixtures/anyQuestionnaire.ts";

/* Properties of every plan (scoring.md § 6), checked with `score` only: the what-if calculation is no second engine. */

/** Returns the assessment after the step. */
function after(assessment: Assessment, { question, level }: { question: string; level: number }): Assessment {
  return { ...assessment, answers: { ...assessment.answers, [question]: { level } } };
}

/** Returns the certain part of the scale, 0…1, which open questions do not change. */
function maturityOf({ nodes }: Scorecard, { scale }: Questionnaire): number {
  return (nodes.overall?.low ?? 0) / (scale.length - 1);
}

function riskOf({ risks }: Scorecard): number {
  const inherent = risks.reduce((sum, risk) => sum + risk.inherent, 0);
  return inherent === 0 ? 0 : risks.reduce((sum, risk) => sum + risk.residual, 0) / inherent;
}

/** Returns the available steps in questionnaire order, each with its benefit by `score`. */
function availableSteps(questionnaire: Questionnaire, assessment: Assessment, focus: number) {
  const before = score(questionnaire, assessment);
  return questionsOf(questionnaire).flatMap(({ id, levels }) => {
    const { value = null, target = null } = before.nodes[id] ?? {};
    if (value === null || target === null || value >= Math.ceil(target - 1e-9)) return [];
    const raised = score(questionnaire, after(assessment, { question: id, level: value + 1 }));
    const maturity = maturityOf(raised, questionnaire) - maturityOf(before, questionnaire);
    const risk = riskOf(before) - riskOf(raised);
    const effort = questionnaire.scoring.effort?.[levels[value + 1]?.effort ?? "M"] ?? 1;
    return [{ question: id, level: value + 1, effort, benefit: (1 - focus) * maturity + focus * risk }];
  });
}

const anyFocus = fc.constantFrom(0, 0.5, 1, 0.3);

it("takes the best step by score() in every state, and ends when none is left", () => {
  fc.assert(
    fc.property(anyCase, anyFocus, ([questionnaire, assessment], focus) => {
      let state = assessment;
      for (const step of planImprovements(questionnaire, assessment, { focus })) {
        const available = availableSteps(questionnaire, state, focus);
        const most = Math.max(...available.map(({ benefit, effort }) => benefit / effort));
        const same = available.find(({ question }) => question === step.question);
        expect(same).toMatchObject({ level: step.level, effort: step.effort });
        expect(step.benefit).toBeCloseTo(same?.benefit ?? Number.NaN, 9);
        expect(step.benefit / step.effort).toBeGreaterThan(most - 1e-8);
        state = after(state, step);
      }
      expect(availableSteps(questionnaire, state, focus)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it("takes nothing while an equal or better step of an earlier question is left", () => {
  fc.assert(
    fc.property(anyCase, anyFocus, ([questionnaire, assessment], focus) => {
      let state = assessment;
      for (const step of planImprovements(questionnaire, assessment, { focus })) {
        const available = availableSteps(questionnaire, state, focus);
        const position = available.findIndex(({ question }) => question === step.question);
        for (const earlier of available.slice(0, position)) {
          expect(earlier.benefit / earlier.effort).toBeLessThan(step.benefit / step.effort + 1e-12);
        }
        state = after(state, step);
      }
    }),
    { numRuns: 60 },
  );
});

function total(steps: readonly PlanStep[]): number {
  return steps.reduce((sum, { benefit }) => sum + benefit, 0);
}

function done(assessment: Assessment, steps: readonly PlanStep[]): Assessment {
  return steps.reduce(after, assessment);
}

it("gains in maturity and in risk together what score() shows after all steps", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const matures = planImprovements(questionnaire, assessment, { focus: 0 });
      const protects = planImprovements(questionnaire, assessment, { focus: 1 });
      const before = score(questionnaire, assessment);
      const achieved = score(questionnaire, done(assessment, matures));
      expect(achieved).toEqual(score(questionnaire, done(assessment, protects)));
      const gained = maturityOf(achieved, questionnaire) - maturityOf(before, questionnaire);
      expect(total(matures)).toBeCloseTo(gained, 9);
      expect(total(protects)).toBeCloseTo(riskOf(before) - riskOf(achieved), 9);
      if (before.nodes.overall?.coverage !== 1) return;
      const rise = (achieved.nodes.overall?.value ?? 0) - (before.nodes.overall.value ?? 0);
      expect(total(matures) * (questionnaire.scale.length - 1)).toBeCloseTo(rise, 9);
    }),
  );
});

it("adds up, after any number of steps, to the result of score() for the reached levels", () => {
  const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyCase, anyFocus, anyPlace, ([questionnaire, assessment], focus, place) => {
      const steps = planImprovements(questionnaire, assessment, { focus });
      const taken = steps.slice(0, Math.round(place * steps.length));
      const levels = Object.fromEntries(taken.map(({ question, level }) => [question, level]));
      const before = score(questionnaire, assessment);
      const after = score(questionnaire, withLevels(assessment, levels));
      const matured = maturityOf(after, questionnaire) - maturityOf(before, questionnaire);
      expect(total(taken)).toBeCloseTo((1 - focus) * matured + focus * (riskOf(before) - riskOf(after)), 9);
    }),
  );
});

it("takes a question's steps one after the other, from its answer to its target", () => {
  fc.assert(
    fc.property(anyCase, anyFocus, ([questionnaire, assessment], focus) => {
      const { nodes } = score(questionnaire, assessment);
      const steps = planImprovements(questionnaire, assessment, { focus });
      for (const { id } of questionsOf(questionnaire)) {
        const { value = null, target = null } = nodes[id] ?? {};
        const reached = steps.filter(({ question }) => question === id).map(({ level }) => level);
        if (value === null || target === null) expect(reached).toEqual([]);
        else expect(reached).toEqual(upTo(Math.ceil(target - 1e-9)).filter((level) => level > value));
      }
    }),
  );
});

function upTo(level: number): number[] {
  return Array.from({ length: level }, (_, index) => index + 1);
}

it("fills the waves in order, each within its capacity except the last, and closes none too early", () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
      ([questionnaire, assessment], capacities) => {
        const used = new Map<number, number>();
        let current = 1;
        for (const { wave, effort } of planImprovements(questionnaire, assessment, { capacities })) {
          expect(wave).toBeGreaterThanOrEqual(current);
          expect(wave).toBeLessThanOrEqual(capacities.length + 1);
          for (let passed = current; passed < wave; passed += 1) {
            expect((used.get(passed) ?? 0) + effort).toBeGreaterThan(capacities[passed - 1] ?? 0);
          }
          current = wave;
          used.set(wave, (used.get(wave) ?? 0) + effort);
          expect(used.get(wave)).toBeLessThanOrEqual(capacities[wave - 1] ?? Number.POSITIVE_INFINITY);
        }
      },
    ),
  );
});

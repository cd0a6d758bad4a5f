import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type RiskScore, score } from "#scoring/index.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { questionsOf } from "../fixtures/anyQuestionnaire.ts";

/* Properties of every register of risks (scoring.md § 5). */

const CLOSE = 1e-9;

const anyCaseAndQuestion = anyCase.chain(([questionnaire, assessment]) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    assessment: fc.constant(assessment),
    question: fc.constantFrom(...questionsOf(questionnaire)),
  }),
);

function byId(risks: readonly RiskScore[]): ReadonlyMap<string, RiskScore> {
  return new Map(risks.map((risk) => [risk.id, risk]));
}

it("no control removes a risk, and none raises one", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      for (const risk of score(questionnaire, assessment).risks) {
        expect(risk.likelihood).toBeGreaterThanOrEqual(1 - CLOSE);
        expect(risk.impact).toBeGreaterThanOrEqual(1 - CLOSE);
        expect(risk.residualBest).toBeLessThanOrEqual(risk.residual);
        expect(risk.residual).toBeLessThanOrEqual(risk.inherent);
        expect(risk.inherent).toBeLessThanOrEqual(25);
      }
    }),
  );
});

it("not answering never lowers a risk, and an answer keeps it between residual and best", () => {
  fc.assert(
    fc.property(anyCaseAndQuestion, ({ questionnaire, assessment, question }) => {
      const { [question.id]: answer, ...others } = assessment.answers;
      if (answer?.level === undefined) return;
      const silent = byId(score(questionnaire, { ...assessment, answers: others }).risks);
      for (const { id, residual, residualBest } of score(questionnaire, assessment).risks) {
        expect(silent.get(id)?.residual).toBeGreaterThanOrEqual(residual - CLOSE);
        expect(silent.get(id)?.residualBest).toBeLessThanOrEqual(residualBest + CLOSE);
      }
    }),
  );
});

it("raising an answer never raises a risk", () => {
  fc.assert(
    fc.property(anyCaseAndQuestion, ({ questionnaire, assessment, question }) => {
      const level = assessment.answers[question.id]?.level;
      if (level === undefined || level >= questionnaire.scale.length - 1) return;
      const answers = { ...assessment.answers, [question.id]: { level: level + 1 } };
      const raised = byId(score(questionnaire, { ...assessment, answers }).risks);
      for (const { id, residual } of score(questionnaire, assessment).risks) {
        expect(raised.get(id)?.residual).toBeLessThanOrEqual(residual + CLOSE);
      }
    }),
  );
});

it("an unanswered exposure rules no scenario out", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const { risks } = score(questionnaire, { ...assessment, exposure: {} });
      expect(risks).toHaveLength(questionnaire.risks.length);
    }),
  );
});

it("the register is sorted by band and residual at worst, residual and inherent", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const severity = questionnaire.scoring.risk.bands.map(({ id }) => id);
      const { risks } = score(questionnaire, assessment);
      risks.slice(1).forEach((risk, index) => {
        const before = risks[index] ?? risk;
        const rank = (compared: RiskScore) => severity.indexOf(compared.bandWorst);
        expect(rank(before)).toBeGreaterThanOrEqual(rank(risk));
        if (rank(before) > rank(risk)) return;
        expect(before.residualWorst).toBeGreaterThanOrEqual(risk.residualWorst - CLOSE);
        if (before.residualWorst > risk.residualWorst + CLOSE) return;
        expect(before.residual).toBeGreaterThanOrEqual(risk.residual - CLOSE);
        if (before.residual > risk.residual + CLOSE) return;
        expect(before.inherent).toBeGreaterThanOrEqual(risk.inherent - CLOSE);
      });
    }),
  );
});

it("an override with a reason is the rating without controls, and leaves every other risk unchanged", () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 5 }), fc.nat(), ([questionnaire, assessment], value, pick) => {
      const { risks } = score(questionnaire, assessment);
      const chosen = risks[pick % Math.max(1, risks.length)];
      if (chosen === undefined) return;
      const impact = { value, reason: "As seen here." };
      const treatments = { ...assessment.treatments, [chosen.id]: { ...assessment.treatments?.[chosen.id], impact } };
      const after = byId(score(questionnaire, { ...assessment, treatments }).risks);
      expect(after.get(chosen.id)).toMatchObject({ impactOverride: value, inherentImpact: value });
      expect(after.get(chosen.id)?.inherentLikelihood).toBe(chosen.inherentLikelihood);
      for (const risk of risks) if (risk.id !== chosen.id) expect(after.get(risk.id)).toEqual(risk);
    }),
  );
});

const anyCaseAndExposure = anyCase.chain(([questionnaire, assessment]) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    assessment: fc.constant(assessment),
    answer: fc.constantFrom(
      null,
      ...questionnaire.exposure.flatMap(({ id, options }) => options.map((option) => [id, option.id] as const)),
    ),
  }),
);

it("at worst a risk is never below its known rating, and above it only while an exposure question is open", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const severity = questionnaire.scoring.risk.bands.map(({ id }) => id);
      const open = questionnaire.exposure.some(({ id }) => (assessment.exposure[id] ?? []).length === 0);
      for (const risk of score(questionnaire, assessment).risks) {
        expect(risk.inherentWorst).toBeGreaterThanOrEqual(risk.inherent);
        expect(risk.residualWorst).toBeGreaterThanOrEqual(risk.residual);
        expect(severity.indexOf(risk.bandWorst)).toBeGreaterThanOrEqual(severity.indexOf(risk.band));
        expect(severity.indexOf(risk.inherentBandWorst)).toBeGreaterThanOrEqual(severity.indexOf(risk.inherentBand));
        expect(risk.residualWorst).toBeLessThanOrEqual(risk.inherentWorst);
        if (!open) expect([risk.inherentWorst, risk.residualWorst]).toEqual([risk.inherent, risk.residual]);
      }
    }),
  );
});

it("answering an exposure question never raises a risk at worst, nor widens its range unless something lowers it", () => {
  fc.assert(
    fc.property(anyCaseAndExposure, ({ questionnaire, assessment, answer }) => {
      const [question, option] = answer ?? [];
      if (question === undefined || option === undefined || (assessment.exposure[question] ?? []).length > 0) return;
      const severity = questionnaire.scoring.risk.bands.map(({ id }) => id);
      const before = byId(score(questionnaire, assessment).risks);
      const exposure = { ...assessment.exposure, [question]: [option] };
      for (const after of score(questionnaire, { ...assessment, exposure }).risks) {
        const open = before.get(after.id);
        if (open === undefined) throw new Error("Silence rules no scenario out.");
        expect(after.inherentWorst).toBeLessThanOrEqual(open.inherentWorst + CLOSE);
        expect(after.residualWorst).toBeLessThanOrEqual(open.residualWorst + CLOSE);
        expect(severity.indexOf(after.bandWorst)).toBeLessThanOrEqual(severity.indexOf(open.bandWorst));
        const { drivers = [] } = questionnaire.risks.find(({ id }) => id === after.id) ?? {};
        if (drivers.some(({ likelihood = 0, impact = 0 }) => likelihood < 0 || impact < 0)) continue;
        expect(after.inherent).toBeGreaterThanOrEqual(open.inherent - CLOSE);
        expect(after.residual).toBeGreaterThanOrEqual(open.residual - CLOSE);
      }
    }),
  );
});

it("without effectiveness by level a questionnaire is scored as with level ÷ m", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const { effectiveness: _own, ...rules } = questionnaire.scoring;
      const linear = questionnaire.scale.map((_, level) => level / (questionnaire.scale.length - 1));
      const silent = score({ ...questionnaire, scoring: rules }, assessment).risks;
      expect(score({ ...questionnaire, scoring: { ...rules, effectiveness: linear } }, assessment).risks).toEqual(
        silent,
      );
    }),
  );
});

import { type RiskScore, score } from "#scoring/index.ts";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { anyCase } from "../fixtures/anyAssessment.ts";
import { questionsOf } from "../fixtures/anyQuestionnaire.ts";

/*
 * What holds for every register of risks (scoring.md § 5).
 */

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

it("saying nothing about the exposure rules no scenario out", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const { risks } = score(questionnaire, { ...assessment, exposure: {} });
      expect(risks).toHaveLength(questionnaire.risks.length);
    }),
  );
});

it("the register falls by band, residual and inherent", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const severity = questionnaire.scoring.risk.bands.map(({ id }) => id);
      const { risks } = score(questionnaire, assessment);
      risks.slice(1).forEach((risk, index) => {
        const before = risks[index] ?? risk;
        const rank = (compared: RiskScore) => severity.indexOf(compared.band);
        expect(rank(before)).toBeGreaterThanOrEqual(rank(risk));
        if (rank(before) > rank(risk)) return;
        expect(before.residual).toBeGreaterThanOrEqual(risk.residual - CLOSE);
        if (before.residual > risk.residual + CLOSE) return;
        expect(before.inherent).toBeGreaterThanOrEqual(risk.inherent - CLOSE);
      });
    }),
  );
});

it("an override with a reason is the rating without controls, and leaves every other risk as it was", () => {
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

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { score, withLevels } from "#scoring/index.ts";
import { riskWhatIf } from "#scoring/riskWhatIf.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { questionsOf } from "../fixtures/anyQuestionnaire.ts";

it("a risk with one answer changed equals that of a whole score with this answer", () => {
  let compared = 0;
  fc.assert(
    fc.property(anyCase, fc.nat(), ([questionnaire, assessment], seed) => {
      const whatIf = riskWhatIf(questionnaire, assessment);
      const { nodes, risks } = score(questionnaire, assessment);
      for (const [index, { id, levels }] of questionsOf(questionnaire).entries()) {
        const level = (seed + index) % levels.length;
        const whole = new Map(
          score(questionnaire, withLevels(assessment, { [id]: level })).risks.map((r) => [r.id, r]),
        );
        for (const risk of risks) {
          const expected = nodes[id]?.applicable === true ? whole.get(risk.id) : null;
          expect(whatIf(risk.id, id, level)).toEqual(expected);
          compared += expected === null ? 0 : 1;
        }
      }
    }),
  );
  expect(compared).toBeGreaterThan(100);
});

it("returns null for a scenario or a question that does not exist", () => {
  const [[questionnaire, assessment] = []] = fc.sample(anyCase, { numRuns: 1, seed: 1 });
  if (questionnaire === undefined || assessment === undefined) throw new Error("nothing was generated");
  const [question] = questionsOf(questionnaire);
  expect(riskWhatIf(questionnaire, assessment)("gone", question?.id ?? "", 1)).toBeNull();
  expect(riskWhatIf(questionnaire, assessment)(questionnaire.risks[0]?.id ?? "", "gone", 1)).toBeNull();
});

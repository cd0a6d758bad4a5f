import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { evaluateQuestions } from "./evaluateAssessment.ts";
import { readExposure } from "./exposure.ts";
import { controlRisk, riskScore } from "./risks.ts";
import { inherentRisks } from "./scenarios.ts";
import type { RiskScore } from "./types.ts";

/**
 * Returns the score of a risk with one answer at another level, 0…m, by scenario and question id; null if the scenario
 * or the question does not apply or is not in the edition.
 */
export type RiskWhatIf = (risk: string, question: string, level: number) => RiskScore | null;

/**
 * Prepares the scores of single risks with one answer changed: the same numbers as `score` with `withLevels`, without
 * scoring everything else. The arguments must not change afterwards.
 */
export function riskWhatIf(questionnaire: Questionnaire, assessment: Assessment): RiskWhatIf {
  const { compiled, counted } = evaluateQuestions(questionnaire, assessment);
  const { exposure, scenarios, effectiveness, questions, values } = compiled;
  const { maxRiskReduction, risk } = questionnaire.scoring;
  const inherents = inherentRisks(scenarios, readExposure(exposure, assessment.exposure), assessment);
  const byScenario = new Map(inherents.map((inherent) => [inherent.scenario.id, inherent]));
  const positions = new Map(questions.map(({ id }, position) => [id, position]));
  return (scenario, question, level) => {
    const inherent = byScenario.get(scenario);
    const position = positions.get(question) ?? -1;
    const answered = counted[position];
    if (inherent === undefined || !answered) return null;
    const changed = counted.with(position, { ...answered, level, value: values[level] ?? null });
    const reductionInput = { counted: changed, effectiveness, maxReduction: maxRiskReduction };
    return riskScore(controlRisk(inherent, reductionInput), risk.matrix);
  };
}

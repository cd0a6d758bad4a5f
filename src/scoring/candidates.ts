import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { EvaluatedQuestions } from "./evaluateAssessment.ts";
import { readExposure } from "./exposure.ts";
import type { Candidate } from "./greedyPlan.ts";
import { type RiskGain, riskGain } from "./riskGain.ts";
import { controlRisks } from "./risks.ts";
import { inherentRisks } from "./scenarios.ts";
import { isBelow } from "./tolerance.ts";

/** Returns the answered questions below the target of their practice, in questionnaire order. */
export function candidatesOf({
  counted,
  compiled,
}: Pick<EvaluatedQuestions, "counted" | "compiled">): readonly Candidate[] {
  const { questions, rises, values, highest } = compiled;
  const candidates: Candidate[] = [];
  questions.forEach(({ id }, position) => {
    const question = counted[position];
    if (!question || question.level === null || question.target === null) return;
    const { share, level: today, target } = question;
    const goal = values.findIndex((value) => !isBelow(value, target));
    if (today < goal) candidates.push({ id, position, share, today, goal, rises: rises[position] ?? [], highest });
  });
  return candidates;
}

/** Returns the current risks, which the plan reduces step by step. */
export function risksToReduce(
  questionnaire: Questionnaire,
  assessment: Assessment,
  evaluated: EvaluatedQuestions,
): RiskGain {
  const { counted, compiled } = evaluated;
  const inherents = inherentRisks(compiled.scenarios, readExposure(compiled.exposure, assessment.exposure), assessment);
  const maxReduction = questionnaire.scoring.maxRiskReduction;
  const reductionInput = { counted, effectiveness: compiled.effectiveness, maxReduction };
  return riskGain(controlRisks(inherents, reductionInput), compiled.lowered, reductionInput);
}

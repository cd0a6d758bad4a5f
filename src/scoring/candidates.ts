import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { effortOf } from "#questionnaire/stepEffort.ts";
import type { CompiledQuestionnaire } from "./compile.ts";
import type { EvaluatedQuestions } from "./evaluateAssessment.ts";
import { readExposure } from "./exposure.ts";
import type { Candidate, RemainingLevel } from "./greedyPlan.ts";
import { type RiskGain, riskGain } from "./riskGain.ts";
import { controlRisks } from "./risks.ts";
import { inherentRisks } from "./scenarios.ts";
import type { CountedQuestion } from "./shares.ts";
import { isBelow } from "./tolerance.ts";
import type { QuestionNode } from "./tree.ts";

type Effort = Pick<Questionnaire["scoring"], "effort">;

/** Returns the answered questions below the target of their practice, in questionnaire order. */
export function candidatesOf(
  { counted, compiled }: Pick<EvaluatedQuestions, "counted" | "compiled">,
  effort: Effort,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  compiled.questions.forEach((node, position) => {
    const question = counted[position];
    if (!question || question.level === null || question.target === null) return;
    const remainingLevels = remainingLevelsOf(node, question, compiled, effort);
    if (remainingLevels.length > 0) candidates.push({ id: node.id, position, remainingLevels });
  });
  return candidates;
}

/** Returns the answers above the current one, up to the first that reaches the target. */
function remainingLevelsOf(
  { question }: QuestionNode,
  { share, level: today, target }: CountedQuestion,
  { values, highest }: CompiledQuestionnaire,
  effort: Effort,
): readonly RemainingLevel[] {
  const goal = values.findIndex((value) => !isBelow(value, target ?? 0));
  const remaining: RemainingLevel[] = [];
  for (let level = (today ?? 0) + 1; level <= goal; level++) {
    const rise = (values[level] ?? 0) - (values[level - 1] ?? 0);
    const { points } = effortOf(effort, question.levels[level]);
    remaining.push({ level, effort: points, rise, maturityGain: (share * rise) / highest });
  }
  return remaining;
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

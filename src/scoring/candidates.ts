import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { EvaluatedQuestions } from "./evaluateAssessment.ts";
import type { Candidate } from "./greedyPlan.ts";
import { readExposure } from "./exposure.ts";
import { type RiskGain, riskGain } from "./riskGain.ts";
import { inherentRisks } from "./scenarios.ts";
import { wholeAbove } from "./tolerance.ts";
import type { QuestionNode } from "./tree.ts";

type Effort = Questionnaire["scoring"]["effort"];

const NOT_COUNTED = { share: 0, level: null, target: null } as const;

/** Returns the answered questions below the target of their practice, in questionnaire order. */
export function candidatesOf({ counted, compiled }: EvaluatedQuestions, effort: Effort): readonly Candidate[] {
  return compiled.questions.flatMap((node, position) => {
    const { share, level, target } = counted[position] ?? NOT_COUNTED;
    if (level === null || target === null) return [];
    const remainingLevels = remainingLevelsOf(node, level, wholeAbove(target), effort);
    return [{ id: node.id, position, maturityGain: share / compiled.highest, remainingLevels }];
  });
}

/** Returns the levels above `level` up to `goal`; one without an effort counts as medium. */
function remainingLevelsOf(
  { question }: QuestionNode,
  level: number,
  goal: number,
  effort: Effort,
): Candidate["remainingLevels"] {
  return question.levels
    .map((step, position) => ({ level: position, effort: effort[step.effort ?? "M"] }))
    .slice(level + 1, goal + 1);
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
  return riskGain(inherents, { counted, effectiveness: compiled.effectiveness, maxReduction });
}

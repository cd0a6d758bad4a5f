import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { candidatesOf } from "./candidates.ts";
import { evaluateCore } from "./evaluateAssessment.ts";
import { readExposure } from "./exposure.ts";
import { greedyPlan, type Step } from "./greedyPlan.ts";
import { levelAttained } from "./levels.ts";
import { listOf } from "./listOf.ts";
import { isProvisionalAt } from "./nodeMetrics.ts";
import { planSettings } from "./plan.ts";
import { recordOf } from "./recordOf.ts";
import { riskGain } from "./riskGain.ts";
import { controlRisks, type RiskBands, riskBands } from "./risks.ts";
import { inherentRisks } from "./scenarios.ts";
import { countedQuestions } from "./shares.ts";
import type { NodeScore } from "./types.ts";

/** The parts of a scorecard and a plan that many assessments are compared by. */
export type ScoreSummary = {
  readonly overall: Pick<NodeScore, "value" | "level" | "provisional">;
  /** The values of the areas of the edition by id, 0…highest; null if not rated. */
  readonly areas: Readonly<Record<string, number | null>>;
  /** The applicable risks, in questionnaire order. */
  readonly risks: readonly RiskBands[];
  /** The steps of the plan's first wave, in their order. */
  readonly firstWave: readonly Step[];
};

/**
 * Scores an assessment for a list of many: the same numbers as `score` and `planImprovements`, from one evaluation of
 * the tree, without the parts of a scorecard that such a list does not show and the later waves of the plan.
 */
export function scoreSummary(questionnaire: Questionnaire, assessment: Assessment): ScoreSummary {
  const { compiled, evaluated } = evaluateCore(questionnaire, assessment);
  const { scenarios, exposure, effectiveness, values, levelRule } = compiled;
  const { minimumCoverage, maxRiskReduction, risk } = questionnaire.scoring;
  const counted = countedQuestions(evaluated, values);
  const inherents = inherentRisks(scenarios, readExposure(exposure, assessment.exposure), assessment);
  const reductionInput = { counted, effectiveness, maxReduction: maxRiskReduction };
  const controlled = controlRisks(inherents, reductionInput);
  const { focus, capacities } = planSettings(assessment, {});
  const candidates = candidatesOf({ counted, compiled });
  const areas = evaluated.branches.map(({ node, metrics }) => ({ id: node.id, value: metrics.value }));
  return {
    overall: {
      value: evaluated.metrics.value,
      level: levelAttained(evaluated, levelRule),
      provisional: isProvisionalAt(evaluated.metrics, minimumCoverage),
    },
    areas: recordOf(areas, ({ value }) => value),
    risks: listOf(controlled, (one) => riskBands(one, risk.matrix)),
    firstWave: greedyPlan(candidates, riskGain(controlled, compiled.lowered, reductionInput), focus, capacities[0]),
  };
}

import { DEFAULT_PLAN } from "#assessment/defaultPlan.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { assignWaves } from "./assignWaves.ts";
import { candidatesOf, risksToReduce } from "./candidates.ts";
import { evaluateQuestions } from "./evaluateAssessment.ts";
import { greedyPlan } from "./greedyPlan.ts";
import type { PlanStep } from "./types.ts";

/** Options of a plan that override the assessment's own settings. */
export type PlanOptions = { readonly focus?: number; readonly capacities?: readonly number[] };

/**
 * Plans the steps that take every answered question to the target of its practice, the highest benefit for the effort
 * first, in waves (scoring.md § 6). `focus` 0…1 is maturity alone … risk alone; `capacities` are the points of every
 * wave except the last. Missing options come from the assessment's plan, else they are 0.5 and [20, 40].
 */
export function planImprovements(
  questionnaire: Questionnaire,
  assessment: Assessment,
  options: PlanOptions = {},
): readonly PlanStep[] {
  const { focus, capacities } = planSettings(assessment, options);
  const evaluated = evaluateQuestions(questionnaire, assessment);
  const candidates = candidatesOf(evaluated);
  return assignWaves(greedyPlan(candidates, risksToReduce(questionnaire, assessment, evaluated), focus), capacities);
}

/** Returns the effective focus and capacities: an option, else the assessment's plan, else the method's default. */
export function planSettings({ plan }: Assessment, options: PlanOptions): Required<PlanOptions> {
  return {
    focus: options.focus ?? plan?.focus ?? DEFAULT_PLAN.focus,
    capacities: options.capacities ?? plan?.capacities ?? DEFAULT_PLAN.capacities,
  };
}

import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type ArrangedStep, arrangePlan } from "./arrange.ts";
import { score } from "./score.ts";
import type { PlanStep } from "./types.ts";
import { withLevels } from "./withLevels.ts";

/** The effect of a step of the plan, calculated by scoring the answers before and after it. */
export type TracedStep = {
  readonly step: ArrangedStep;
  /** Its position in the plan, from 1, and the number of steps. */
  readonly position: number;
  readonly count: number;
  /** λ, 0…1: the weight of risk against maturity. */
  readonly focus: number;
  /** Σ inherent of all scenarios that apply. */
  readonly inherent: number;
  /** The scenarios that the step lowers, with their residual before it (after the steps before) and after it. */
  readonly scenarios: readonly {
    readonly id: string;
    readonly before: number;
    readonly after: number;
    /** (before − after) ÷ Σ inherent; together the step's risk gain. */
    readonly contribution: number;
  }[];
};

/** Explains the benefit of a step of the arranged plan (scoring.md § 6); null if the plan has no such step. */
export function traceStep(
  questionnaire: Questionnaire,
  assessment: Assessment,
  { question, level }: Pick<PlanStep, "question" | "level">,
): TracedStep | null {
  const { steps, focus } = arrangePlan(questionnaire, assessment);
  const index = steps.findIndex((step) => step.question === question && step.level === level);
  const step = steps[index];
  if (step === undefined) return null;
  const risksAfter = (taken: number) => {
    const levels = Object.fromEntries(steps.slice(0, taken).map((each) => [each.question, each.level]));
    return score(questionnaire, withLevels(assessment, levels)).risks;
  };
  const after = new Map(risksAfter(index + 1).map(({ id, residual }) => [id, residual]));
  const risks = risksAfter(index);
  const inherent = risks.reduce((sum, risk) => sum + risk.inherent, 0);
  const scenarios = risks.flatMap(({ id, residual }) => {
    const lower = after.get(id) ?? residual;
    return lower === residual
      ? []
      : [{ id, before: residual, after: lower, contribution: (residual - lower) / inherent }];
  });
  return { step, position: index + 1, count: steps.length, focus, inherent, scenarios };
}

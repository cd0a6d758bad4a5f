import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type ArrangedStep, arrangePlan } from "./arrange.ts";
import { score } from "./score.ts";
import type { PlanStep } from "./types.ts";
import { withLevels } from "./whatIf.ts";

/** What a step of the plan does, worked out by scoring the answers before and after it. */
export type TracedStep = {
  readonly step: ArrangedStep;
  /** Its place in the plan, from 1, and how many steps there are. */
  readonly position: number;
  readonly count: number;
  /** λ, 0…1: how much risk counts against maturity. */
  readonly focus: number;
  /** Σ inherent of all scenarios that apply. */
  readonly inherent: number;
  /** The scenarios that it lowers: their residual once the steps before are taken, and after this one. */
  readonly scenarios: readonly {
    readonly id: string;
    readonly before: number;
    readonly after: number;
    /** (before − after) ÷ Σ inherent; together the step's risk gain. */
    readonly contribution: number;
  }[];
};

/** Why a step of the arranged plan is worth what it is (scoring.md § 6); null when the plan has no such step. */
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

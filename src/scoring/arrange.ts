import { planItem } from "#assessment/plan.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { assignWaves } from "./assignWaves.ts";
import { candidatesOf, risksToReduce } from "./candidates.ts";
import { type EvaluatedQuestions, evaluateQuestions } from "./evaluateAssessment.ts";
import { type Candidate, greedyPlan, maturityGainOf } from "./greedyPlan.ts";
import { type PlanOptions, planSettings } from "./plan.ts";
import type { RiskGain } from "./riskGain.ts";
import type { PlanStep } from "./types.ts";
import { withPins } from "./withPins.ts";

/** A step in the wave that the organisation chose, with its gains there. */
export type ArrangedStep = PlanStep & {
  /** The wave that the method proposes, from 1. */
  readonly proposed: number;
  readonly pinned: boolean;
  /**
   * The step's gain in the value that the organisation would have with every question answered, as a part (0…1) of the
   * scale (scoring.md § 6).
   */
  readonly maturityGain: number;
  /** The part that it adds to the current overall value, 0…highest. */
  readonly valueGain: number;
  /** The part (0…1) of all inherent risk that the step removes, after the steps before it. */
  readonly riskGain: number;
};

/** A step that the organisation does not take: dismissed, or after a dismissed one of the same question. */
export type LeftOut = Pick<PlanStep, "question" | "level" | "effort">;

/** The plan of an assessment with the organisation's changes. */
export type Arrangement = Required<PlanOptions> & {
  /** Wave by wave, in the order of execution. */
  readonly steps: readonly ArrangedStep[];
  /** In questionnaire order, levels rising. */
  readonly leftOut: readonly LeftOut[];
};

/**
 * Returns the plan of `planImprovements`, changed by the decisions in the assessment: a dismissed step and the later
 * steps of its question are removed, and the rest is planned without them; a pinned step moves to its wave (see
 * `withPins`). Status, owner and date have no effect. Without decisions the result is that of `planImprovements`. Gains
 * are relative to the state after the previous steps, so over a wave they add up to the difference between its
 * `score`s.
 */
export function arrangePlan(
  questionnaire: Questionnaire,
  assessment: Assessment,
  options: PlanOptions = {},
): Arrangement {
  const { focus, capacities } = planSettings(assessment, options);
  const evaluated = evaluateQuestions(questionnaire, assessment);
  const all = candidatesOf(evaluated);
  const split = all.map((candidate) => splitOff(candidate, assessment));
  const kept = split.map((each) => each.kept);
  const risks = () => risksToReduce(questionnaire, assessment, evaluated);
  const proposal = assignWaves(greedyPlan(kept, risks(), focus), capacities);
  const pinOf = ({ question, level }: PlanStep) => planItem(assessment, question, level).wave ?? null;
  const steps = withPins(proposal, capacities, pinOf).map((step, index) => ({
    ...step,
    proposed: proposal[index]?.wave ?? step.wave,
    pinned: pinOf(step) !== null,
  }));
  const inOrder = steps.toSorted((a, b) => a.wave - b.wave);
  return {
    focus,
    capacities,
    steps: withGains(inOrder, kept, risks(), { focus, valueGains: evaluated.valueGains }),
    leftOut: split.flatMap((s) => s.leftOut),
  };
}

/** Splits a question's steps at the first dismissed one. */
function splitOff(candidate: Candidate, assessment: Assessment) {
  const { id, today, goal, rises } = candidate;
  const remaining = rises.slice(today + 1, goal + 1);
  const dismissed = remaining.find(({ level }) => planItem(assessment, id, level).status === "dismissed");
  const end = dismissed === undefined ? goal : dismissed.level - 1;
  const leftOut: readonly LeftOut[] = remaining
    .filter(({ level }) => level > end)
    .map(({ level, effort }) => ({ question: id, level, effort }));
  return { kept: { ...candidate, goal: end }, leftOut };
}

function withGains(
  steps: readonly Omit<ArrangedStep, "maturityGain" | "valueGain" | "riskGain">[],
  candidates: readonly Candidate[],
  risks: RiskGain,
  { focus, valueGains }: { readonly focus: number } & Pick<EvaluatedQuestions, "valueGains">,
): readonly ArrangedStep[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return steps.map((step) => {
    const candidate = byId.get(step.question);
    const rise = candidate?.rises[step.level];
    if (candidate === undefined || rise === undefined) throw new Error("A step raises a candidate");
    const { position } = candidate;
    const maturityGain = maturityGainOf(rise, candidate);
    const riskGain = risks.of(position);
    risks.raise(position);
    const valueGain = rise.rise * (valueGains[position] ?? 0);
    return { ...step, benefit: (1 - focus) * maturityGain + focus * riskGain, maturityGain, valueGain, riskGain };
  });
}

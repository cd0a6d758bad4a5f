import { planItem } from "#assessment/plan.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type EvaluatedQuestions, evaluateQuestions } from "./evaluateAssessment.ts";
import { greedyPlan, type Candidate } from "./greedyPlan.ts";
import { candidatesOf, risksToReduce } from "./candidates.ts";
import { withPins } from "./pins.ts";
import { type PlanOptions, planSettings } from "./plan.ts";
import type { RiskGain } from "./riskGain.ts";
import type { PlanStep } from "./types.ts";
import { intoWaves } from "./waves.ts";

/** A step where the organisation wants it, and what it brings there. */
export type ArrangedStep = PlanStep & {
  /** The wave that the method proposes, from 1. */
  readonly proposed: number;
  readonly pinned: boolean;
  /** What it adds to the value that there would be with every answer, as a part (0…1) of the scale (scoring.md § 6). */
  readonly maturityGain: number;
  /** What it adds to the overall value as it is, 0…m. */
  readonly valueGain: number;
  /** The part (0…1) of all inherent risk that it takes off what is left, once the steps before it are taken. */
  readonly riskGain: number;
};

/** A step that the organisation does not take: dismissed, or after a dismissed one of the same question. */
export type LeftOut = Pick<PlanStep, "question" | "level" | "effort">;

/** The plan of an assessment as the organisation arranged it. */
export type Arrangement = Required<PlanOptions> & {
  /** Wave by wave, in the order in which they are taken. */
  readonly steps: readonly ArrangedStep[];
  /** In questionnaire order, levels rising. */
  readonly leftOut: readonly LeftOut[];
};

/**
 * The plan of `planImprovements`, as the decisions of the assessment's plan change it: a dismissed step leaves it with
 * the later steps of its question, and the rest is planned without them; a pinned one takes its wave (see `withPins`).
 * Status, owner and date change nothing. With no decision it is `planImprovements`. Gains are those at the state
 * that the steps before have reached: over a wave they add up to what `score` says of it.
 */
export function arrangePlan(
  questionnaire: Questionnaire,
  assessment: Assessment,
  options: PlanOptions = {},
): Arrangement {
  const { focus, capacities } = planSettings(assessment, options);
  const evaluated = evaluateQuestions(questionnaire, assessment);
  const all = candidatesOf(evaluated, questionnaire.scoring.effort);
  const split = all.map((candidate) => splitOff(candidate, assessment));
  const kept = split.map((each) => each.kept);
  const risks = () => risksToReduce(questionnaire, assessment, evaluated);
  const proposal = intoWaves(greedyPlan(kept, risks(), focus), capacities);
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

/** A question's steps, parted at the first that was dismissed. */
function splitOff(candidate: Candidate, assessment: Assessment) {
  const { id, remainingLevels } = candidate;
  const dismissed = remainingLevels.findIndex(({ level }) => planItem(assessment, id, level).status === "dismissed");
  const end = dismissed === -1 ? remainingLevels.length : dismissed;
  const leftOut: readonly LeftOut[] = remainingLevels.slice(end).map((each) => ({ question: id, ...each }));
  return { kept: { ...candidate, remainingLevels: remainingLevels.slice(0, end) }, leftOut };
}

function withGains(
  steps: readonly Omit<ArrangedStep, "maturityGain" | "valueGain" | "riskGain">[],
  candidates: readonly Candidate[],
  risks: RiskGain,
  { focus, valueGains }: { readonly focus: number } & Pick<EvaluatedQuestions, "valueGains">,
): readonly ArrangedStep[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return steps.map((step) => {
    const { position = -1, maturityGain = 0 } = byId.get(step.question) ?? {};
    const riskGain = risks.of(position);
    risks.raise(position);
    const valueGain = valueGains[position] ?? 0;
    return { ...step, benefit: (1 - focus) * maturityGain + focus * riskGain, maturityGain, valueGain, riskGain };
  });
}

import type { MetricRef } from "#report/metricRef.ts";
import type { PlanReport, Projection, StepReport } from "#report/plan/planReport.ts";
import { projectionMetricRef } from "#report/plan/projectionMetricRef.ts";
import { type Scorecard, score, withLevels } from "#scoring/index.ts";
import { reductionOf } from "#scoring/riskReduction.ts";
import type { ExplainContext } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import { createPart } from "./part.ts";
import type { PartLine } from "./partLine.ts";

/** The total that steps add to: the value of the root or of an area, 0…m, or the reduction of all risk, 0…1. */
type Sum =
  | { readonly metric: "value"; readonly id: string; readonly decimals: number }
  | { readonly metric: "reduction" };

/** Returns the scorecard after all steps up to a wave; 0 is today. */
export function scorecardAfter(context: ExplainContext, { waves }: PlanReport, wave: number): Scorecard {
  return wave === 0 ? context.scorecard : scoreAfter(context, stepsUpTo(waves, wave));
}

/** Explains a metric after a wave: the metric before it, and what each step of the wave adds. */
export function explainStepGains(context: ExplainContext, plan: PlanReport, wave: number, sum: Sum) {
  const { explainFormatter, max } = context;
  const caption = explainFormatter.text("explain.projection.part", { wave: plan.waves[wave - 1]?.name ?? "" });
  const style =
    sum.metric === "value"
      ? ({ unit: "number", totalDecimals: sum.decimals } as const)
      : ({ unit: "percent", totalDecimals: plan.decimals.risk.parts } as const);
  const part = createPart(context, { caption, combine: "sum", ...style }, listRows(context, plan, wave, sum));
  const sentence: ExplainMessageId = `explain.projection.${sum.metric}`;
  return {
    sentence: explainFormatter.text(sentence, { max }),
    formula: explainFormatter.text("explain.projection.formula"),
    amounts: [part.total.amount],
    parts: [part],
  };
}

/**
 * Returns the state before the wave, and the gain of each of its steps: the difference to the state before the step.
 */
function listRows(context: ExplainContext, plan: PlanReport, wave: number, sum: Sum): readonly PartLine[] {
  const { today, waves } = plan;
  const steps = (waves[wave - 1]?.steps ?? []).filter((step) => !isOutsideArea(sum, step));
  const taken = stepsUpTo(waves, wave - 1);
  const start = measure(scoreAfter(context, taken), sum);
  const before = waves[wave - 2]?.after ?? today;
  let reached = start;
  return [
    {
      title: before.name,
      amount: start,
      of: stateBefore(sum, before),
    },
    ...steps.map((step, index): PartLine => {
      const then = measure(scoreAfter(context, [...taken, ...steps.slice(0, index + 1)]), sum);
      const amount = then - reached;
      reached = then;
      return {
        title: step.action,
        amount,
        signed: true,
        detail: `${step.practice.title}: ${step.text.level}`,
        of: { kind: "step", question: step.question, level: step.level },
      };
    }),
  ];
}

function stepsUpTo(waves: PlanReport["waves"], wave: number): readonly StepReport[] {
  return waves.slice(0, wave).flatMap((each) => each.steps);
}

function scoreAfter({ questionnaire, assessment }: ExplainContext, steps: readonly StepReport[]): Scorecard {
  const levels = Object.fromEntries(steps.map(({ question, level }) => [question, level]));
  return score(questionnaire, withLevels(assessment, levels));
}

function measure(scorecard: Scorecard, sum: Sum): number {
  return (sum.metric === "value" ? scorecard.nodes[sum.id]?.value : reductionOf(scorecard)) ?? 0;
}

/** A step in one area adds nothing to another. */
function isOutsideArea(sum: Sum, { area }: StepReport): boolean {
  return sum.metric === "value" && sum.id !== "overall" && sum.id !== area.id;
}

function stateBefore(sum: Sum, before: Projection): MetricRef | null {
  if (sum.metric === "reduction" || sum.id === "overall") return projectionMetricRef(before, sum.metric);
  const { id } = sum;
  return before.wave === 0 ? { kind: "node", id, metric: "value" } : { kind: "areaProjection", id, wave: before.wave };
}

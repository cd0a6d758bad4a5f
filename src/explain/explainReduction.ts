import { type TracedReduction, traceReduction } from "#scoring/riskReduction.ts";
import { EMPTY_EXPLANATION } from "./emptyExplanation.ts";
import { type ExplainContext, riskTitle } from "./explainContext.ts";
import type { ExplainedPart, MetricExplanation } from "./explanation.ts";
import { createPart } from "./part.ts";

/** Explains the reduction of all inherent risk by controls, scenario by scenario; null if no scenario applies. */
export function explainReduction(context: ExplainContext): MetricExplanation | null {
  const { explainFormatter, scorecard } = context;
  const traced = traceReduction(scorecard);
  if (traced.length === 0) return null;
  const part = reductionPart(context, traced);
  return {
    ...EMPTY_EXPLANATION,
    ref: { kind: "reduction" },
    title: explainFormatter.text("explain.title.reduction"),
    shown: part.total.text,
    sentence: explainFormatter.text("explain.reduction.sentence"),
    formula: explainFormatter.text("explain.reduction.formula"),
    amounts: [part.total.amount],
    parts: [part],
    notes: [explainFormatter.text("explain.risk.ordinal")],
  };
}

function reductionPart(context: ExplainContext, traced: readonly TracedReduction[]): ExplainedPart {
  const { explainFormatter } = context;
  const columns = {
    what: explainFormatter.text("explain.column.scenario"),
    weight: explainFormatter.text("explain.column.before"),
    value: explainFormatter.text("explain.column.takenOff"),
    contribution: explainFormatter.text("explain.column.contribution"),
  };
  return createPart(
    context,
    {
      caption: explainFormatter.text("explain.reduction.part"),
      combine: "sum",
      unit: "percent",
      columns,
      weightUnit: "number",
      sumsWeights: true,
    },
    traced.map(({ id, inherent, residual, contribution }) => ({
      title: riskTitle(context, id),
      amount: contribution,
      weight: inherent,
      value: inherent - residual,
      calculate: ({ value, weights }) => value / weights,
      of: { kind: "risk", id, metric: "residual" },
    })),
  );
}

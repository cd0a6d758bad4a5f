import { calculationDecimals } from "#report/numbers/shownValue.ts";
import { type ReweightedChild, traceSensitivity } from "#scoring/traceSensitivity.ts";
import { decimalsOfNode, type ExplainContext, scoreOf } from "./explainContext.ts";
import { rowNames } from "./explainMean.ts";
import type { ExplainedPart } from "./explanation.ts";
import type { MetricBody } from "./metricBody.ts";
import { leftOutOf, numbers, parts } from "./nodeMetrics.ts";
import { createPart } from "./part.ts";

/** Explains how far other weights could move the value, and which weights those are. */
export function explainSensitivity(context: ExplainContext, id: string): MetricBody {
  const { explainFormatter, scorecard } = context;
  const { min, max } = traceSensitivity(scorecard, id);
  const sensitivity = scoreOf(context, id)?.sensitivity ?? null;
  return {
    sentence: explainFormatter.text("explain.sensitivity.sentence"),
    formula: explainFormatter.text("explain.sensitivity.formula"),
    amounts: numbers(sensitivity?.min, sensitivity?.max),
    parts: parts(
      extreme(context, id, "explain.sensitivity.min", min),
      extreme(context, id, "explain.sensitivity.max", max),
    ),
    leftOut: leftOutOf(context, id, "value", "value"),
  };
}

function extreme(
  context: ExplainContext,
  id: string,
  caption: "explain.sensitivity.min" | "explain.sensitivity.max",
  reweighted: readonly ReweightedChild[],
): ExplainedPart | null {
  const { explainFormatter, named } = context;
  if (reweighted.length === 0) return null;
  const reached = reweighted.reduce((sum, { contribution }) => sum + contribution, 0);
  const columns = {
    what: named(id)?.children ?? "",
    weight: explainFormatter.text("explain.column.weight"),
    value: explainFormatter.text("explain.metric.value"),
    contribution: explainFormatter.text("explain.column.contribution"),
  };
  return createPart(
    context,
    {
      caption: explainFormatter.text(caption),
      combine: "sum",
      columns,
      sumsWeights: true,
      totalDecimals: calculationDecimals(reached, decimalsOfNode(context, id)),
    },
    reweighted.map((child) => ({
      ...rowNames(context, child.id, "value"),
      detail: explainFormatter.text(child.factor === 2 ? "explain.sensitivity.double" : "explain.sensitivity.half", {
        weight: explainFormatter.weight(child.weight),
      }),
      weight: child.weight * child.factor,
      value: child.value,
      amount: child.contribution,
      calculate: ({ weight, value, weights }) => (weight * value) / weights,
    })),
  );
}

import { traceMean } from "#scoring/traceMean.ts";
import { traceShare } from "#scoring/traceShare.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";
import { rowNames } from "./explainMean.ts";
import type { ExplainedPart } from "./explanation.ts";
import type { MetricBody } from "./metricBody.ts";
import { leftOutOf, numbers, parts } from "./nodeMetrics.ts";
import { createPart } from "./part.ts";
import type { LineValues, PartLine } from "./partLine.ts";

/** Explains a node's share of the overall value: the path to the node, and how its children divide the share. */
export function explainShare(context: ExplainContext, id: string): MetricBody {
  const { explainFormatter, named } = context;
  const isQuestion = named(id)?.kind === "question";
  return {
    sentence: explainFormatter.text("explain.share.sentence"),
    formula: explainFormatter.text("explain.share.formula"),
    amounts: numbers(scoreOf(context, id)?.share),
    parts: parts(pathPart(context, id), isQuestion ? null : childrenPart(context, id)),
    leftOut: isQuestion ? [] : leftOutOf(context, id, "coverage", "share"),
  };
}

function pathPart(context: ExplainContext, id: string): ExplainedPart | null {
  const { explainFormatter } = context;
  const way = traceShare(context.scorecard, id);
  if (way.length === 0) return null;
  const columns = {
    what: explainFormatter.text("explain.share.step"),
    weight: explainFormatter.text("explain.column.weight"),
    value: explainFormatter.text("explain.share.siblings"),
    contribution: explainFormatter.text("explain.share.part"),
  };
  return createPart(
    context,
    {
      caption: explainFormatter.text("explain.share.way"),
      combine: "product",
      unit: "percent",
      columns,
      weightUnit: "count",
      valueUnit: "count",
    },
    way.map((step) => ({
      ...rowNames(context, step.id, "share"),
      detail: "",
      weight: step.weight,
      value: step.siblings,
      amount: step.part,
      calculate: ({ weight, value }) => weight / value,
    })),
  );
}

function childrenPart(context: ExplainContext, id: string): ExplainedPart {
  const { explainFormatter, named, scorecard } = context;
  const children = named(id)?.children ?? "";
  const columns = {
    what: children,
    weight: explainFormatter.text("explain.column.weight"),
    contribution: explainFormatter.text("explain.metric.share"),
  };
  const whole = scoreOf(context, id)?.share ?? 0;
  const lines = traceMean(scorecard, id, "coverage").flatMap((child): PartLine[] => {
    const share = scoreOf(context, child.id)?.share ?? null;
    if (share === null) return [];
    const calculate = ({ weight, weights }: LineValues) => (whole * weight) / weights;
    return [{ ...rowNames(context, child.id, "share"), detail: "", amount: share, weight: child.weight, calculate }];
  });
  const caption = explainFormatter.text("explain.share.divided", { children });
  return createPart(context, { caption, combine: "sum", unit: "percent", columns, sumsWeights: true }, lines);
}

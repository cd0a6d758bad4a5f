import { answerState, answerTo } from "#assessment/answer.ts";
import { answerName } from "#questionnaire/maturityScale.ts";
import type { NodeMetric } from "#report/metricRef.ts";
import { type MeanMetric, type TracedChild, traceMean } from "#scoring/traceMean.ts";
import { decimalsOfMetric, type ExplainContext, scoreOf } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import type { ExplainedPart } from "./explanation.ts";
import { metricText } from "./metricText.ts";
import { createPart } from "./part.ts";
import type { NumberUnit, PartLine } from "./partLine.ts";

/** Metrics that are parts of a whole, 0…1, shown as percentages. */
const SHARES: readonly MeanMetric[] = ["coverage", "asserted", "documented", "verified"];

/** The metric of the child that explains a row. */
export const CHILD_METRIC = {
  value: "value",
  low: "range",
  high: "range",
  coverage: "coverage",
  asserted: "evidence",
  documented: "evidence",
  verified: "evidence",
  target: "target",
  gap: "gap",
} as const satisfies Readonly<Record<MeanMetric, NodeMetric>>;

/** Explains a weighted mean of a node's children, line by line; null if none of them has the metric. */
export function explainMean(context: ExplainContext, id: string, metric: MeanMetric): ExplainedPart | null {
  const { explainFormatter, named, scorecard } = context;
  const counted = traceMean(scorecard, id, metric).filter(({ leftOut }) => leftOut === null);
  if (counted.length === 0) return null;
  const caption: ExplainMessageId = `explain.mean.${metric}`;
  const head: ExplainMessageId = `explain.metric.${metric}`;
  return weightedPart(context, counted, {
    caption: explainFormatter.text(caption, { children: named(id)?.children ?? "" }),
    what: named(id)?.children ?? "",
    value: explainFormatter.text(head),
    isShare: SHARES.includes(metric),
    childMetric: CHILD_METRIC[metric],
    weightUnit: "count",
    decimals: decimalsOfMetric(context, id, metric),
  });
}

/** The texts and the format of a weighted mean. */
type Mean = {
  readonly caption: string;
  readonly what: string;
  readonly value: string;
  readonly isShare: boolean;
  readonly childMetric: NodeMetric;
  readonly weightUnit: NumberUnit;
  /** The column header of the weights, if it differs from the usual one. */
  readonly head?: string;
  /** Decimals of the mean if it is shown alone. */
  readonly decimals?: number | undefined;
};

/** Returns the rows with weight, value and contribution, and their total. */
export function weightedPart(context: ExplainContext, counted: readonly TracedChild[], mean: Mean): ExplainedPart {
  const { explainFormatter } = context;
  const lines = counted.map(
    (traced): PartLine => ({
      ...rowNames(context, traced.id, mean.childMetric),
      weight: traced.weight,
      value: traced.value ?? 0,
      amount: traced.contribution ?? 0,
      calculate: ({ weight, value, weights }) => (weight * value) / weights,
    }),
  );
  const columns = {
    what: mean.what,
    weight: mean.head ?? explainFormatter.text("explain.column.weight"),
    value: mean.value,
    contribution: explainFormatter.text("explain.column.contribution"),
  };
  const unit = mean.isShare ? "percent" : "number";
  const { caption, weightUnit, decimals: totalDecimals } = mean;
  return createPart(
    context,
    {
      caption,
      combine: "sum",
      unit,
      valueUnit: unit,
      weightUnit,
      columns,
      sumsWeights: true,
      ...(totalDecimals !== undefined && { totalDecimals }),
    },
    lines,
  );
}

/** Returns the title of a node's row and its links: to the node's metric, and for a question to its answer. */
export function rowNames(context: ExplainContext, id: string, metric: NodeMetric) {
  const node = context.named(id);
  const reached = scoreOf(context, id) !== undefined;
  return {
    title: node?.title ?? id,
    detail: node?.kind === "question" ? answerText(context, id) : "",
    of: metricText(context, id, metric) === null ? null : ({ kind: "node", id, metric } as const),
    question: node?.kind === "question" && reached ? id : null,
  };
}

/** Returns "3, Defined", or that there is no level. */
export function answerText(
  { assessment, questionnaire, formatter, explainFormatter }: ExplainContext,
  id: string,
): string {
  const answer = answerTo(assessment.answers, id);
  const state = answerState(answer);
  if (state === "answered") {
    const level = answer?.level ?? 0;
    return formatter.text("answer.level", { level, name: answerName(questionnaire, level) });
  }
  if (state === "unknown") return formatter.text("answer.unknown");
  return state === "open" ? formatter.text("answer.open") : explainFormatter.text("explain.notApplicable");
}

import type { NodeMetric } from "#report/metricRef.ts";
import { rangeText, textsOf } from "#report/nodeReport.ts";
import { type MeanMetric, traceMean } from "#scoring/traceMean.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";
import { explainMean } from "./explainMean.ts";
import type { ExplainedPart, LeftOutGroup } from "./explanation.ts";
import { groupLeftOut } from "./groupLeftOut.ts";
import type { MetricBody } from "./metricBody.ts";

/** Explains the value of a node: the weighted mean of its children's. */
export function explainValue(context: ExplainContext, id: string): MetricBody {
  const { explainFormatter, max, formatter, named } = context;
  const score = scoreOf(context, id);
  const children = named(id)?.childrenWithin ?? "";
  const isOpen = score !== undefined && score.coverage !== null && score.coverage < 1 && score.value !== null;
  return {
    sentence: explainFormatter.text("explain.value.sentence", { children, max }),
    formula: explainFormatter.text("explain.value.formula"),
    amounts: numbers(score?.value),
    parts: parts(explainMean(context, id, "value")),
    leftOut: leftOutOf(context, id, "value", "value"),
    notes: [
      ...(isOpen
        ? [
            explainFormatter.text("explain.value.open", {
              range: rangeText(formatter, score, textsOf(context, id)),
            }),
          ]
        : []),
      ...(id === "overall" ? priorityNote(context) : []),
    ],
  };
}

/** Explains the range: the values if every missing answer were the lowest, or the highest. */
export function explainRange(context: ExplainContext, id: string): MetricBody {
  const { explainFormatter, max } = context;
  const score = scoreOf(context, id);
  const isComplete = score?.coverage === 1;
  return {
    sentence: explainFormatter.text(isComplete ? "explain.range.complete" : "explain.range.sentence", { max }),
    formula: explainFormatter.text("explain.range.formula", { max }),
    amounts: numbers(score?.low, score?.high),
    parts: parts(explainMean(context, id, "low"), explainMean(context, id, "high")),
    leftOut: leftOutOf(context, id, "low", "range"),
  };
}

/** Explains the coverage: the answered part of the weight. */
export function explainCoverage(context: ExplainContext, id: string): MetricBody {
  const { explainFormatter, questionnaire } = context;
  const score = scoreOf(context, id);
  const minimum = explainFormatter.share(questionnaire.scoring.minimumCoverage);
  return {
    sentence: explainFormatter.text("explain.coverage.sentence"),
    formula: explainFormatter.text("explain.coverage.formula"),
    amounts: numbers(score?.coverage),
    parts: parts(explainMean(context, id, "coverage")),
    leftOut: leftOutOf(context, id, "coverage", "coverage"),
    notes: score?.provisional ? [explainFormatter.text("explain.coverage.provisional", { minimum })] : [],
  };
}

/** Explains the evidence of the answers, by grade. */
export function explainEvidence(context: ExplainContext, id: string): MetricBody {
  const { explainFormatter } = context;
  const evidence = scoreOf(context, id)?.evidence ?? null;
  return {
    sentence: explainFormatter.text("explain.evidence.sentence"),
    formula: explainFormatter.text("explain.evidence.formula"),
    amounts: evidence === null ? [] : [evidence.verified, evidence.documented, evidence.asserted],
    parts: parts(
      explainMean(context, id, "verified"),
      explainMean(context, id, "documented"),
      explainMean(context, id, "asserted"),
    ),
    leftOut: leftOutOf(context, id, "asserted", "evidence"),
  };
}

/** Returns the children that a mean leaves out. */
export function leftOutOf(
  context: ExplainContext,
  id: string,
  mean: MeanMetric,
  metric: NodeMetric,
): readonly LeftOutGroup[] {
  return groupLeftOut(context, traceMean(context.scorecard, id, mean), metric);
}

/** Returns the given numbers without null and undefined. */
export function numbers(...metrics: readonly (number | null | undefined)[]): readonly number[] {
  return metrics.flatMap((metric) => metric ?? []);
}

/** Returns the given parts without null. */
export function parts(...candidates: readonly (ExplainedPart | null)[]): readonly ExplainedPart[] {
  return candidates.filter((part) => part !== null);
}

function priorityNote({ assessment, explainFormatter }: ExplainContext): readonly string[] {
  const isSet = Object.values(assessment.priorities ?? {}).some((priority) => priority !== 1);
  return isSet ? [explainFormatter.text("explain.value.priorities")] : [];
}

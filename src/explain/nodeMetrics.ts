import { rangeText, textsOf } from "#report/nodeReport.ts";
import { traceMean, type MeanMetric } from "#scoring/traceMean.ts";
import type { ExplainedPart, LeftOutGroup } from "./explanation.ts";
import type { NodeMetric } from "#report/metricRef.ts";
import { groupLeftOut } from "./leftOut.ts";
import { explainMean } from "./means.ts";
import type { Body } from "./node.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";

/** The value of a node: the weighted mean of its children's. */
export function explainValue(explainContext: ExplainContext, id: string): Body {
  const { explainFormatter, max, formatter, named } = explainContext;
  const score = scoreOf(explainContext, id);
  const children = named(id)?.childrenWithin ?? "";
  const isOpen = score !== undefined && score.coverage !== null && score.coverage < 1 && score.value !== null;
  return {
    sentence: explainFormatter.text("explain.value.sentence", { children, max }),
    formula: explainFormatter.text("explain.value.formula"),
    amounts: numbers(score?.value),
    parts: parts(explainMean(explainContext, id, "value")),
    leftOut: leftOutOf(explainContext, id, "value", "value"),
    notes: [
      ...(isOpen
        ? [
            explainFormatter.text("explain.value.open", {
              range: rangeText(formatter, score, textsOf(explainContext, id)),
            }),
          ]
        : []),
      ...(id === "overall" ? priorityNote(explainContext) : []),
    ],
  };
}

/** What the value would become if every missing answer were the worst, and the best. */
export function explainRange(explainContext: ExplainContext, id: string): Body {
  const { explainFormatter, max } = explainContext;
  const score = scoreOf(explainContext, id);
  const isComplete = score?.coverage === 1;
  return {
    sentence: explainFormatter.text(isComplete ? "explain.range.complete" : "explain.range.sentence", { max }),
    formula: explainFormatter.text("explain.range.formula", { max }),
    amounts: numbers(score?.low, score?.high),
    parts: parts(explainMean(explainContext, id, "low"), explainMean(explainContext, id, "high")),
    leftOut: leftOutOf(explainContext, id, "low", "range"),
  };
}

/** How much of what weighs is answered. */
export function explainCoverage(explainContext: ExplainContext, id: string): Body {
  const { explainFormatter, questionnaire } = explainContext;
  const score = scoreOf(explainContext, id);
  const minimum = explainFormatter.share(questionnaire.scoring.minimumCoverage);
  return {
    sentence: explainFormatter.text("explain.coverage.sentence"),
    formula: explainFormatter.text("explain.coverage.formula"),
    amounts: numbers(score?.coverage),
    parts: parts(explainMean(explainContext, id, "coverage")),
    leftOut: leftOutOf(explainContext, id, "coverage", "coverage"),
    notes: score?.provisional ? [explainFormatter.text("explain.coverage.provisional", { minimum })] : [],
  };
}

/** What the answers rest on, by grade. */
export function explainEvidence(explainContext: ExplainContext, id: string): Body {
  const { explainFormatter } = explainContext;
  const evidence = scoreOf(explainContext, id)?.evidence ?? null;
  return {
    sentence: explainFormatter.text("explain.evidence.sentence"),
    formula: explainFormatter.text("explain.evidence.formula"),
    amounts: evidence === null ? [] : [evidence.verified, evidence.documented, evidence.asserted],
    parts: parts(
      explainMean(explainContext, id, "verified"),
      explainMean(explainContext, id, "documented"),
      explainMean(explainContext, id, "asserted"),
    ),
    leftOut: leftOutOf(explainContext, id, "asserted", "evidence"),
  };
}

/** The children that a mean passes over. */
export function leftOutOf(
  explainContext: ExplainContext,
  id: string,
  mean: MeanMetric,
  figure: NodeMetric,
): readonly LeftOutGroup[] {
  return groupLeftOut(explainContext, traceMean(explainContext.scorecard, id, mean), figure);
}

/** The numbers that there are. */
export function numbers(...figures: readonly (number | null | undefined)[]): readonly number[] {
  return figures.flatMap((figure) => figure ?? []);
}

/** The parts that there are. */
export function parts(...candidates: readonly (ExplainedPart | null)[]): readonly ExplainedPart[] {
  return candidates.filter((part) => part !== null);
}

function priorityNote({ assessment, explainFormatter }: ExplainContext): readonly string[] {
  const isSet = Object.values(assessment.priorities ?? {}).some((priority) => priority !== 1);
  return isSet ? [explainFormatter.text("explain.value.priorities")] : [];
}

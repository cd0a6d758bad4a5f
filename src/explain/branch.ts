import { rangeText, textsOf } from "#report/standing.ts";
import { traceMean, type MeanMetric } from "#scoring/traceMean.ts";
import type { ExplainedPart, LeftOutGroup } from "./explanation.ts";
import type { NodeMetric } from "#report/metricRef.ts";
import { groupLeftOut } from "./leftOut.ts";
import { explainMean } from "./means.ts";
import type { Body } from "./node.ts";
import { type Scene, scoreOf } from "./scene.ts";

/** The value of a node: the weighted mean of its children's. */
export function explainValue(scene: Scene, id: string): Body {
  const { explainFormatter, max, formatter, named } = scene;
  const score = scoreOf(scene, id);
  const children = named(id)?.childrenWithin ?? "";
  const isOpen = score !== undefined && score.coverage !== null && score.coverage < 1 && score.value !== null;
  return {
    sentence: explainFormatter.text("explain.value.sentence", { children, max }),
    formula: explainFormatter.text("explain.value.formula"),
    amounts: numbers(score?.value),
    parts: parts(explainMean(scene, id, "value")),
    leftOut: leftOutOf(scene, id, "value", "value"),
    notes: [
      ...(isOpen
        ? [explainFormatter.text("explain.value.open", { range: rangeText(formatter, score, textsOf(scene, id)) })]
        : []),
      ...(id === "overall" ? priorityNote(scene) : []),
    ],
  };
}

/** What the value would become if every missing answer were the worst, and the best. */
export function explainRange(scene: Scene, id: string): Body {
  const { explainFormatter, max } = scene;
  const score = scoreOf(scene, id);
  const isComplete = score?.coverage === 1;
  return {
    sentence: explainFormatter.text(isComplete ? "explain.range.complete" : "explain.range.sentence", { max }),
    formula: explainFormatter.text("explain.range.formula", { max }),
    amounts: numbers(score?.low, score?.high),
    parts: parts(explainMean(scene, id, "low"), explainMean(scene, id, "high")),
    leftOut: leftOutOf(scene, id, "low", "range"),
  };
}

/** How much of what weighs is answered. */
export function explainCoverage(scene: Scene, id: string): Body {
  const { explainFormatter, questionnaire } = scene;
  const score = scoreOf(scene, id);
  const minimum = explainFormatter.share(questionnaire.scoring.minimumCoverage);
  return {
    sentence: explainFormatter.text("explain.coverage.sentence"),
    formula: explainFormatter.text("explain.coverage.formula"),
    amounts: numbers(score?.coverage),
    parts: parts(explainMean(scene, id, "coverage")),
    leftOut: leftOutOf(scene, id, "coverage", "coverage"),
    notes: score?.provisional ? [explainFormatter.text("explain.coverage.provisional", { minimum })] : [],
  };
}

/** What the answers rest on, by grade. */
export function explainEvidence(scene: Scene, id: string): Body {
  const { explainFormatter } = scene;
  const evidence = scoreOf(scene, id)?.evidence ?? null;
  return {
    sentence: explainFormatter.text("explain.evidence.sentence"),
    formula: explainFormatter.text("explain.evidence.formula"),
    amounts: evidence === null ? [] : [evidence.verified, evidence.documented, evidence.asserted],
    parts: parts(
      explainMean(scene, id, "verified"),
      explainMean(scene, id, "documented"),
      explainMean(scene, id, "asserted"),
    ),
    leftOut: leftOutOf(scene, id, "asserted", "evidence"),
  };
}

/** The children that a mean passes over. */
export function leftOutOf(scene: Scene, id: string, mean: MeanMetric, figure: NodeMetric): readonly LeftOutGroup[] {
  return groupLeftOut(scene, traceMean(scene.scorecard, id, mean), figure);
}

/** The numbers that there are. */
export function numbers(...figures: readonly (number | null | undefined)[]): readonly number[] {
  return figures.flatMap((figure) => figure ?? []);
}

/** The parts that there are. */
export function parts(...candidates: readonly (ExplainedPart | null)[]): readonly ExplainedPart[] {
  return candidates.filter((part) => part !== null);
}

function priorityNote({ assessment, explainFormatter }: Scene): readonly string[] {
  const isSet = Object.values(assessment.priorities ?? {}).some((priority) => priority !== 1);
  return isSet ? [explainFormatter.text("explain.value.priorities")] : [];
}

import { getOwn } from "#lib/getOwn.ts";
import { answerName } from "#questionnaire/maturityScale.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { shownNumbers, textsOf } from "#report/nodeReport.ts";
import { rounded } from "#report/numbers/decimals.ts";
import { onScale, targetOf, targetSource } from "#scoring/targets.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";
import { explainMean } from "./explainMean.ts";
import type { ExplainedPart } from "./explanation.ts";
import type { MetricBody } from "./metricBody.ts";
import { leftOutOf, numbers, parts } from "./nodeMetrics.ts";
import { createPart } from "./part.ts";

/** Explains a target. A practice has its own target; the target of a node above is the mean of its children's. */
export function explainTarget(context: ExplainContext, id: string): MetricBody {
  const { explainFormatter, max, named } = context;
  const amounts = numbers(scoreOf(context, id)?.target);
  if (hasOwnTarget(context, id)) {
    return {
      sentence: explainFormatter.text("explain.target.own", { max }),
      formula: sourceOfTarget(context, id),
      amounts,
    };
  }
  return {
    sentence: explainFormatter.text("explain.target.sentence", { max, children: named(id)?.childrenWithin ?? "" }),
    formula: formulaOf(context, id),
    amounts,
    parts: parts(explainMean(context, id, "target")),
    leftOut: leftOutOf(context, id, "target", "target"),
  };
}

/** Explains the gap to the target; a surplus in one place never hides a gap in another. */
export function explainGap(context: ExplainContext, id: string): MetricBody {
  const { explainFormatter, max } = context;
  const gap = scoreOf(context, id)?.gap;
  const isPractice = hasOwnTarget(context, id);
  const own = isPractice ? ownGap(context, id) : null;
  return {
    sentence: explainFormatter.text("explain.gap.sentence", { max }),
    formula: explainFormatter.text(isPractice ? "explain.gap.own" : "explain.gap.formula"),
    amounts: numbers(own === null ? gap : own.total.amount),
    parts: isPractice ? parts(own) : parts(explainMean(context, id, "gap")),
    leftOut: isPractice ? leftOutOf(context, id, "value", "value") : leftOutOf(context, id, "gap", "gap"),
    notes: isPractice ? [] : differenceNote(context, id),
  };
}

/**
 * Says why a mean of gaps is shown otherwise than rounded: it stands next to the target and the value that it is
 * between.
 */
function differenceNote(context: ExplainContext, id: string): readonly string[] {
  const mean = scoreOf(context, id)?.gap ?? null;
  const shown = shownNumbers(context, id);
  if (mean === null || shown.gap !== shown.toTarget || rounded(mean, shown.decimals) === shown.gap) return [];
  const { target, value, gap } = textsOf(context, id);
  return [context.explainFormatter.text("explain.gap.shown", { gap, target, value })];
}

/** Explains target − value, at least 0, calculated from the numbers as shown: for a practice and a question. */
export function ownGap(context: ExplainContext, id: string): ExplainedPart | null {
  const { explainFormatter } = context;
  const { target, value, decimals } = shownNumbers(context, id);
  if (target === null || value === null) return null;
  const surplus = Math.max(0, value - target);
  const lineOf = (metric: "target" | "value") => ({
    title: explainFormatter.text(`explain.metric.${metric}`),
    of: { kind: "node", id, metric } as const,
  });
  return createPart(
    context,
    { caption: explainFormatter.text("explain.gap.sum"), combine: "sum", totalDecimals: decimals },
    [
      { ...lineOf("target"), amount: target },
      { ...lineOf("value"), amount: 0 - value, signed: true },
      ...(surplus > 0 ? [{ title: explainFormatter.text("explain.gap.surplus"), amount: surplus, signed: true }] : []),
    ],
  );
}

/**
 * Returns true if a node is a practice with its own target; under a cumulative rule, a practice has the mean of its
 * questions'.
 */
function hasOwnTarget({ named, questionnaire }: ExplainContext, id: string): boolean {
  return named(id)?.kind === "practice" && questionnaire.scoring.cumulative === undefined;
}

/**
 * Describes the formula of the mean of targets; for a practice under a cumulative rule, the requirements of its level.
 */
function formulaOf(context: ExplainContext, id: string): string {
  const { explainFormatter, questionnaire, assessment, named } = context;
  const { cumulative } = questionnaire.scoring;
  const area = named(id)?.area;
  if (cumulative === undefined || area === undefined || named(id)?.kind !== "practice")
    return explainFormatter.text("explain.value.formula");
  const level = targetOf({ id, areaId: area }, targetSource(questionnaire, assessment, context.max));
  const asks = explainFormatter.text("explain.target.cumulative", {
    level: explainFormatter.weight(level ?? 0),
    answer: answerName(questionnaire, cumulative.answer),
  });
  return `${asks} ${sourceOfTarget(context, id)}`;
}

/** Tells the source of a target: the practice's own, its area's, or the chosen profile's. */
function sourceOfTarget(context: ExplainContext, id: string): string {
  const { assessment, questionnaire, explainFormatter, named } = context;
  const area = named(id)?.area ?? "";
  const names = { area: named(area)?.title ?? area };
  const isSet = (node: string) => onScale(getOwn(assessment.targets, node), context.max) !== null;
  if (isSet(id)) return explainFormatter.text("explain.target.fromPractice");
  if (isSet(area)) return explainFormatter.text("explain.target.fromArea", names);
  const profile = questionnaire.targets.find((target) => target.id === assessment.target);
  return [
    explainFormatter.text("explain.target.fromProfile", { ...names, profile: profile?.title ?? "" }),
    reasonOf(profile, area),
  ]
    .join(" ")
    .trim();
}

function reasonOf(profile: Questionnaire["targets"][number] | undefined, area: string): string {
  return getOwn(profile?.reasons, area) ?? "";
}

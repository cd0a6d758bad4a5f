import { overrideOf, RISK_SIDES, type RiskSide } from "#assessment/treatments.ts";
import { hasOwnEffects, highestAnswer } from "#questionnaire/maturityScale.ts";
import { ratingDecimals } from "#report/risks/ratingTexts.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { TracedSide, traceRisk } from "#scoring/traceRisk.ts";
import type { ExplainContext } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import { answerText, rowNames } from "./explainMean.ts";
import type { ExplainedPart } from "./explanation.ts";
import { createPart } from "./part.ts";
import type { LineValues, PartLine, PartStyle } from "./partLine.ts";

/** Decimals of a side as a factor of the product. */
const SIDE_DECIMALS = 2;

/** The traced likelihood and impact of a scenario. */
export type Sides = NonNullable<ReturnType<typeof traceRisk>>;

/** The stage of a side: before or after the controls, as known or at worst. */
export type RiskStage = "inherent" | "inherentWorst" | "now" | "worst";
const OTHER_STAGE = { inherent: "inherentWorst", inherentWorst: "inherent", now: "worst", worst: "now" } as const;

/** Explains a risk as likelihood times impact. */
export function explainProduct(context: ExplainContext, sides: Sides, at: RiskStage): ExplainedPart {
  const { explainFormatter } = context;
  const isWorst = at === "worst" || at === "inherentWorst";
  const ratingAt = (when: RiskStage) => ({ likelihood: sides.likelihood[when], impact: sides.impact[when] });
  return createPart(
    context,
    {
      caption: explainFormatter.text(isWorst ? "explain.risk.productWorst" : "explain.risk.product"),
      combine: "product",
      columns: { contribution: explainFormatter.text("explain.metric.value") },
      totalDecimals: ratingDecimals(ratingAt(at), ratingAt(OTHER_STAGE[at])).result,
    },
    RISK_SIDES.map((side) => ({ title: explainFormatter.text(`explain.risk.${side}`), amount: sides[side][at] })),
  );
}

/** Explains what open exposure questions could add to a side; empty if nothing. */
export function explainOpenDrivers(
  context: ExplainContext,
  side: RiskSide,
  traced: TracedSide,
): readonly ExplainedPart[] {
  const { explainFormatter, topic } = context;
  const { inherent, inherentWorst, open } = traced;
  if (!isBelow(inherent, inherentWorst)) return [];
  const clamping = open.reduce((left, { adds }) => left - adds, inherentWorst - inherent);
  const lines: readonly PartLine[] = [
    { title: explainFormatter.text("explain.risk.known", { topic }), amount: inherent },
    ...open.map(({ option, adds }) => ({ ...optionText(context, option), amount: adds, signed: true })),
    ...(isBelow(0, Math.abs(clamping))
      ? [{ title: explainFormatter.text("explain.risk.clamped"), amount: clamping, signed: true }]
      : []),
  ];
  return [summed(context, side, "explain.risk.beforeWorst", lines)];
}

/** Explains a side before the controls: base, drivers, the limit to 1…5, and the organisation's own rating. */
export function explainDrivers(
  context: ExplainContext,
  risk: string,
  side: RiskSide,
  traced: TracedSide,
): ExplainedPart {
  const { explainFormatter, assessment } = context;
  const { base, drivers, clamping, overridden } = traced;
  const reason = overrideOf(assessment, risk, side)?.reason.trim() ?? "";
  const isClamped = isBelow(0, Math.abs(clamping));
  return summed(context, side, "explain.risk.before", [
    { title: explainFormatter.text("explain.risk.base"), amount: base },
    // Drivers that act only on the other side are listed there.
    ...drivers
      .filter(({ adds }) => adds !== 0)
      .map(({ option, adds }) => ({ ...optionText(context, option), amount: adds, signed: true })),
    ...(isClamped ? [{ title: explainFormatter.text("explain.risk.clamped"), amount: clamping, signed: true }] : []),
    ...(overridden === null
      ? []
      : [
          {
            title: explainFormatter.text("explain.risk.overridden"),
            detail: explainFormatter.text("explain.risk.overrideReason", { reason }),
            amount: overridden,
            signed: true,
          },
        ]),
  ]);
}

/** Explains how far the controls lower a side, as known or at worst: each by its effect and its part of the weights. */
export function explainControls(
  context: ExplainContext,
  side: RiskSide,
  traced: TracedSide,
  at: "now" | "worst" = "now",
): ExplainedPart {
  const { explainFormatter, questionnaire } = context;
  const { controls } = traced;
  const inherent = at === "now" ? traced.inherent : traced.inherentWorst;
  const most = questionnaire.scoring.maxRiskReduction;
  const counted = controls.filter(({ level }) => level !== null);
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  const lines = counted.flatMap(({ question, weight, level, answered, effect }): PartLine[] => {
    if (level === null) return [];
    const decrease = ((inherent - 1) * most * effect * weight) / weights;
    const value = answered
      ? effectText(context, level, effect)
      : explainFormatter.text("explain.risk.counts0", { answer: answerText(context, question) });
    const names = { ...rowNames(context, question, "value"), detail: "" };
    const calculate = (shown: LineValues) =>
      0 - ((shown.first.amount - 1) * most * effect * shown.weight) / shown.weights;
    return [{ ...names, amount: 0 - decrease, signed: true, weight, value, calculate }];
  });
  const before = { title: explainFormatter.text(`explain.risk.${side}Before`), amount: inherent };
  const columns = {
    weight: explainFormatter.text("explain.column.weight"),
    value: explainFormatter.text("explain.column.effect"),
  };
  const when = at === "now" ? "explain.risk.after" : "explain.risk.afterWorst";
  return summed(context, side, when, [before, ...lines], { columns, sumsWeights: true });
}

/** Returns the level of a control, and its effect if the questionnaire defines effects. */
function effectText({ explainFormatter, questionnaire }: ExplainContext, level: number, effect: number): string {
  if (!hasOwnEffects(questionnaire))
    return explainFormatter.text("explain.risk.levelOf", { level, max: highestAnswer(questionnaire) });
  return explainFormatter.text("explain.risk.effectOf", { level, effect: explainFormatter.share(effect) });
}

/** Explains in words how likelihood and impact are reduced. */
export function residualFormula({ explainFormatter, questionnaire }: ExplainContext): string {
  return explainFormatter.text("explain.residual.formula", {
    most: explainFormatter.share(questionnaire.scoring.maxRiskReduction),
    max: highestAnswer(questionnaire),
    effects: hasOwnEffects(questionnaire) ? "yes" : "no",
  });
}

/**
 * Explains which sides the organisation has rated itself, what the rules would give, and why; empty without an
 * override.
 */
export function describeOverrides(
  { explainFormatter, assessment }: ExplainContext,
  risk: string,
  sides: Sides,
): readonly string[] {
  return RISK_SIDES.flatMap((side) => {
    const override = overrideOf(assessment, risk, side);
    const { overridden, inherent } = sides[side];
    if (override === null || overridden === null) return [];
    const values = {
      value: explainFormatter.weight(override.value),
      rules: explainFormatter.weight(inherent - overridden),
    };
    return [
      explainFormatter.text("explain.risk.override", {
        side: explainFormatter.text(`explain.risk.${side}`),
        reason: override.reason.trim(),
        ...values,
      }),
    ];
  });
}

/** Describes the combined strength of the controls on a side. */
export function describeStrength(
  { explainFormatter }: ExplainContext,
  side: RiskSide,
  { strength, controls }: TracedSide,
): string {
  const name = explainFormatter.text(`explain.risk.${side}`);
  if (!controls.some(({ level }) => level !== null))
    return explainFormatter.text("explain.risk.noControls", { side: name });
  return explainFormatter.text("explain.risk.strength", {
    side: name,
    strength: explainFormatter.percent(strength, 0),
  });
}

function summed(
  context: ExplainContext,
  side: RiskSide,
  when: ExplainMessageId,
  lines: readonly PartLine[],
  style: Partial<PartStyle> = {},
): ExplainedPart {
  const { explainFormatter } = context;
  const total = explainFormatter.text(`explain.risk.${side}`);
  const caption = explainFormatter.text(when, { side: total });
  return createPart(context, { caption, combine: "sum", total, totalDecimals: SIDE_DECIMALS, ...style }, lines);
}

/** Returns the chosen option and its question. */
function optionText({ questionnaire }: ExplainContext, name: string) {
  const [id, chosen] = name.split(":");
  const question = questionnaire.exposure.find((candidate) => candidate.id === id);
  const title = question?.options.find((option) => option.id === chosen)?.label ?? name;
  return { title, detail: question?.prompt ?? "" };
}

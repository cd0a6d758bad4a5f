import { answerName, answerValues, hasOwnValues } from "#questionnaire/maturityScale.ts";
import { findQuestion } from "#questionnaire/outline.ts";
import { hasEffort } from "#questionnaire/stepEffort.ts";
import type { MetricRef } from "#report/metricRef.ts";
import { decimalsApart } from "#report/numbers/decimals.ts";
import { type TracedStep, traceStep } from "#scoring/traceStep.ts";
import { EMPTY_EXPLANATION } from "./emptyExplanation.ts";
import { type ExplainContext, riskTitle, scoreOf } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import type { ExplainedPart, MetricExplanation } from "./explanation.ts";
import { createPart } from "./part.ts";
import type { PartLine } from "./partLine.ts";

/** Decimals of a gain in percent; most gains are small. */
const BENEFIT = { totalDecimals: 2 } as const;

type StepRef = Extract<MetricRef, { kind: "step" }>;

/** Explains the benefit and the position of a step of the plan; null if the plan has no such step. */
export function explainStep(context: ExplainContext, ref: StepRef): MetricExplanation | null {
  const { questionnaire, assessment, explainFormatter, formatter } = context;
  const traced = traceStep(questionnaire, assessment, ref);
  if (traced === null) return null;
  const { step, position, count, focus } = traced;
  const benefit = benefitOf(context, traced);
  const question = findQuestion(questionnaire, ref.question);
  const level = formatter.text("answer.level", { level: ref.level, name: answerName(questionnaire, ref.level) });
  return {
    ...EMPTY_EXPLANATION,
    ref,
    title: explainFormatter.text("explain.title.step", { action: question?.levels[ref.level]?.action ?? level }),
    shown: benefit.total.text,
    sentence: explainFormatter.text("explain.step.sentence", {
      position,
      count,
      question: question?.prompt ?? "",
      level,
      risks: hasRisks(context),
    }),
    formula: writeFormula(context, focus),
    amounts: [step.benefit],
    parts: [
      benefit,
      maturityOf(context, traced),
      ...(traced.scenarios.length === 0 ? [] : [riskOf(context, traced)]),
      ...(hasEffort(questionnaire) ? [urgencyOf(context, traced)] : []),
    ],
    notes: notesOf(context, traced),
    question: ref.question,
  };
}

function writeFormula(context: ExplainContext, focus: number): string {
  const { explainFormatter, questionnaire } = context;
  return explainFormatter.text("explain.step.formula", {
    risks: hasRisks(context),
    sized: hasEffort(questionnaire) ? "yes" : "no",
    maturity: explainFormatter.share(1 - focus),
    risk: explainFormatter.share(focus),
  });
}

function hasRisks({ questionnaire }: ExplainContext): "yes" | "no" {
  return questionnaire.risks.length === 0 ? "no" : "yes";
}

/** Returns notes on the step's gain in value, the risk that it lowers, and whether its wave is pinned. */
function notesOf(
  { explainFormatter, formatter }: ExplainContext,
  { step, scenarios, inherent }: TracedStep,
): readonly string[] {
  const gain = formatter.signed(step.valueGain, decimalsApart([step.valueGain, 0], 2));
  return [
    explainFormatter.text("explain.step.onValue", { gain }),
    ...(scenarios.length === 0
      ? []
      : [explainFormatter.text("explain.step.inherent", { inherent: explainFormatter.weight(inherent) })]),
    ...(step.pinned ? [explainFormatter.text("explain.step.pinned")] : []),
  ];
}

/** Explains (1 − λ)·maturity gain + λ·risk gain. */
function benefitOf(context: ExplainContext, { step, focus }: TracedStep): ExplainedPart {
  const { explainFormatter } = context;
  const line = (title: ExplainMessageId, weight: number, gain: number): PartLine => ({
    title: explainFormatter.text(title),
    amount: weight * gain,
    weight,
    value: gain,
    calculate: (shown) => shown.weight * shown.value,
  });
  const columns = {
    weight: explainFormatter.text("explain.column.weight"),
    value: explainFormatter.text("explain.step.gain"),
    contribution: explainFormatter.text("explain.column.contribution"),
  };
  const units = { unit: "percent", valueUnit: "percent", weightUnit: "percent" } as const;
  return createPart(
    context,
    { caption: explainFormatter.text("explain.step.benefit"), combine: "sum", ...units, ...BENEFIT, columns },
    [
      line("explain.step.maturity", 1 - focus, step.maturityGain),
      ...(hasRisks(context) === "yes" ? [line("explain.step.risk", focus, step.riskGain)] : []),
    ],
  );
}

/** Multiplies the question's share by the part of the range by which its value rises. */
function maturityOf(context: ExplainContext, { step }: TracedStep): ExplainedPart {
  const { explainFormatter } = context;
  const share = scoreOf(context, step.question)?.share ?? 0;
  const style = {
    caption: explainFormatter.text("explain.step.maturity"),
    combine: "product",
    unit: "percent",
    ...BENEFIT,
  } as const;
  return createPart(context, style, [
    {
      title: explainFormatter.text("explain.metric.share"),
      amount: share,
      of: { kind: "node", id: step.question, metric: "share" },
    },
    ...riseOf(context, step.level),
  ]);
}

/**
 * Returns one level divided by the highest; if answers have their own values, the rise of the value divided by the
 * highest.
 */
function riseOf({ explainFormatter, questionnaire, max }: ExplainContext, answer: number): readonly PartLine[] {
  const divided = { amount: 1 / max, written: `÷ ${explainFormatter.weight(max)}` };
  if (!hasOwnValues(questionnaire))
    return [{ title: explainFormatter.text("explain.step.oneLevel", { max }), ...divided }];
  const values = answerValues(questionnaire);
  const [from = 0, to = 0] = [values[answer - 1], values[answer]];
  const written = (value: number) => explainFormatter.weight(value);
  return [
    {
      title: explainFormatter.text("explain.step.rise", { from: written(from), to: written(to) }),
      amount: to - from,
      written: written(to - from),
    },
    { title: explainFormatter.text("explain.step.ofHighest", { max }), ...divided },
  ];
}

function riskOf(context: ExplainContext, { scenarios, inherent }: TracedStep): ExplainedPart {
  const { explainFormatter } = context;
  const columns = {
    value: explainFormatter.text("explain.column.beforeAfter"),
    contribution: explainFormatter.text("explain.column.contribution"),
  };
  return createPart(
    context,
    { caption: explainFormatter.text("explain.step.risk"), combine: "sum", unit: "percent", ...BENEFIT, columns },
    scenarios.map(({ id, before, after, contribution }) => ({
      title: riskTitle(context, id),
      amount: contribution,
      value: { before, after },
      calculate: (shown) => (shown.before - shown.after) / inherent,
      of: { kind: "risk", id, metric: "residual" },
    })),
  );
}

/** Explains benefit ÷ effort, which orders the steps. */
function urgencyOf(context: ExplainContext, { step }: TracedStep): ExplainedPart {
  const { explainFormatter } = context;
  const style = {
    caption: explainFormatter.text("explain.step.urgency"),
    combine: "product",
    unit: "percent",
    ...BENEFIT,
  } as const;
  return createPart(context, style, [
    { title: explainFormatter.text("explain.step.benefit"), amount: step.benefit },
    {
      title: explainFormatter.text("explain.step.perPoint", { points: step.effort }),
      amount: 1 / step.effort,
      written: `÷ ${explainFormatter.weight(step.effort)}`,
    },
  ]);
}

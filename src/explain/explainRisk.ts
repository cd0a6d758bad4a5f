import { RISK_SIDES, type RiskSide } from "#assessment/treatments.ts";
import { getOwn } from "#lib/getOwn.ts";
import { findQuestion } from "#questionnaire/outline.ts";
import { type MetricRef, RISK_METRICS } from "#report/metricRef.ts";
import { describeDrivers } from "#report/risks/drivers.ts";
import { readProfile } from "#report/risks/exposureProfile.ts";
import { inherentRange, isOpenUpward, residualRange, shownRating } from "#report/risks/riskStates.ts";
import { isBelow } from "#scoring/tolerance.ts";
import { type TracedSide, traceRisk } from "#scoring/traceRisk.ts";
import type { RiskScore } from "#scoring/types.ts";
import { EMPTY_EXPLANATION } from "./emptyExplanation.ts";
import { bandRange, explainBand } from "./explainBand.ts";
import type { ExplainContext } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import type { ExplainedPart, LeftOutGroup, MetricExplanation } from "./explanation.ts";
import { groupOf } from "./groupLeftOut.ts";
import {
  describeOverrides,
  describeStrength,
  explainControls,
  explainDrivers,
  explainOpenDrivers,
  explainProduct,
  residualFormula,
  type Sides,
} from "./riskSides.ts";

type RiskRef = Extract<MetricRef, { kind: "risk" }>;

/** Explains a scenario's inherent risk, remaining risk or band; null if the scenario does not apply. */
export function explainRisk(context: ExplainContext, ref: RiskRef): MetricExplanation | null {
  const { questionnaire, assessment, scorecard, explainFormatter } = context;
  const scenario = questionnaire.risks.find(({ id }) => id === ref.id);
  const score = scorecard.risks.find(({ id }) => id === ref.id);
  const sides = traceRisk(questionnaire, assessment, scorecard, ref.id);
  if (scenario === undefined || score === undefined || sides === null) return null;
  const title: ExplainMessageId = `explain.title.${ref.metric}`;
  return {
    ...EMPTY_EXPLANATION,
    ref,
    title: explainFormatter.text(title, { name: scenario.title }),
    related: relatedTo(context, ref, score),
    ...BODIES[ref.metric](context, score, sides),
  };
}

type Body = Pick<MetricExplanation, "shown" | "sentence" | "formula" | "amounts"> &
  Partial<Pick<MetricExplanation, "parts" | "matrix" | "leftOut" | "notes">>;

const BODIES: Readonly<Record<RiskRef["metric"], (context: ExplainContext, score: RiskScore, sides: Sides) => Body>> = {
  inherent: explainInherent,
  residual: explainResidual,
  band: explainBand,
};

function explainInherent(context: ExplainContext, score: RiskScore, sides: Sides): Body {
  const { explainFormatter, formatter, questionnaire } = context;
  const rationale = questionnaire.risks.find(({ id }) => id === score.id)?.rationale;
  const range = inherentRange(score);
  const open = isOpenUpward(range);
  return {
    shown: shownRating(formatter, range).product,
    sentence: explainFormatter.text("explain.inherent.sentence", { topic: context.topic }),
    formula: explainFormatter.text("explain.inherent.formula"),
    amounts: open ? [score.inherent, score.inherentWorst] : [score.inherent],
    parts: [
      explainProduct(context, sides, "inherent"),
      ...(open ? [explainProduct(context, sides, "inherentWorst")] : []),
      ...RISK_SIDES.map((side) => explainDrivers(context, score.id, side, sides[side])),
      ...RISK_SIDES.flatMap((side) => explainOpenDrivers(context, side, sides[side])),
    ],
    leftOut: idleDrivers(context, score.id),
    notes: [
      ...openNote(context, open),
      ...describeOverrides(context, score.id, sides),
      ...(rationale === undefined ? [] : [rationale]),
    ],
  };
}

/** Explains why two numbers are shown, if exposure questions are open. */
function openNote({ explainFormatter, topic }: ExplainContext, open: boolean): readonly string[] {
  return open ? [explainFormatter.text("explain.risk.open", { topic })] : [];
}

/** Lists the drivers that would add to the risk if the exposure questions were answered otherwise. */
function idleDrivers(context: ExplainContext, id: string): readonly LeftOutGroup[] {
  const { questionnaire, assessment, formatter, explainFormatter } = context;
  const scenario = questionnaire.risks.find((risk) => risk.id === id);
  if (scenario === undefined) return [];
  const drivers = describeDrivers(formatter, scenario, readProfile(questionnaire, assessment));
  return (["open", "notChosen"] as const).flatMap((state) => {
    const idle = drivers.filter((driver) => driver.state === state);
    const items = idle.map(({ label, prompt, adds }) => ({
      title: label,
      detail: explainFormatter.text("explain.inherent.driver", { adds, prompt }),
      of: null,
      question: null,
    }));
    return groupOf(context, `explain.inherent.${state}`, items);
  });
}

function explainResidual(context: ExplainContext, score: RiskScore, sides: Sides): Body {
  const { explainFormatter, formatter } = context;
  const isOpen = isBelow(score.residualBest, score.residual);
  const range = residualRange(score);
  const upward = isOpenUpward(range);
  return {
    shown: shownRating(formatter, range).product,
    sentence: explainFormatter.text("explain.residual.sentence"),
    formula: residualFormula(context),
    amounts: upward ? [score.residual, score.residualWorst] : [score.residual],
    parts: [
      explainProduct(context, sides, "now"),
      ...(upward ? [explainProduct(context, sides, "worst")] : []),
      ...RISK_SIDES.map((side) => explainControls(context, side, sides[side])),
      ...RISK_SIDES.flatMap((side) => worstControls(context, side, sides[side])),
    ],
    leftOut: leftOutOf(context, score.id, sides),
    notes: [
      ...openNote(context, upward),
      ...describeOverrides(context, score.id, sides),
      ...RISK_SIDES.map((side) => describeStrength(context, side, sides[side])),
      ...(isOpen
        ? [explainFormatter.text("explain.residual.open", { best: formatter.value(score.residualBest) })]
        : []),
    ],
  };
}

/** Explains the controls on a side again for its worst case, if that differs. */
function worstControls(context: ExplainContext, side: RiskSide, traced: TracedSide): readonly ExplainedPart[] {
  return isBelow(traced.inherent, traced.inherentWorst) ? [explainControls(context, side, traced, "worst")] : [];
}

/** Lists the controls that do not apply and those that are not in the edition. */
function leftOutOf(context: ExplainContext, id: string, sides: Sides): readonly LeftOutGroup[] {
  const { questionnaire, scorecard } = context;
  const controls = questionnaire.risks.find((risk) => risk.id === id)?.controls ?? [];
  const outside = new Set(controls.map(({ question }) => question).filter((each) => !getOwn(scorecard.nodes, each)));
  const traced = RISK_SIDES.flatMap((side) => sides[side].controls);
  const inapplicable = new Set(traced.filter(({ level }) => level === null).map(({ question }) => question));
  const items = (ids: ReadonlySet<string>, isReached: boolean) =>
    [...ids].map((question) => ({
      title: findQuestion(questionnaire, question)?.prompt ?? question,
      detail: isReached ? (context.assessment.answers[question]?.notApplicable ?? "").trim() : "",
      of: null,
      question: isReached ? question : null,
    }));
  return [
    ...groupOf(context, "explain.left.notApplicable", items(inapplicable, true)),
    ...groupOf(context, "explain.left.notInEdition", items(outside, false)),
  ];
}

function relatedTo(context: ExplainContext, ref: RiskRef, score: RiskScore): MetricExplanation["related"] {
  const { explainFormatter, formatter } = context;
  const shown = {
    inherent: shownRating(formatter, inherentRange(score)).product,
    residual: shownRating(formatter, residualRange(score)).product,
    band: bandRange(context, score.band, score.bandWorst),
  };
  return RISK_METRICS.filter((metric) => metric !== ref.metric).map((metric) => ({
    title: explainFormatter.text(`explain.metric.${metric}`),
    value: shown[metric],
    of: { kind: "risk", id: ref.id, metric },
  }));
}

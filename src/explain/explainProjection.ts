import { assertNever } from "#lib/assertNever.ts";
import { type MetricRef, PROJECTION_METRICS } from "#report/metricRef.ts";
import { calculationDecimals } from "#report/numbers/shownValue.ts";
import { buildPlan } from "#report/plan/buildPlan.ts";
import { spokeDecimals } from "#report/plan/buildProjectionRadar.ts";
import type { PlanReport, Projection } from "#report/plan/planReport.ts";
import { projectionMetricRef } from "#report/plan/projectionMetricRef.ts";
import { EMPTY_EXPLANATION } from "./emptyExplanation.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import { explainProjectedLevel } from "./explainLevel.ts";
import { explainStepGains, scorecardAfter } from "./explainStepGains.ts";
import type { MetricExplanation } from "./explanation.ts";
import { metricText } from "./metricText.ts";
import { createPart } from "./part.ts";
import type { PartLine } from "./partLine.ts";

type ProjectionRef = Extract<MetricRef, { kind: "projection" }>;
type AreaProjectionRef = Extract<MetricRef, { kind: "areaProjection" }>;
type Body = Pick<MetricExplanation, "sentence" | "amounts"> & Partial<MetricExplanation>;

/** Explains a metric as projected after a wave of the plan; null for an unknown wave. */
export function explainProjection(context: ExplainContext, ref: ProjectionRef): MetricExplanation | null {
  const plan = buildPlan(context);
  const states = statesOf(plan);
  const state = states[ref.wave];
  if (state === undefined || JSON.stringify(projectionMetricRef(state, ref.metric)) !== JSON.stringify(ref))
    return null;
  const { explainFormatter } = context;
  const title: ExplainMessageId = `explain.title.projection.${ref.metric}`;
  return {
    ...EMPTY_EXPLANATION,
    ref,
    title: explainFormatter.text(title, { state: state.name }),
    shown: state.text[ref.metric],
    ...bodyOf(context, plan, ref),
    related: PROJECTION_METRICS.flatMap((metric) => {
      const of = metric === ref.metric ? null : projectionMetricRef(state, metric);
      const name: ExplainMessageId = `explain.metric.${metric}`;
      return of === null ? [] : [{ title: explainFormatter.text(name), value: state.text[metric], of }];
    }),
  };
}

/** Explains the value of an area as projected after a wave; null for an unknown wave or value. */
export function explainAreaProjection(context: ExplainContext, ref: AreaProjectionRef): MetricExplanation | null {
  const { explainFormatter, formatter, named } = context;
  const { id, wave } = ref;
  const plan = buildPlan(context);
  const state = plan.waves[wave - 1]?.after;
  const node = named(id);
  if (state === undefined || node?.kind !== "area") return null;
  const { value = null, target = null } = scorecardAfter(context, plan, wave).nodes[id] ?? {};
  if (value === null) return null;
  const last = scoreOf(context, id)?.value ?? null;
  const shown = spokeDecimals(context, id, { value, last, target });
  const decimals = calculationDecimals(value, shown.decimals, shown.borders);
  return {
    ...EMPTY_EXPLANATION,
    ref,
    title: explainFormatter.text("explain.title.areaProjection", { name: node.title, state: state.name }),
    shown: state.radar.axes.find((axis) => axis.id === id)?.text.value ?? formatter.value(value),
    ...explainStepGains(context, plan, wave, { metric: "value", id, decimals }),
    sentence: explainFormatter.text("explain.areaProjection.sentence", { max: context.max }),
    related: [
      {
        title: explainFormatter.text("explain.title.target", { name: node.title }),
        value: metricText(context, id, "target") ?? "",
        of: { kind: "node", id, metric: "target" } as const,
      },
    ].filter((each) => each.value !== ""),
  };
}

/** Returns today's state and the projections after each wave. */
function statesOf({ today, waves }: PlanReport): readonly Projection[] {
  return [today, ...waves.map(({ after }) => after)];
}

function bodyOf(context: ExplainContext, plan: PlanReport, { wave, metric }: ProjectionRef): Body {
  switch (metric) {
    case "level":
      return explainProjectedLevel({ ...context, scorecard: scorecardAfter(context, plan, wave) });
    case "value":
      return explainStepGains(context, plan, wave, { metric, id: "overall", decimals: decimalsAfter(plan, wave) });
    case "reduction":
      return explainStepGains(context, plan, wave, { metric });
    case "remainingRisk":
      return explainRemainingRisk(context, plan, statesOf(plan)[wave]);
    case "riskDecrease":
      return explainDecrease(context, plan, statesOf(plan).slice(0, wave + 1));
    default:
      return assertNever(metric);
  }
}

/**
 * Returns the decimals of a value's calculation after a wave: those shown, or more if rounding to these would mislead.
 */
function decimalsAfter(plan: PlanReport, wave: number): number {
  const { value, borders } = plan.decimals;
  return calculationDecimals(statesOf(plan)[wave]?.value ?? 0, value, borders);
}

/** Explains the remaining risk: all inherent risk less the reduction by controls. */
function explainRemainingRisk(context: ExplainContext, plan: PlanReport, state: Projection | undefined): Body {
  const { explainFormatter } = context;
  const reduction = state?.reduction ?? 0;
  const style = {
    caption: explainFormatter.text("explain.projection.remainingRiskPart"),
    combine: "sum",
    unit: "percent",
  } as const;
  const part = createPart(context, { ...style, totalDecimals: plan.decimals.risk.parts }, [
    { title: explainFormatter.text("explain.projection.all"), amount: 1 },
    {
      title: explainFormatter.text("explain.projection.off"),
      amount: 0 - reduction,
      signed: true,
      of: state === undefined ? null : projectionMetricRef(state, "reduction"),
    },
  ]);
  return {
    sentence: explainFormatter.text("explain.projection.remainingRisk"),
    amounts: [part.total.amount],
    parts: [part],
  };
}

/** Explains by how much each wave lowers today's remaining risk. */
function explainDecrease(context: ExplainContext, plan: PlanReport, states: readonly Projection[]): Body {
  const { explainFormatter } = context;
  const today = states[0]?.remainingRisk ?? 1;
  const lines = states.slice(1).map((state, index): PartLine => {
    const pair = { before: states[index]?.remainingRisk ?? 0, after: state.remainingRisk ?? 0 };
    return {
      title: state.name,
      amount: (pair.before - pair.after) / today,
      value: pair,
      // The first `before` shown is today's remaining risk.
      calculate: (shown) => (shown.before - shown.after) / (shown.first.before || today),
      of: projectionMetricRef(state, "remainingRisk"),
    };
  });
  const columns = { value: explainFormatter.text("explain.projection.beforeAfter") };
  const part = createPart(
    context,
    {
      caption: explainFormatter.text("explain.projection.riskDecreasePart"),
      combine: "sum",
      unit: "percent",
      valueUnit: "percent",
      columns,
      totalDecimals: plan.decimals.decrease,
    },
    lines,
  );
  return {
    sentence: explainFormatter.text("explain.projection.riskDecrease"),
    formula: explainFormatter.text("explain.projection.riskDecreaseFormula"),
    amounts: [part.total.amount],
    parts: [part],
    notes: [explainFormatter.text("explain.risk.ordinal")],
  };
}

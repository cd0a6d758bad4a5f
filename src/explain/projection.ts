import { assertNever } from "#lib/assertNever.ts";
import { buildPlan } from "#report/plan/buildPlan.ts";
import type { PlanReport, Projection } from "#report/plan/planReport.ts";
import { calculationDecimals } from "#report/numbers/shownValue.ts";
import { projectionMetricRef } from "#report/plan/projectionMetricRef.ts";
import { spokeDecimals } from "#report/plan/projectionRadar.ts";
import { BARE } from "./bare.ts";
import { metricText } from "./metricText.ts";
import { levelThen } from "./level.ts";
import type { MetricExplanation } from "./explanation.ts";
import { type MetricRef, PROJECTION_METRICS } from "#report/metricRef.ts";
import { partOf } from "./part.ts";
import type { PartLine } from "./partLine.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";
import { addsOfSteps, scorecardAfter } from "./whatSteps.ts";

type ProjectionRef = Extract<MetricRef, { kind: "state" }>;
type AreaProjectionRef = Extract<MetricRef, { kind: "after" }>;
type Body = Pick<MetricExplanation, "sentence" | "amounts"> & Partial<MetricExplanation>;

/** A figure as it will be after a wave of the plan, and what makes it; null without such a wave. */
export function explainProjection(context: ExplainContext, ref: ProjectionRef): MetricExplanation | null {
  const plan = buildPlan(context);
  const states = statesOf(plan);
  const state = states[ref.wave];
  if (state === undefined || JSON.stringify(projectionMetricRef(state, ref.figure)) !== JSON.stringify(ref))
    return null;
  const { explainFormatter } = context;
  const title: ExplainMessageId = `explain.title.state.${ref.figure}`;
  return {
    ...BARE,
    ref,
    title: explainFormatter.text(title, { state: state.name }),
    shown: state.text[ref.figure],
    ...bodyOf(context, plan, ref),
    related: PROJECTION_METRICS.flatMap((figure) => {
      const of = figure === ref.figure ? null : projectionMetricRef(state, figure);
      const name: ExplainMessageId = `explain.figure.${figure}`;
      return of === null ? [] : [{ title: explainFormatter.text(name), value: state.text[figure], of }];
    }),
  };
}

/** The value of an area as it will be after a wave; null without such a wave or value. */
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
    ...BARE,
    ref,
    title: explainFormatter.text("explain.title.after", { name: node.title, state: state.name }),
    shown: state.radar.axes.find((axis) => axis.id === id)?.text.value ?? formatter.value(value),
    ...addsOfSteps(context, plan, wave, { figure: "value", id, decimals }),
    sentence: explainFormatter.text("explain.after.sentence", { max: context.max }),
    related: [
      {
        title: explainFormatter.text("explain.title.target", { name: node.title }),
        value: metricText(context, id, "target") ?? "",
        of: { kind: "node", id, figure: "target" } as const,
      },
    ].filter((each) => each.value !== ""),
  };
}

/** Today, and how it will be after each wave. */
function statesOf({ today, waves }: PlanReport): readonly Projection[] {
  return [today, ...waves.map(({ after }) => after)];
}

function bodyOf(context: ExplainContext, plan: PlanReport, { wave, figure }: ProjectionRef): Body {
  switch (figure) {
    case "level":
      return levelThen({ ...context, scorecard: scorecardAfter(context, plan, wave) });
    case "value":
      return addsOfSteps(context, plan, wave, { figure, id: "overall", decimals: decimalsAfter(plan, wave) });
    case "reduction":
      return addsOfSteps(context, plan, wave, { figure });
    case "left":
      return leftOver(context, plan, statesOf(plan)[wave]);
    case "fall":
      return fallBy(context, plan, statesOf(plan).slice(0, wave + 1));
    default:
      return assertNever(figure);
  }
}

/** Decimals with which the calculation of a value after a wave ends: those that are shown, and more where these cut it. */
function decimalsAfter(plan: PlanReport, wave: number): number {
  const { value, borders } = plan.decimals;
  return calculationDecimals(statesOf(plan)[wave]?.value ?? 0, value, borders);
}

/** All risk before the controls, less what they take off. */
function leftOver(context: ExplainContext, plan: PlanReport, state: Projection | undefined): Body {
  const { explainFormatter } = context;
  const reduction = state?.reduction ?? 0;
  const manner = { caption: explainFormatter.text("explain.state.leftPart"), combine: "sum", unit: "percent" } as const;
  const part = partOf(context, { ...manner, totalDecimals: plan.decimals.risk.parts }, [
    { title: explainFormatter.text("explain.state.all"), amount: 1 },
    {
      title: explainFormatter.text("explain.state.off"),
      amount: 0 - reduction,
      signed: true,
      of: state === undefined ? null : projectionMetricRef(state, "reduction"),
    },
  ]);
  return { sentence: explainFormatter.text("explain.state.left"), amounts: [part.total.amount], parts: [part] };
}

/** What each wave takes off what is left today. */
function fallBy(context: ExplainContext, plan: PlanReport, states: readonly Projection[]): Body {
  const { explainFormatter } = context;
  const today = states[0]?.left ?? 1;
  const lines = states.slice(1).map((state, index): PartLine => {
    const pair = { before: states[index]?.left ?? 0, after: state.left ?? 0 };
    return {
      title: state.name,
      amount: (pair.before - pair.after) / today,
      value: pair,
      // What is left today is the first that the lines show.
      calculate: (shown) => (shown.before - shown.after) / (shown.first.before || today),
      of: projectionMetricRef(state, "left"),
    };
  });
  const columns = { value: explainFormatter.text("explain.state.beforeAfter") };
  const part = partOf(
    context,
    {
      ...{
        caption: explainFormatter.text("explain.state.fallPart"),
        combine: "sum",
        unit: "percent",
        valueUnit: "percent",
        columns,
      },
      totalDecimals: plan.decimals.risk.result,
    },
    lines,
  );
  return {
    sentence: explainFormatter.text("explain.state.fall"),
    formula: explainFormatter.text("explain.state.fallFormula"),
    amounts: [part.total.amount],
    parts: [part],
    notes: [explainFormatter.text("explain.risk.ordinal")],
  };
}

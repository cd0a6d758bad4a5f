import { highestLevel } from "#questionnaire/maturityScale.ts";
import { hasEffort } from "#questionnaire/stepEffort.ts";
import type { Formatter } from "#report/formatter.ts";
import { textsOf } from "#report/nodeReport.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { joinRuns, linkMetric, type Run } from "#report/runs.ts";
import type { Projection, WaveReport } from "./planReport.ts";
import { projectionMetricRef } from "./projectionMetricRef.ts";
import type { WavePoint, Waves } from "./waves.ts";

const TARGET = { kind: "node", id: "overall", metric: "target" } as const;

/** Builds the chart from today through the waves: the value rises towards the target, the remaining risk falls. */
export function buildWaves(context: ReportContext, states: readonly Projection[], waves: readonly WaveReport[]): Waves {
  const { questionnaire, scorecard, formatter } = context;
  const max = highestLevel(questionnaire);
  const target = scorecard.nodes["overall"]?.target ?? null;
  const points = states.map((state, index) => toPoint(formatter, state, waves[index - 1], states.length));
  const [first, last] = [points[0], points.at(-1)];
  return {
    kind: "waves",
    title: formatter.text(first?.risk === null ? "waves.titleValue" : "waves.title", {
      value: first?.text.value ?? "",
      reached: last?.text.value ?? "",
      risk: first?.text.risk ?? "",
      riskReached: last?.text.risk ?? "",
    }),
    alt: formatter.text("waves.alt", {
      max,
      risks: first?.risk === null ? "no" : "yes",
      points: points.map((point) => pointText(formatter, point)).join("; "),
    }),
    caption: captionOf(context, max, first?.risk !== null),
    max,
    target,
    most: { value: formatter.level(max), risk: formatter.share(1) },
    least: formatter.level(0),
    states: points,
    names: {
      state: formatter.text("waves.state"),
      value: formatter.text("table.value"),
      target: formatter.text("table.target"),
      level: formatter.text("table.level"),
      risk: formatter.text("waves.risk"),
      steps: formatter.text("waves.steps"),
      effort: hasEffort(questionnaire) ? formatter.text("waves.effort") : "",
    },
  };
}

function captionOf(context: ReportContext, max: number, hasRisks: boolean): readonly Run[] {
  const { formatter } = context;
  const { target } = textsOf(context, "overall");
  return joinRuns([
    formatter.runs(hasRisks ? "waves.caption" : "waves.captionValue", { max }),
    ...(target === "" ? [] : [formatter.runs("waves.captionTarget", { target: linkMetric(target, TARGET) })]),
  ]);
}

function toPoint(formatter: Formatter, state: Projection, wave: WaveReport | undefined, count: number): WavePoint {
  const risk = state.reduction === null ? null : 1 - state.reduction;
  return {
    wave: state.wave,
    label: state.name,
    x: count < 2 ? 0 : state.wave / (count - 1),
    value: state.value,
    risk,
    metrics: {
      value: projectionMetricRef(state, "value"),
      level: projectionMetricRef(state, "level"),
      risk: projectionMetricRef(state, "remainingRisk"),
    },
    text: {
      value: state.text.value,
      level: state.text.level,
      risk: state.text.remainingRisk,
      steps: wave === undefined ? "" : formatter.level(wave.steps.length),
      below: wave === undefined ? "" : formatter.text("waves.below", { count: wave.steps.length }),
      effort: wave === undefined ? "" : wave.effortText,
    },
  };
}

function pointText(formatter: Formatter, { label, text, risk }: WavePoint): string {
  return formatter.text(risk === null ? "waves.pointValue" : "waves.point", {
    state: label,
    value: text.value,
    risk: text.risk,
  });
}

import { highestLevel } from "#questionnaire/maturityScale.ts";
import type { Formatter } from "./formatter.ts";
import type { Radar, RadarAxis } from "./radar.ts";
import { radarForm } from "./radarLines.ts";
import { radarMetricRef } from "./radarMetricRef.ts";
import type { AreaReport, NodeReport } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import { joinRuns, linkMetric, type Run } from "./runs.ts";
import { termsOf, termsWithin } from "./terms.ts";

/** Builds the radar of the areas: current values, target, last values and range, with equivalent texts. */
export function buildRadar(context: ReportContext, areas: readonly AreaReport[], overall: NodeReport): Radar {
  const { questionnaire, last, formatter } = context;
  const max = highestLevel(questionnaire);
  const form = radarForm(areas.length);
  const { area: term, areas: terms } = termsWithin(context);
  const values = { count: areas.length, term, terms, max, form };
  return {
    kind: "radar",
    form,
    title: formatter.text("radar.title", values),
    alt: formatter.text("radar.alt", { ...values, points: areas.map((area) => pointText(context, area)).join("; ") }),
    caption: captionOf(context, overall, max, form),
    max,
    wave: 0,
    axes: areas.map((area) => toAxis(formatter, area)),
    names: {
      axis: termsOf(context).area,
      today: formatter.text("radar.today"),
      target: formatter.text("radar.target"),
      last: last === null ? "" : formatter.text("radar.last", { date: last.label }),
      range: formatter.text("radar.range"),
    },
  };
}

function toAxis(formatter: Formatter, area: AreaReport): RadarAxis {
  return {
    id: area.id,
    label: area.short,
    title: area.title,
    text: {
      value: area.text.value,
      range: area.text.range,
      target: area.text.target,
      last: area.text.last || formatter.text("table.none"),
    },
    value: area.score.value,
    low: area.score.low,
    high: area.score.high,
    target: area.score.target,
    last: area.last,
  };
}

function pointText({ formatter }: ReportContext, area: AreaReport): string {
  const values = { title: area.title, value: area.text.value, target: area.text.target };
  return formatter.text(area.score.target === null ? "radar.point" : "radar.pointTarget", values);
}

function captionOf(
  { last, formatter }: ReportContext,
  { id, score, ...whole }: NodeReport,
  max: number,
  form: Radar["form"],
): readonly Run[] {
  const partial = score.value !== null && score.coverage !== null && score.coverage < 1;
  const spoke = { id, ...score, last: whole.last };
  const linked = (name: "value" | "target" | "last") =>
    linkMetric(whole.text[name] || formatter.value(null), radarMetricRef(spoke, 0, name));
  return joinRuns([
    formatter.runs("radar.caption", { form, max, value: linked("value") }),
    ...(score.target === null ? [] : [formatter.runs("radar.captionTarget", { form, target: linked("target") })]),
    ...(last === null ? [] : [formatter.runs("radar.captionLast", { form, date: last.label, value: linked("last") })]),
    ...(partial ? [formatter.runs("radar.captionRange", { form })] : []),
  ]);
}

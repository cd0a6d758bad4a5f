import type PptxGenJS from "pptxgenjs";
import { legalXml } from "#lib/escapeXml.ts";
import { clip } from "#report/clip.ts";
import type { Waves } from "#report/plan/waves.ts";
import type { Radar } from "#report/radar.ts";
import { AREA, COLOURS, FONT } from "./slideLooks.ts";

const LABELS = {
  fontFace: FONT.body,
  catAxisLabelFontFace: FONT.body,
  valAxisLabelFontFace: FONT.body,
  legendFontFace: FONT.body,
} as const;
/** Maximum letters of a label next to a chart. */
const MAX_LABEL = 28;

/** Adds the values of the areas as a native chart. */
export function addRadar(file: PptxGenJS, slide: PptxGenJS.Slide, { axes, names, max, form, alt }: Radar): void {
  const isBars = form === "bars";
  // PowerPoint draws bars from the bottom up.
  const ordered = isBars ? axes.toReversed() : axes;
  const labels = ordered.map(({ label }) => legalXml(clip(label, MAX_LABEL)));
  const others = (["target", "last"] as const).filter((name) => axes.some((axis) => axis[name] !== null));
  const shown = ["value" as const, ...others];
  const data = shown.map((name) => ({
    name: legalXml(name === "value" ? names.today : names[name]),
    labels,
    values: ordered.map((axis) => plotted(axis[name])),
  }));
  slide.addChart(isBars ? file.ChartType.bar : file.ChartType.radar, data, {
    ...LABELS,
    x: AREA.body.x,
    y: AREA.body.y,
    w: AREA.body.w,
    h: AREA.body.h - 0.4,
    ...(isBars ? { barDir: "bar" } : { radarStyle: "marker", lineSize: 2.5, lineDataSymbolSize: 6 }),
    chartColors: [COLOURS.accent, ...others.map((name) => COLOURS[name])],
    valAxisMinVal: 0,
    valAxisMaxVal: max,
    valAxisMajorUnit: 1,
    valAxisLabelFontSize: 10,
    catAxisLabelFontSize: 13,
    showLegend: true,
    legendPos: "r",
    legendFontSize: 14,
    displayBlanksAs: "gap",
    altText: legalXml(alt),
  });
}

/** Adds one native chart with the value after each wave as a line and the remaining risk as bars. */
export function addWaves(file: PptxGenJS, slide: PptxGenJS.Slide, { states, names, max, target, alt }: Waves): void {
  const labels = states.map(({ label }) => legalXml(clip(label, MAX_LABEL)));
  const line = (name: string, values: number[]) => ({ name: legalXml(name), labels, values });
  const lines = [
    line(
      names.value,
      states.map(({ value }) => plotted(value)),
    ),
    ...(target === null
      ? []
      : [
          line(
            names.target,
            states.map(() => target),
          ),
        ]),
  ];
  const kinds: PptxGenJS.IChartMulti[] = [
    // Lines must come first: a marker's colour depends on the position of its series among all series.
    {
      type: file.ChartType.line,
      data: lines,
      options: { chartColors: [COLOURS.accent, COLOURS.target], lineSize: 3 },
    },
    {
      type: file.ChartType.bar,
      data: [
        line(
          names.risk,
          states.map(({ risk }) => plotted(risk)),
        ),
      ],
      options: { chartColors: [COLOURS.risk], barGapWidthPct: 80, secondaryValAxis: true, secondaryCatAxis: true },
    },
  ];
  const options: PptxGenJS.IChartOpts = {
    ...LABELS,
    ...AREA.body,
    valAxes: [
      valueAxis(names.value, max),
      { ...valueAxis(names.risk, 1), valAxisLabelFormatCode: "0%", valGridLine: { style: "none" } },
    ],
    catAxes: [{ catAxisLabelFontSize: 14 }, { catAxisHidden: true }],
    showLegend: true,
    legendPos: "b",
    legendFontSize: 14,
    displayBlanksAs: "gap",
    altText: legalXml(alt),
  };
  // For combined charts, the library expects the options in the position of the data.
  Reflect.apply(slide.addChart, slide, [kinds, options]);
}

function valueAxis(title: string, max: number): PptxGenJS.IChartPropsAxisVal {
  return {
    showValAxisTitle: true,
    valAxisTitle: legalXml(title),
    valAxisMinVal: 0,
    valAxisMaxVal: max,
    valAxisLabelFontSize: 12,
  };
}

/** Returns NaN for a missing number, for which the library writes an empty value. */
function plotted(value: number | null): number {
  return value === null ? Number.NaN : Number(value.toFixed(4));
}

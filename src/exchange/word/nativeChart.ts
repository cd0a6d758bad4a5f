import { ChartRun } from "docx/charts";
import { assertNever } from "#lib/assertNever.ts";
import type { StatesRadar } from "#report/comparison/statesRadar.ts";
import type { Waves } from "#report/plan/waves.ts";
import type { Radar } from "#report/radar.ts";

const COLOURS = { today: "0B5A66", target: "7A868C", last: "B44E1E" } as const;
/** Twips per pixel. */
const TWIPS_PER_PIXEL = 15;
const DASHES = ["dash", "dot"] as const;

/** Returns a native, editable chart of Word, `width` twips wide. */
export function nativeChart(chart: Radar | StatesRadar | Waves, width: number): ChartRun {
  switch (chart.kind) {
    case "radar":
      return radarChart(chart, width);
    case "states":
      return statesChart(chart, width);
    case "waves":
      return wavesChart(chart, width);
    default:
      return assertNever(chart);
  }
}

function radarChart({ axes, names, max, form, alt, title }: Radar, width: number): ChartRun {
  const shown = (["target", "last"] as const).filter((name) => axes.some((axis) => axis[name] !== null));
  const valuesOf = (name: "value" | "target" | "last") => axes.map((axis) => rounded(axis[name]));
  const common = {
    altText: { name: title, title, description: alt },
    categories: axes.map(({ label }) => label),
    valueAxis: { minimum: 0, maximum: max, interval: 1 },
  };
  const today = { name: names.today, values: valuesOf("value"), color: COLOURS.today };
  const others = shown.map((name) => ({ name: names[name], values: valuesOf(name), color: COLOURS[name] }));
  if (form === "bars") {
    const height = Math.min(900, 90 + 26 * axes.length);
    const size = { width: width / TWIPS_PER_PIXEL, height };
    return new ChartRun({
      ...common,
      type: "bar",
      categoryAxis: { reverseOrder: true },
      series: [today, ...others],
      transformation: size,
    });
  }
  const lines = others.map((one, index) => ({ ...one, line: { width: 1.75, dash: DASHES[index] ?? "dash" } }));
  const size = { width: width / TWIPS_PER_PIXEL, height: 430 };
  return new ChartRun({
    ...common,
    type: "radar",
    series: [{ ...today, markers: true }, ...lines],
    transformation: size,
  });
}

/** Returns the states as lines of one radar; Word chooses a mark and a colour for each, we set the dashes. */
function statesChart({ axes, states, max, alt, title }: StatesRadar, width: number): ChartRun {
  return new ChartRun({
    type: "radar",
    altText: { name: title, title, description: alt },
    categories: axes.map(({ label }) => label),
    valueAxis: { minimum: 0, maximum: max, interval: 1 },
    series: states.map(({ label }, index) => ({
      name: label,
      values: axes.map(({ values }) => rounded(values[index] ?? null)),
      markers: true,
      line: { width: 1.75, ...(index > 0 && { dash: DASHES[index % 2] ?? "dash" }) },
    })),
    transformation: { width: width / TWIPS_PER_PIXEL, height: 430 },
  });
}

/** Returns a chart with the values as a line, and the remaining risk as columns on a second axis. */
function wavesChart({ states, names, max, target, alt, title }: Waves, width: number): ChartRun {
  return new ChartRun({
    type: "column",
    altText: { name: title, title, description: alt },
    categories: states.map(({ label }) => label),
    series: [
      { name: names.risk, values: states.map(({ risk }) => rounded(risk)), color: "DDA647", axis: "secondary" },
      {
        name: names.value,
        values: states.map(({ value }) => rounded(value)),
        color: COLOURS.today,
        type: "line",
        markers: true,
      },
      ...(target === null
        ? []
        : [
            {
              name: names.target,
              values: states.map(() => target),
              color: COLOURS.target,
              type: "line" as const,
              line: { dash: "dash" as const },
            },
          ]),
    ],
    valueAxis: { title: names.value, minimum: 0, maximum: max, interval: 1 },
    secondaryValueAxis: { title: names.risk, minimum: 0, maximum: 1, numberFormat: "0%" },
    transformation: { width: width / TWIPS_PER_PIXEL, height: 340 },
  });
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(4));
}

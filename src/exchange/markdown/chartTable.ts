import type { Chart } from "#document/document.ts";
import { assertNever } from "#lib/assertNever.ts";
import type { StatesAxis, StatesRadar } from "#report/comparison/statesRadar.ts";
import type { Heatmap } from "#report/heatmap/heatmap.ts";
import type { WavePoint, Waves } from "#report/plan/waves.ts";
import type { Radar } from "#report/radar.ts";
import type { RiskMatrix } from "#report/risks/riskMatrix.ts";

/** The numbers of a chart as a table of texts; each row has a text per column. */
export type ChartTable = {
  readonly columns: readonly { readonly header: string; readonly align: "start" | "end" }[];
  readonly rows: readonly (readonly string[])[];
};

/** Returns the numbers of a chart as a table, as on the screen; leaves out columns without any number. */
export function chartTable(chart: Chart): ChartTable {
  switch (chart.kind) {
    case "radar":
      return radarTable(chart);
    case "heatmap":
      return heatmapTable(chart);
    case "matrix":
      return matrixTable(chart);
    case "waves":
      return wavesTable(chart);
    case "states":
      return statesTable(chart);
    default:
      return assertNever(chart);
  }
}

type ColumnOf<Thing> = ChartTable["columns"][number] & { readonly textOf: (thing: Thing) => string };

function start<Thing>(header: string, textOf: ColumnOf<Thing>["textOf"]): ColumnOf<Thing> {
  return { header, align: "start", textOf };
}

function end<Thing>(header: string, textOf: ColumnOf<Thing>["textOf"]): ColumnOf<Thing> {
  return { header, align: "end", textOf };
}

function tableOf<Thing>(things: readonly Thing[], columns: readonly ColumnOf<Thing>[]): ChartTable {
  return {
    columns: columns.map(({ header, align }) => ({ header, align })),
    rows: things.map((thing) => columns.map(({ textOf }) => textOf(thing))),
  };
}

type RadarAxis = Radar["axes"][number];

function radarTable({ names, axes }: Radar): ChartTable {
  const has = (name: "target" | "last") => axes.some((axis) => axis[name] !== null);
  return tableOf<RadarAxis>(axes, [
    start(names.axis, ({ title }) => title),
    end(names.today, ({ text }) => text.value),
    ...(names.range === "" ? [] : [end<RadarAxis>(names.range, ({ text }) => text.range)]),
    ...(has("target") ? [end<RadarAxis>(names.target, ({ text }) => text.target)] : []),
    ...(has("last") ? [end<RadarAxis>(names.last, ({ text }) => text.last)] : []),
    ...(names.benchmark === undefined
      ? []
      : [end<RadarAxis>(names.benchmark, ({ benchmark }) => benchmark?.text ?? "")]),
  ]);
}

function heatmapTable({ names, areas }: Heatmap): ChartTable {
  const practices = areas.flatMap((area) => area.cells.map((cell) => ({ ...cell, area: area.label })));
  return tableOf(practices, [
    start(names.practice, ({ number, label }) => `${number} ${label}`),
    start(names.area, ({ area }) => area),
    end(names.value, ({ text }) => text.value),
    start(names.level, ({ text }) => text.level),
    end(names.range, ({ text }) => text.range),
  ]);
}

function matrixTable({ names, points }: RiskMatrix): ChartTable {
  return tableOf(points, [
    end(names.number, ({ number }) => String(number)),
    start(names.risk, ({ title }) => title),
    start(names.before, ({ text }) => text.before),
    start(names.after, ({ text }) => text.after),
    start(names.range, ({ text }) => text.range),
  ]);
}

function wavesTable({ names, states }: Waves): ChartTable {
  return tableOf(states, [
    start(names.state, ({ label }) => label),
    end(names.value, ({ text }) => text.value),
    start(names.level, ({ text }) => text.level),
    ...(states.some(({ risk }) => risk !== null) ? [end<WavePoint>(names.risk, ({ text }) => text.risk)] : []),
    end(names.steps, ({ text }) => text.steps),
    ...(names.effort === "" ? [] : [end<WavePoint>(names.effort, ({ text }) => text.effort)]),
  ]);
}

function statesTable({ names, axes, states }: StatesRadar): ChartTable {
  return tableOf<StatesAxis>(axes, [
    start(names.axis, ({ title }) => title),
    ...states.map(({ label }, index) => end<StatesAxis>(label, ({ texts }) => texts[index] ?? "")),
  ]);
}

import {
  AlignmentType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { ChartRun } from "docx/charts";
import { chartTable } from "#exchange/markdown/chartTable.ts";
import { assertNever } from "#lib/assertNever.ts";
import type { Chart } from "#document/document.ts";
import { RAMP, RISKS } from "#pdf/page/theme.ts";
import type { Heatmap } from "#report/heatmap/heatmap.ts";
import type { StatesRadar } from "#report/comparison/statesRadar.ts";
import type { Radar } from "#report/maturityRadar.ts";
import type { Waves } from "#report/plan/planReport.ts";
import type { RiskMatrix } from "#report/risks/riskMatrix.ts";
import { STYLE } from "./wordStyles.ts";
import { fill, hex, wordTable } from "./wordTable.ts";

const COLOURS = { today: "0B5A66", target: "7A868C", last: "B44E1E" } as const;
/** Twips per pixel. */
const PIXEL = 15;

/**
 * Converts a chart to Word, `width` twips wide: radar and waves become native, editable charts; the heatmap and the
 * risk matrix become coloured tables, because Word has no such charts.
 */
export function wordChart(chart: Chart, width: number): readonly (Paragraph | Table)[] {
  switch (chart.kind) {
    case "radar":
      return [inParagraph(radarChart(chart, width))];
    case "waves":
      return [inParagraph(wavesChart(chart, width)), asTable(chart, width)];
    case "heatmap":
      return [heatmapTable(chart, width)];
    case "matrix":
      return [matrixTable(chart, width)];
    case "states":
      return [inParagraph(statesChart(chart, width))];
    default:
      return assertNever(chart);
  }
}

function inParagraph(chart: ParagraphChild): Paragraph {
  return new Paragraph({ keepNext: true, children: [chart] });
}

/** Returns the numbers of a chart as a table, for readers who cannot see it. */
function asTable(chart: Chart, width: number): Table {
  const { columns, rows } = chartTable(chart);
  return wordTable(
    columns.map(({ header, align }) => ({ header: [{ text: header }], align, width: align === "end" ? 1 : 2 })),
    rows.map((cells) => cells.map((text) => ({ runs: [{ text }] }))),
    width,
  );
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
    const size = { width: width / PIXEL, height };
    return new ChartRun({
      ...common,
      type: "bar",
      categoryAxis: { reverseOrder: true },
      series: [today, ...others],
      transformation: size,
    });
  }
  const lines = others.map((one, index) => ({ ...one, line: { width: 1.75, dash: DASHES[index] ?? "dash" } }));
  const size = { width: width / PIXEL, height: 430 };
  return new ChartRun({
    ...common,
    type: "radar",
    series: [{ ...today, markers: true }, ...lines],
    transformation: size,
  });
}

const WHITE = { style: "single", size: 12, color: "FFFFFF" } as const;
const GAPS = { top: WHITE, bottom: WHITE, left: WHITE, right: WHITE, insideHorizontal: WHITE, insideVertical: WHITE };
const DASHES = ["dash", "dot"] as const;

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
    transformation: { width: width / PIXEL, height: 430 },
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
    transformation: { width: width / PIXEL, height: 340 },
  });
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(4));
}

/** Returns a row per area: its name, and its practices on the colour of their levels, each with name and value. */
function heatmapTable({ areas, max }: Heatmap, width: number): Table {
  const most = Math.max(1, ...areas.map(({ cells }) => cells.length));
  const first = Math.floor(width / (most + 2)) * 2;
  const each = Math.floor((width - first) / most);
  const rows = areas.map((area) => {
    const empty = Array.from({ length: most - area.cells.length }, () => square("", each, null));
    const cells = area.cells.map(({ label, text, level }) => {
      const step = level === null ? null : (RAMP[Math.round((level / Math.max(1, max)) * (RAMP.length - 1))] ?? null);
      return square(`${text.value}\n${label}`, each, step);
    });
    return new TableRow({
      cantSplit: true,
      children: [square(`${area.number} ${area.label}`, first, null), ...cells, ...empty],
    });
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    borders: GAPS,
    columnWidths: [first, ...Array.from({ length: most }, () => each)],
    rows,
  });
}

/**
 * Returns the matrix with likelihood from top to bottom and impact from left to right; each cell has its risk numbers
 * on the colour of its band.
 */
function matrixTable({ cells, points, names }: RiskMatrix, width: number): Table {
  const first = 1300;
  const each = Math.floor((width - first) / 5);
  const inCell = (column: number, row: number) =>
    points.filter(({ end }) => Math.min(4, Math.floor(end.x)) === column && Math.min(4, Math.floor(end.y)) === row);
  const rows = [0, 1, 2, 3, 4].map((row) => {
    const edge = [names.likelihoodHigh, "", names.likelihood, "", names.likelihoodLow][row] ?? "";
    const squares = [0, 1, 2, 3, 4].map((column) => {
      const band = cells.find((cell) => cell.column === column && cell.row === row)?.band;
      const numbers = inCell(column, row).map(({ number }) => number);
      return square(`${band?.name ?? ""}\n${numbers.join(", ")}`, each, RISKS[(band?.step ?? 1) - 1] ?? null);
    });
    return new TableRow({
      cantSplit: true,
      height: { value: 760, rule: "atLeast" },
      children: [square(edge, first, null), ...squares],
    });
  });
  const ends = ["", names.impactLow, "", names.impact, "", names.impactHigh];
  const foot = new TableRow({ children: ends.map((text, index) => square(text, index === 0 ? first : each, null)) });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    borders: GAPS,
    columnWidths: [first, each, each, each, each, each],
    rows: [...rows, foot],
  });
}

function square(
  text: string,
  width: number,
  ground: { readonly fill: string; readonly ink: string } | null,
): TableCell {
  const lines = text.split("\n");
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 50, right: 50 },
    ...(ground !== null && { shading: fill(ground.fill) }),
    children: lines.map(
      (line, index) =>
        new Paragraph({
          style: STYLE.cell,
          alignment: ground === null ? AlignmentType.LEFT : AlignmentType.CENTER,
          children: [
            new TextRun({
              text: line,
              size: 16,
              bold: index === 0 && ground !== null,
              ...(ground !== null && { color: hex(ground.ink) }),
            }),
          ],
        }),
    ),
  });
}

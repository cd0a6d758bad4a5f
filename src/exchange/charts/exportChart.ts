import type { Chart } from "#document/document.ts";
import { chartTable } from "#exchange/markdown/chartTable.ts";
import { type CopiedTable, copiedTable } from "#exchange/tables/copiedTable.ts";
import { text } from "#exchange/tables/table.ts";
import type { Fonts } from "#pdf/fonts/fonts.ts";
import { writeSvg } from "./writeSvg.ts";

/** A chart as an SVG file, and its numbers as a table. */
export type ChartFiles = CopiedTable & { readonly title: string; readonly alt: string; readonly svg: string };

/** Draws a chart with these fonts, and writes its numbers as they are shown. */
export function exportChart(chart: Chart, fonts: Fonts): ChartFiles {
  const { columns, rows } = chartTable(chart);
  const table = {
    id: chart.kind,
    title: chart.title,
    columns: columns.map(({ header }) => header),
    rows: rows.map((cells) => cells.map(text)),
  };
  // All cells are texts, because their numbers already have the decimal sign of the language.
  return { title: chart.title, alt: chart.alt, svg: writeSvg(chart, fonts), ...copiedTable(table, ".") };
}

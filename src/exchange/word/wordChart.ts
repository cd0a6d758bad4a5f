import { Paragraph, type ParagraphChild, type Table } from "docx";
import type { Chart } from "#document/document.ts";
import { chartTable } from "#exchange/markdown/chartTable.ts";
import { assertNever } from "#lib/assertNever.ts";
import { colouredTable } from "./colouredTable.ts";
import { nativeChart } from "./nativeChart.ts";
import { wordTable } from "./wordTable.ts";

/**
 * Converts a chart to Word, `width` twips wide: radar and waves become native, editable charts; the heatmap and the
 * risk matrix become coloured tables, because Word has no such charts.
 */
export function wordChart(chart: Chart, width: number): readonly (Paragraph | Table)[] {
  switch (chart.kind) {
    case "radar":
    case "states":
      return [inParagraph(nativeChart(chart, width))];
    case "waves":
      return [inParagraph(nativeChart(chart, width)), asTable(chart, width)];
    case "heatmap":
    case "matrix":
      return [colouredTable(chart, width)];
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

import { createExchangeFormatter, type ExchangeMessages } from "#exchange/exchangeFormatter.ts";
import type { ExportFile, ExportFolder } from "#exchange/exportFile.ts";
import { csvStyle } from "#exchange/tables/csvStyle.ts";
import { writeCsv } from "#exchange/tables/writeCsv.ts";
import { writeXlsx } from "#exchange/xlsx/writeXlsx.ts";
import type { Comparison } from "#report/comparison/comparison.ts";
import { comparisonTables } from "./comparisonTables.ts";

/** A request to export a comparison as tables. */
export type ComparisonRequest = {
  readonly comparison: Comparison;
  readonly format: "xlsx" | "csv";
  readonly language: string;
  readonly paper: "a4" | "letter";
  readonly messages: ExchangeMessages;
  /** ISO */
  readonly date: string;
};

const COLOURS = ["0B5A66", "15222A", "B44E1E", "5E6B72", "741224", "8C7220"] as const;
/** The column of the first state in the table of areas. */
const FIRST = 2;

/** Exports a comparison: as a workbook with its radar as a native chart, or as a folder of CSV files. */
export async function exportComparison(request: ComparisonRequest): Promise<ExportFile | ExportFolder> {
  const { comparison, format, language, paper, date } = request;
  const { radar, states, title } = comparison;
  const tables = comparisonTables(comparison, createExchangeFormatter(language, request.messages));
  if (format === "csv") {
    const style = csvStyle(language);
    const files = tables.map((table) => ({ name: `${table.id}.csv`, content: writeCsv(table, style) }));
    return { kind: "folder", extension: "csv", files };
  }
  const series = states.map(({ label }, index) => ({
    column: FIRST + index,
    name: label,
    colour: COLOURS[index % COLOURS.length] ?? COLOURS[0],
  }));
  const content = await writeXlsx({
    title: comparison.finding,
    subject: title,
    author: "",
    organisation: "",
    marking: "",
    paper,
    date,
    tables,
    chart:
      radar === null
        ? null
        : { form: "radar", title: radar.title, alt: radar.alt, max: radar.max, table: "areas", labels: 1, series },
  });
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { kind: "file", extension: "xlsx", type, content };
}

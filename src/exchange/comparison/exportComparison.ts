import { createExchangeFormatter, type ExchangeMessages } from "#exchange/exchangeFormatter.ts";
import type { ExportFile, ExportFolder } from "#exchange/exportFile.ts";
import { type TablesRequest, writeTables } from "#exchange/tables/writeTables.ts";
import type { Comparison } from "#report/comparison/comparison.ts";
import { comparisonTables } from "./comparisonTables.ts";

/** A request to export a comparison as tables. */
export type ComparisonRequest = Pick<TablesRequest, "format" | "language" | "paper" | "date"> & {
  readonly comparison: Comparison;
  readonly messages: ExchangeMessages;
};

const COLOURS = ["0B5A66", "15222A", "B44E1E", "5E6B72", "741224", "8C7220"] as const;
/** The column of the first state in the table of areas. */
const FIRST_STATE_COLUMN = 2;

/** Exports a comparison: as a workbook with its radar as a native chart, or as a folder of CSV files. */
export function exportComparison(request: ComparisonRequest): Promise<ExportFile | ExportFolder> {
  const { comparison, format, language, paper, date, messages } = request;
  const { radar, states, title } = comparison;
  const series = states.map(({ label }, index) => ({
    column: FIRST_STATE_COLUMN + index,
    name: label,
    colour: COLOURS[index % COLOURS.length] ?? COLOURS[0],
  }));
  return writeTables({
    title: comparison.finding,
    subject: title,
    format,
    language,
    paper,
    date,
    tables: comparisonTables(comparison, createExchangeFormatter(language, messages)),
    chart:
      radar === null
        ? null
        : { form: "radar", title: radar.title, alt: radar.alt, max: radar.max, table: "areas", labels: 1, series },
  });
}

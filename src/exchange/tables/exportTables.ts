import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { type Exported, type ExportInput, reportOf } from "#exchange/exportFile.ts";
import { ok } from "#lib/result.ts";
import { listTables } from "./listTables.ts";
import { type CsvStyle, writeCsv } from "./writeCsv.ts";

/** Exports all tables of the report, a CSV file each. */
export function exportTables(input: ExportInput): Exported {
  const { language } = input.job.choices;
  const style = csvStyle(language);
  const tables = listTables(reportOf(input), createExchangeFormatter(language, input.messages.exchange));
  const files = tables.map((table) => ({ name: `${table.id}.csv`, content: writeCsv(table, style) }));
  return ok({ kind: "folder", extension: "csv", files });
}

/** In locales with a decimal comma, spreadsheet programs expect semicolons between cells. */
function csvStyle(language: string): CsvStyle {
  const isComma = new Intl.NumberFormat(language).format(1.5).includes(",");
  return isComma ? { separator: ";", decimal: "," } : { separator: ",", decimal: "." };
}

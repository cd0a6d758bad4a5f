import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { type ExportInput, type ExportResult, reportOf } from "#exchange/exportFile.ts";
import { ok } from "#lib/result.ts";
import { csvStyle } from "./csvStyle.ts";
import { listTables } from "./listTables.ts";
import { writeCsv } from "./writeCsv.ts";

/** Exports all tables of the report, a CSV file each. */
export function exportTables(input: ExportInput): ExportResult {
  const { language } = input.job.choices;
  const style = csvStyle(language);
  const tables = listTables(reportOf(input), createExchangeFormatter(language, input.messages.exchange));
  const files = tables.map((table) => ({ name: `${table.id}.csv`, content: writeCsv(table, style) }));
  return ok({ kind: "folder", extension: "csv", files });
}

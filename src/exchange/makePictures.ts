import type { Chart } from "#document/document.ts";
import type { MissingPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { type FontAddresses, fetchFonts } from "#pdf/fonts/fetchFonts.ts";
import { alphabetOfTexts } from "#pdf/fonts/fonts.ts";
import { type ChartFiles, exportChart } from "./charts/exportChart.ts";
import { listCharts, type NamedChart } from "./charts/listCharts.ts";
import { createExchangeFormatter } from "./exchangeFormatter.ts";
import { type ExportInput, reportOf } from "./exportFile.ts";
import { type CopiedTable, copiedTable } from "./tables/copiedTable.ts";
import { csvStyle } from "./tables/csvStyle.ts";
import { listTables } from "./tables/listTables.ts";

/** The charts of a report as files, and its tables as they are copied. */
export type Pictures = {
  readonly charts: readonly (Pick<NamedChart, "id" | "name"> & ChartFiles)[];
  readonly tables: readonly (CopiedTable & { readonly id: string; readonly title: string; readonly rows: number })[];
};

/** Draws all charts of a report, with the fonts at these addresses, and writes its tables. */
export async function makePictures(
  input: ExportInput,
  addresses: FontAddresses,
): Promise<Result<Pictures, MissingPart>> {
  const report = reportOf(input);
  const charts = listCharts(report);
  const fonts = await fetchFonts(addresses[alphabetOfTexts(charts)]);
  if (!fonts.ok) return err({ kind: "missingPart" });
  const { language } = input.job.choices;
  const { decimal } = csvStyle(language);
  const tables = listTables(report, createExchangeFormatter(language, input.messages.exchange));
  return ok({
    charts: charts.map(({ id, name, chart }) => ({ id, name, ...exportChart(chart, fonts.value) })),
    tables: tables.map((table) => ({
      id: table.id,
      title: table.title,
      rows: table.rows.length,
      ...copiedTable(table, decimal),
    })),
  });
}

/** Draws a chart, with the fonts at these addresses. */
export async function makeChart(chart: Chart, addresses: FontAddresses): Promise<Result<ChartFiles, MissingPart>> {
  const fonts = await fetchFonts(addresses[alphabetOfTexts(chart)]);
  return fonts.ok ? ok(exportChart(chart, fonts.value)) : err({ kind: "missingPart" });
}

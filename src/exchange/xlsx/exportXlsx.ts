import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { type ExportInput, type ExportResult, reportOf } from "#exchange/exportFile.ts";
import { areaColumn, listTables } from "#exchange/tables/listTables.ts";
import type { Table } from "#exchange/tables/table.ts";
import { ok } from "#lib/result.ts";
import type { Report } from "#report/report.ts";
import type { SheetChart } from "./workbook.ts";
import { writeXlsx } from "./writeXlsx.ts";

const COLOURS = { value: "0B5A66", target: "7A868C", last: "B44E1E" } as const;

/** Exports all tables of the report as sheets of a workbook, with the radar as a native chart on the first. */
export async function exportXlsx(input: ExportInput): Promise<ExportResult> {
  const { job, messages } = input;
  const { language, paper, preparedBy, classification } = job.choices;
  const report = reportOf(input);
  const tables = listTables(report, createExchangeFormatter(language, messages.exchange));
  const content = await writeXlsx({
    title: report.title,
    subject: report.about,
    organisation: report.organisation,
    paper,
    tables,
    author: preparedBy === "" ? report.subject.assessor : preparedBy,
    marking: classification,
    date: job.date,
    chart: chartOf(report, tables),
  });
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return ok({ kind: "file", extension: "xlsx", type, content });
}

/** Returns the chart of the areas' values; null without areas. */
function chartOf({ radar }: Report, tables: readonly Table[]): SheetChart | null {
  const table = tables.find(({ id }) => id === "areas");
  if (table === undefined || table.rows.length === 0) return null;
  const has = (name: "target" | "last") => radar.axes.some((axis) => axis[name] !== null);
  const names = { value: radar.names.today, target: radar.names.target, last: radar.names.last };
  const shown = (["value", "target", "last"] as const).filter((name) => name === "value" || has(name));
  const { form, title, alt, max } = radar;
  const series = shown.map((name) => ({
    column: areaColumn(`column.${name}`),
    name: names[name],
    colour: COLOURS[name],
  }));
  return { form, title, alt, max, table: "areas", labels: areaColumn("column.title"), series };
}

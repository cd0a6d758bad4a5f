import type { ExportFile, ExportFolder } from "#exchange/exportFile.ts";
import type { WorkbookModel } from "#exchange/xlsx/workbook.ts";
import { writeXlsx } from "#exchange/xlsx/writeXlsx.ts";
import { csvStyle } from "./csvStyle.ts";
import { writeCsv } from "./writeCsv.ts";

/** A request to write tables that belong to no single assessment. */
export type TablesRequest = Pick<WorkbookModel, "title" | "subject" | "paper" | "date" | "tables" | "chart"> & {
  readonly format: "xlsx" | "csv";
  /** BCP 47; decides how numbers are written in CSV. */
  readonly language: string;
};

/** Writes tables as a workbook with its chart, or as a folder of CSV files. */
export async function writeTables(request: TablesRequest): Promise<ExportFile | ExportFolder> {
  const { format, language, ...model } = request;
  if (format === "csv") {
    const style = csvStyle(language);
    const files = model.tables.map((table) => ({ name: `${table.id}.csv`, content: writeCsv(table, style) }));
    return { kind: "folder", extension: "csv", files };
  }
  const content = await writeXlsx({ ...model, author: "", organisation: "", marking: "" });
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { kind: "file", extension: "xlsx", type, content };
}

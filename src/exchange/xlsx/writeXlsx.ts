import type { Row, Style, Workbook, Worksheet } from "exceljs";
import ExcelJS from "exceljs/dist/exceljs.min.js";
import { unzipSync, zipSync } from "fflate";
import { isFormula } from "#exchange/tables/isFormula.ts";
import { type SheetChoices, type Table, type TableCell, text } from "#exchange/tables/table.ts";
import { legalXml } from "#lib/escapeXml.ts";
import { clip } from "#report/clip.ts";
import { addChart } from "./addChart.ts";
import { cellText } from "./cellText.ts";
import { columnLetters } from "./columnLetters.ts";
import { columnWidth, withoutArrow } from "./columnWidth.ts";
import { finishParts } from "./finishParts.ts";
import { rowHeight } from "./rowHeight.ts";
import { sheetNames } from "./sheetNames.ts";
import type { WorkbookModel } from "./workbook.ts";

/** The number of the paper in OOXML; Letter by default. */
const PAPER = { a4: { paperSize: 9 }, letter: {} } as const;
const TEXT_FORMAT = "@";

/**
 * Writes a workbook as an XLSX file: a sheet per table with a frozen header, filters, widths, print set-up and a
 * defined name for its cells, `Table_` plus the id of the table. Numbers, shares and days are typed, days without a
 * time zone; a text stays a text even if it looks like a formula. The same model gives the same bytes, in Node and in a
 * worker.
 */
export async function writeXlsx(model: WorkbookModel): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(model.tables.map(({ title }) => title));
  const workbook = new ExcelJS.Workbook();
  setProperties(workbook, model);
  for (const [index, table] of model.tables.entries()) addSheet(workbook, names[index] ?? table.id, table, model);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  // An OOXML package has no folder entries.
  const parts = unzipSync(written, { filter: ({ name }) => !name.endsWith("/") });
  const whole = addChart(finishParts(parts, model.tables, names), model, names);
  return zipSync(whole, { mtime: `${model.date.slice(0, 10)}T12:00:00` });
}

function setProperties(workbook: Workbook, { title, subject, author, organisation, date }: WorkbookModel): void {
  const made = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  workbook.title = legalXml(title);
  workbook.subject = legalXml(subject);
  workbook.creator = legalXml(author);
  workbook.lastModifiedBy = legalXml(author);
  workbook.company = legalXml(organisation);
  workbook.created = made;
  workbook.modified = made;
}

function addSheet(workbook: Workbook, name: string, table: Table, model: WorkbookModel): void {
  const { layout = {} } = table;
  const sheet = workbook.addWorksheet(name, {
    state: layout.hidden ? "hidden" : "visible",
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: {
      ...PAPER[model.paper],
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:1",
      margins: { left: 0.5, right: 0.5, top: 0.8, bottom: 0.7, header: 0.35, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&L${code(model.organisation)}&R${code(model.marking)}`,
      oddFooter: `&L${code(model.title)} – &A&R&P / &N`,
    },
  });
  const widths = table.columns.map((_, index) => layout.widths?.[index] ?? columnWidth(table, index));
  sheet.columns = widths.map((width) => ({ width }));
  const head = sheet.addRow(table.columns.map(cellText));
  head.height = rowHeight(table.columns.map(text), widths.map(withoutArrow));
  for (const index of widths.keys()) head.getCell(index + 1).style = HEAD;
  for (const cells of table.rows) addRow(sheet, cells).height = rowHeight(cells, widths);
  for (const choice of layout.choices ?? []) addChoice(sheet, choice, table.rows.length);
  sheet.autoFilter = `A1:${columnLetters(table.columns.length - 1)}${table.rows.length + 1}`;
}

const EDGE = { style: "thin", color: { argb: "FFB8C4C8" } } as const;
const FONT = { name: "Calibri", size: 11 } as const;
const HEAD: Partial<Style> = {
  font: { ...FONT, bold: true, color: { argb: "FFFFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FF0B5A66" } },
  alignment: { vertical: "middle", wrapText: true },
};
const BODY: Partial<Style> = { font: FONT, alignment: { vertical: "top", wrapText: true }, border: { bottom: EDGE } };

/** Cached styles by number format: the library writes each style object once. */
const STYLES = new Map<string, Partial<Style>>();

function styleOf(format: string): Partial<Style> {
  const style = STYLES.get(format) ?? { ...BODY, numFmt: format };
  STYLES.set(format, style);
  return style;
}

function addRow(sheet: Worksheet, cells: readonly TableCell[]): Row {
  const row = sheet.addRow(cells.map(cellValue));
  for (const [index, cell] of cells.entries()) row.getCell(index + 1).style = styleOf(formatOf(cell));
  return row;
}

/** Adds a drop-down list to the cells of a column; other values are refused. */
function addChoice(sheet: Worksheet, { column, list, error }: SheetChoices, rows: number): void {
  if (rows === 0) return;
  const letters = columnLetters(column);
  sheet.dataValidations.add(`${letters}2:${letters}${rows + 1}`, {
    type: "list",
    allowBlank: true,
    formulae: [list],
    showErrorMessage: true,
    errorTitle: error.title,
    error: error.text,
  });
}

function cellValue(cell: TableCell): string | number | Date | null {
  switch (cell.kind) {
    case "text":
      return cellText(cell.text);
    case "number":
    case "share":
      return cell.number;
    case "day":
      // The library writes the day in UTC.
      return new Date(`${cell.day}T00:00:00Z`);
    case "empty":
      return null;
  }
}

/**
 * Text that could run as a formula stays text when the cell is edited, too. Numbers end in a space as wide as ")", so
 * that they do not touch the text of the next column.
 */
function formatOf(cell: TableCell): string {
  switch (cell.kind) {
    case "text":
      return isFormula(cell.text) ? TEXT_FORMAT : "General";
    case "number":
      return Number.isInteger(cell.number) ? "0_)" : "0.0##_)";
    case "share":
      return Number.isInteger(Number((100 * cell.number).toFixed(6))) ? "0%_)" : "0.0#%_)";
    case "day":
      return "yyyy-mm-dd";
    case "empty":
      return "General";
  }
}

/** Escapes a text for a header or footer, where an ampersand begins a code, and leading digits would be a font size. */
function code(text: string): string {
  return legalXml(clip(text, 80))
    .replaceAll("&", "&&")
    .replace(/^(?=\d)/, " ");
}

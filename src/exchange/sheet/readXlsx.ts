import type { Cell, CellValue, Worksheet } from "exceljs";
import ExcelJS from "exceljs/dist/exceljs.min.js";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isObject } from "#lib/isObject.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, NO_CELL, type Sheet, type SheetCell, type SheetError } from "./sheet.ts";
import { createPartCleaner, inspectSheetPart } from "./sheetParts.ts";

/** Maximum unpacked bytes of a workbook, since a small archive can be large when unpacked. */
const MAX_UNPACKED = 100_000_000;
/** The parts that hold values; pictures, comments, tables etc. are skipped, so they cannot break reading. */
const NEEDED_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|mimetype|xl\/workbook\.(?:xml|bin)|xl\/_rels\/workbook\.xml\.rels|xl\/(?:sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/i;
/** Elements of a sheet that do not affect its values. */
const IGNORED_ELEMENTS = [
  "dataValidations",
  "conditionalFormatting",
  "autoFilter",
  "drawing",
  "legacyDrawing",
  "picture",
  "tableParts",
  "cols",
  "hyperlinks",
  "pageSetup",
  "printOptions",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "sheetProtection",
  "extLst",
];
const MILLISECONDS_OF_DAY = 86_400_000;

/** Parses the sheets of a workbook, in order, with their cell values. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<readonly Sheet[], SheetError>> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  const kind = kindOf(parts.value);
  if (kind !== null) return err({ kind });
  const read = prepare(parts.value);
  if (!read.ok) return read;
  try {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(zipSync(read.value, { level: 0 }).buffer, { ignoreNodes: IGNORED_ELEMENTS });
    return ok(workbook.worksheets.map(readSheet));
  } catch {
    // ExcelJS throws for any malformed input.
    return err({ kind: "damaged" });
  }
}

type Parts = Record<string, Uint8Array>;

function unpack(bytes: Uint8Array): Result<Parts, SheetError> {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = NEEDED_PARTS.test(name);
        if (isWanted) size += originalSize;
        return isWanted && size <= MAX_UNPACKED;
      },
    });
    return size > MAX_UNPACKED ? err({ kind: "tooLarge", most: MAX_UNPACKED }) : ok(parts);
  } catch {
    return err({ kind: "damaged" });
  }
}

/** Returns the kind of an unsupported package; null for a readable workbook. */
function kindOf(parts: Parts): "openDocument" | "binaryExcel" | "notASheet" | null {
  if (parts["xl/workbook.xml"] !== undefined) return null;
  if (parts["xl/workbook.bin"] !== undefined) return "binaryExcel";
  const type = parts["mimetype"];
  return type !== undefined && strFromU8(type).startsWith("application/vnd.oasis.opendocument.spreadsheet")
    ? "openDocument"
    : "notASheet";
}

/** Rejects sheets that are too large to parse, and cleans the XML of the others. */
function prepare(parts: Parts): Result<Parts, SheetError> {
  const texts = Object.entries(parts)
    .filter(([name]) => /\.(?:xml|rels)$/i.test(name))
    .map(([name, part]) => [name, strFromU8(part)] as const);
  const sheets = texts.filter(([name]) => /^xl\/worksheets\//i.test(name)).map(([, xml]) => inspectSheetPart(xml));
  const rows = Math.max(0, ...sheets.map((sheet) => sheet.rows));
  if (rows > MAX_ROWS) return err({ kind: "tooManyRows", rows, most: MAX_ROWS });
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  if (cells > MAX_CELLS) return err({ kind: "tooManyCells", cells, most: MAX_CELLS });
  if (!sheets.every(({ isPossible }) => isPossible)) return err({ kind: "damaged" });
  const clean = createPartCleaner();
  return ok({ ...parts, ...Object.fromEntries(texts.map(([name, xml]) => [name, strToU8(clean(xml))])) });
}

const NO_ROW: readonly SheetCell[] = [];

function readSheet(sheet: Worksheet): Sheet {
  const rows: SheetCell[][] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: SheetCell[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (column <= MAX_COLUMNS) cells[column - 1] = readCell(cell);
    });
    rows[number - 1] = Array.from(cells, (cell) => cell ?? NO_CELL);
  });
  // One array for all empty rows, of which there can be a million.
  const values = Array.from(rows, (row) => row ?? NO_ROW);
  return { name: sheet.name, ...(sheet.state !== "visible" && { hidden: true }), rows: values };
}

function readCell(cell: Cell): SheetCell {
  const value = readValue(cell.value);
  return value.kind !== "empty" && cell.isMerged && cell.master !== cell ? { ...value, merged: true } : value;
}

function readValue(value: CellValue | undefined): SheetCell {
  switch (typeof value) {
    case "string":
      return value === "" ? NO_CELL : { kind: "text", text: value };
    case "number":
      return { kind: "number", text: String(value) };
    case "boolean":
      return { kind: "boolean", text: value ? "TRUE" : "FALSE" };
    default:
      return value === null || value === undefined ? NO_CELL : readObject(value);
  }
}

function readObject(value: object): SheetCell {
  if (value instanceof Date) return readDay(value);
  if ("formula" in value || "sharedFormula" in value) {
    const result = "result" in value ? readResult(value.result) : NO_CELL;
    return { ...result, formula: true };
  }
  if ("error" in value) return { kind: "error", text: String(value.error) };
  if ("richText" in value) return readValue(richText(value.richText));
  // A hyperlink, whose text may be rich text.
  return "text" in value ? readResult(value.text) : NO_CELL;
}

function readResult(result: unknown): SheetCell {
  if (typeof result === "string" || typeof result === "number" || typeof result === "boolean") return readValue(result);
  return typeof result === "object" && result !== null ? readObject(result) : NO_CELL;
}

function richText(runs: unknown): string {
  if (!Array.isArray(runs)) return "";
  return runs.map((run) => (isObject(run) && typeof run["text"] === "string" ? run["text"] : "")).join("");
}

/** Formats a date, which ExcelJS gives in UTC, as YYYY-MM-DD, with HH:MM unless midnight. */
function readDay(date: Date): SheetCell {
  if (Number.isNaN(date.getTime())) return { kind: "error", text: "#VALUE!" };
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000);
  const iso = rounded.toISOString();
  const isWhole = rounded.getTime() % MILLISECONDS_OF_DAY === 0;
  return { kind: "day", text: isWhole ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ") };
}

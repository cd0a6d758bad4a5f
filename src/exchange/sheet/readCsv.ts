import Papa from "papaparse";
import { err, ok, type Result } from "#lib/result.ts";
import { decodeSheetText } from "./decodeSheetText.ts";
import { separatorOf } from "./separatorOf.ts";
import { MAX_COLUMNS, MAX_ROWS, NO_CELL, type Sheet, type SheetError } from "./sheet.ts";

/** A first line with which Excel is told what parts the cells. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * A CSV file as a sheet, named as the file: the cells parted by commas, semicolons or tabs, in UTF-8, UTF-16 or
 * Windows-1252. All its cells are texts.
 */
export function readCsv(bytes: Uint8Array, name: string): Result<readonly Sheet[], SheetError> {
  const decoded = decodeSheetText(bytes);
  if (decoded === null) return err({ kind: "notASheet" });
  const told = SEPARATOR_LINE.exec(decoded);
  const text = told === null ? decoded : decoded.slice(told[0].length);
  // The library finds it by itself only where there are more than ten rows or a comma.
  const delimiter = told?.[1] ?? separatorOf(text);
  // Lines keep their numbers where a program left out one that it was told.
  const before = told === null ? [] : [[]];
  const { data } = Papa.parse<readonly string[]>(text, { delimiter });
  const filled = data.filter((row) => row.some((cell) => cell.trim() !== "")).length;
  if (filled > MAX_ROWS) return err({ kind: "tooManyRows", rows: filled, most: MAX_ROWS });
  const rows = data.map((row) => row.slice(0, MAX_COLUMNS).map(readText));
  return ok([{ name, rows: [...before, ...rows] }]);
}

/** Without the apostrophe that keeps a text from running as a formula. */
function readText(text: string) {
  const plain = text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "");
  return plain.trim() === "" ? NO_CELL : ({ kind: "text", text: plain } as const);
}

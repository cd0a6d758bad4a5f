import Papa from "papaparse";
import { withFormulas } from "#exchange/tables/isFormula.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { decodeSheetText } from "./decodeSheetText.ts";
import { separatorOf } from "./separatorOf.ts";
import { LAST_ROW, MAX_COLUMNS, MAX_ROWS, NO_CELL, type Sheet, type SheetError } from "./sheet.ts";

/** A first line that specifies the delimiter for Excel. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * Parses a CSV file into one sheet called `name`, with commas, semicolons or tabs as delimiter, in UTF-8, UTF-16 or
 * Windows-1252. All non-empty cells are text.
 */
export function readCsv(bytes: Uint8Array, name: string): Result<readonly Sheet[], SheetError> {
  const decoded = decodeSheetText(bytes);
  if (decoded === null) return err({ kind: "notASheet" });
  if (/^\s*<(?:\?xml|!doctype|html|table)\b/i.test(decoded)) return err({ kind: "markup" });
  const separatorLine = SEPARATOR_LINE.exec(decoded);
  const text = separatorLine === null ? decoded : decoded.slice(separatorLine[0].length);
  const lines = countLines(text);
  if (lines > LAST_ROW) return err({ kind: "tooManyRows", rows: lines, most: MAX_ROWS });
  // Papa Parse detects the delimiter itself only with more than ten rows or a comma.
  const delimiter = separatorLine?.[1] ?? separatorOf(text);
  // An empty row replaces the "sep=" line, so that row numbers stay the same.
  const before = separatorLine === null ? [] : [[]];
  const { data } = Papa.parse<readonly string[]>(text.trimEnd(), { delimiter });
  const filled = data.filter((row) => row.some((cell) => cell.trim() !== "")).length;
  if (filled > MAX_ROWS) return err({ kind: "tooManyRows", rows: filled, most: MAX_ROWS });
  const rows = data.map((row) => row.slice(0, MAX_COLUMNS).map(readText));
  return ok([{ name, rows: [...before, ...rows] }]);
}

/** Counts lines before they are parsed, each to an object; empty ones at the end do not count. */
function countLines(text: string): number {
  let lines = 1;
  const end = text.trimEnd().length;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** Removes the apostrophes that protect a text from being run as a formula. */
function readText(text: string) {
  const plain = withFormulas(text);
  return plain.trim() === "" ? NO_CELL : ({ kind: "text", text: plain } as const);
}

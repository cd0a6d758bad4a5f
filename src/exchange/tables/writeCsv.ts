import { withoutFormulas } from "./isFormula.ts";
import type { Table, TableCell } from "./table.ts";

/** The separator of cells and the decimal sign, which depend on the region. */
export type CsvStyle = {
  readonly separator: "," | ";" | "\t";
  readonly decimal: "." | ",";
  /** By default it begins with one. */
  readonly byteOrderMark?: false;
};

/**
 * Writes the table as CSV (RFC 4180): UTF-8, by default with a byte order mark, without which Excel assumes a Windows
 * encoding; lines end in CR LF. A share is a fraction, 0.25. A text that could run as a formula gets an
 * apostrophe, as OWASP recommends, also where a program that guesses another separator would split it; some programs
 * display it. Texts with any usual separator are quoted.
 */
export function writeCsv({ columns, rows }: Table, style: CsvStyle): string {
  const lines = [
    columns.map((name) => quote(name, style)),
    ...rows.map((row) => row.map((cell) => write(cell, style))),
  ];
  const text = lines.map((cells) => `${cells.join(style.separator)}\r\n`).join("");
  return style.byteOrderMark === false ? text : `\ufeff${text}`;
}

function write(cell: TableCell, style: CsvStyle): string {
  switch (cell.kind) {
    case "text":
      return quote(cell.text, style);
    case "number":
    case "share":
      return quote(String(cell.number).replace(".", style.decimal), style, true);
    case "day":
      return cell.day;
    case "empty":
      return "";
  }
}

function quote(text: string, { separator }: CsvStyle, isNumber = false): string {
  const safe = isNumber ? text : withoutFormulas(text);
  const isQuoted = safe.includes(separator) || (isNumber ? /["\r\n]/ : /[,;\t"\r\n]/).test(safe);
  return isQuoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { CsvStyle } from "./writeCsv.ts";

/** Returns the style of a locale: with a decimal comma, spreadsheet programs expect semicolons between cells. */
export function csvStyle(language: string): CsvStyle {
  const isComma = new Intl.NumberFormat(language).format(1.5).includes(",");
  return isComma ? { separator: ";", decimal: "," } : { separator: ",", decimal: "." };
}

import type { CsvStyle } from "./writeCsv.ts";

/** Where the decimal sign is a comma, programs for spreadsheets expect a semicolon between the cells. */
export function csvStyle(language: string): CsvStyle {
  const isComma = new Intl.NumberFormat(language).format(1.5).includes(",");
  return isComma ? { separator: ";", decimal: "," } : { separator: ",", decimal: "." };
}

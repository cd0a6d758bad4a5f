import { columnLetters } from "#exchange/xlsx/columnLetters.ts";
import { LAST_ROW, MAX_COLUMNS } from "./sheet.ts";

/*
 * The XML of a workbook's parts, before ExcelJS parses it: ExcelJS makes an object for each cell of a merged area, which
 * may be the whole sheet, takes any row number, knows no other prefix or namespace than the usual, needs the references
 * of rows and cells, which are optional, and loses a text within a cell that has a pronunciation, as typed in Japanese.
 */

/** Maximum number of cells in all merged areas of a workbook; later areas are not merged. */
const MAX_MERGED = 100_000;

/** The size of a sheet's XML, and whether a spreadsheet can have its row numbers. */
export type SheetPartSize = { readonly rows: number; readonly cells: number; readonly isPossible: boolean };

/** Counts rows with a value, because programs write empty rows to the sheet's end if a column is formatted; and cells. */
export function inspectSheetPart(xml: string): SheetPartSize {
  const rows = xml.split(/<\/(?:\w+:)?row>/).filter((row) => /<(?:\w+:)?(?:v|is)\b/.test(row)).length;
  const cells = xml.match(/<(?:\w+:)?c\b/g)?.length ?? 0;
  const numbers = xml.matchAll(/<(?:\w+:)?row\b[^<>]*?\sr=["'](\d+)/g);
  return {
    rows,
    cells,
    isPossible:
      (xml.match(/<(?:\w+:)?row\b/g)?.length ?? 0) <= LAST_ROW &&
      Array.from(numbers, ([, number]) => Number(number)).every((one) => one <= LAST_ROW),
  };
}

/** Returns a function that cleans the XML of the parts of one workbook, in order. */
export function createPartCleaner(): (xml: string) => string {
  let left = MAX_MERGED;
  return (xml) =>
    withReferences(withoutPrefix(xml))
      .replace(/<rPh\b[^<>]*>\s*<t\b[^<>]*>[^<]*<\/t>\s*<\/rPh>|<\/?phoneticPr\b[^<>]*>/g, "")
      .replaceAll(
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      )
      .replace(/<mergeCell\b[^<>]*>/g, (element) => {
        const area = mergedArea(element);
        if (area === null || area.cells > left) return "";
        left -= area.cells;
        return `<mergeCell ref="${area.range}"/>`;
      })
      .replaceAll("</mergeCell>", "");
}

/** Removes the prefix of the elements, which .NET programs write. */
function withoutPrefix(xml: string): string {
  const root = /<(\w+):(?:worksheet|workbook|sst|styleSheet)\b/.exec(xml.slice(0, 2000))?.[1];
  return root === undefined ? xml : xml.replaceAll(`<${root}:`, "<").replaceAll(`</${root}:`, "</");
}

/** Adds missing references: a row or cell without one follows the one before. */
function withReferences(xml: string): string {
  if (!/<(?:row|c)(?=[\s/>])(?![^<>]*\sr=)/.test(xml)) return xml;
  let [row, column] = [0, 0];
  return xml.replace(/<(row|c)(?=[\s/>])([^<>]*)/g, (element: string, name: string, attributes: string) => {
    const [, reference, letters = "", number] = /\sr=["'](([A-Z]{0,3})(\d{1,7}))["']/.exec(attributes) ?? [];
    if (name === "row") [row, column] = [Number(number ?? row + 1), 0];
    else column = reference === undefined ? column + 1 : columnNumber(letters);
    if (reference !== undefined) return element;
    return `<${name} r="${name === "row" ? "" : columnLetters(column - 1)}${row}"${attributes}`;
  });
}

/** Returns a merged area without the columns that are not read; null if its name is invalid. */
function mergedArea(element: string): { readonly range: string; readonly cells: number } | null {
  const [, left = "", top = "", right = "", bottom = ""] =
    /\sref=["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/.exec(element) ?? [];
  const [first, last] = [columnNumber(left), Math.min(columnNumber(right), MAX_COLUMNS)];
  const rows = Number(bottom) - Number(top) + 1;
  if (first === 0 || Number(top) === 0 || last < first || rows < 1) return null;
  return { range: `${left}${top}:${columnLetters(last - 1)}${bottom}`, cells: (last - first + 1) * rows };
}

/** Returns the number of a column, from 1; 0 for no letters. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

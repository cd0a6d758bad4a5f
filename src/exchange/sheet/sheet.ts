/**
 * A cell of a sheet as it was read: its value as a text, a number with a point before its decimals, a day as YYYY-MM-DD, an
 * error as the program names it, such as "#REF!". Of a formula it is the result that the program stored.
 */
export type SheetCell = {
  readonly kind: "empty" | "text" | "number" | "boolean" | "day" | "error";
  readonly text: string;
  readonly formula?: true;
  /** It belongs to a merged area that begins in another cell, and has the value of that. */
  readonly merged?: true;
};

/** A sheet of a workbook, or a CSV file as one; rows and columns begin at A1, and the end of a row may be missing. */
export type Sheet = {
  readonly name: string;
  readonly hidden?: true;
  readonly rows: readonly (readonly SheetCell[])[];
};

/** Why a file gives no sheet. */
export type SheetError =
  /** An Excel workbook of before 2007. */
  | { readonly kind: "oldExcel" }
  | { readonly kind: "passwordProtected" }
  | { readonly kind: "openDocument" }
  | { readonly kind: "binaryExcel" }
  | { readonly kind: "notASheet" }
  | { readonly kind: "damaged" }
  | { readonly kind: "emptySheet" }
  | { readonly kind: "tooLarge"; readonly most: number }
  | { readonly kind: "tooManyRows"; readonly rows: number; readonly most: number };

/** Most bytes of a file that is read: 20 MB. */
export const MAX_SHEET_BYTES = 20_000_000;
/** Most rows with values; more than any questionnaire has questions. */
export const MAX_ROWS = 20_000;
/** Most columns that are looked at; what stands further right is left out. */
export const MAX_COLUMNS = 100;

export const NO_CELL: SheetCell = { kind: "empty", text: "" };

/** The cell in a row and a column, from 0. */
export function cellAt({ rows }: Sheet, row: number, column: number): SheetCell {
  return rows[row]?.[column] ?? NO_CELL;
}

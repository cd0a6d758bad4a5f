/**
 * A cell as read, with its value as text: a number with a decimal point, a day as YYYY-MM-DD (with HH:MM if it has a
 * time), an error such as "#REF!". For a formula, the cached value.
 */
export type SheetCell = {
  readonly kind: "empty" | "text" | "number" | "boolean" | "day" | "error";
  readonly text: string;
  readonly formula?: true;
  /** Set for merged cells other than the first, whose value they have. */
  readonly merged?: true;
};

/** A sheet of a workbook, or a CSV file; rows and columns start at A1, trailing cells may be missing. */
export type Sheet = {
  readonly name: string;
  readonly hidden?: true;
  readonly rows: readonly (readonly SheetCell[])[];
};

/** The reason a file has no readable sheet. */
export type SheetError =
  /** An Excel workbook from before 2007. */
  | { readonly kind: "oldExcel" }
  | { readonly kind: "passwordProtected" }
  | { readonly kind: "openDocument" }
  | { readonly kind: "binaryExcel" }
  /** A web page or an XML file, which some programs call .xls. */
  | { readonly kind: "markup" }
  | { readonly kind: "notASheet" }
  | { readonly kind: "damaged" }
  | { readonly kind: "emptySheet" }
  | { readonly kind: "tooLarge"; readonly most: number }
  | { readonly kind: "tooManyRows"; readonly rows: number; readonly most: number }
  | { readonly kind: "tooManyCells"; readonly cells: number; readonly most: number };

/** Maximum file size: 20 MB. */
export const MAX_SHEET_BYTES = 20_000_000;
/** Maximum number of rows with values; more than any questionnaire has questions. */
export const MAX_ROWS = 20_000;
/** The last row of spreadsheet programs. */
export const LAST_ROW = 1_048_576;
/** Maximum number of cells of a workbook: 20,000 rows of 25 columns. */
export const MAX_CELLS = 500_000;
/** Maximum number of columns; those further right are ignored. */
export const MAX_COLUMNS = 100;

/** An empty cell. */
export const NO_CELL: SheetCell = { kind: "empty", text: "" };

/** Returns the cell at a row and column, from 0; an empty cell if missing. */
export function cellAt({ rows }: Sheet, row: number, column: number): SheetCell {
  return rows[row]?.[column] ?? NO_CELL;
}

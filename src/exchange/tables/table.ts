/**
 * A cell of a table: a text, a number, a share 0…1 displayed as a percentage, a day (YYYY-MM-DD), or nothing. Numbers
 * are more precise than in the report, with at most four decimals.
 */
export type TableCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number" | "share"; readonly number: number }
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "empty" };

/** A table for spreadsheet programs: column names, and rows with as many cells. */
export type Table = {
  /** A name for a file or a sheet, in ASCII, the same in every language. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly layout?: SheetLayout;
};

/** How the sheet of a table differs from the default in a workbook. */
export type SheetLayout = {
  readonly hidden?: true;
  /** By column, in letters; null or missing: as wide as the texts need. */
  readonly widths?: readonly (number | null)[];
  readonly choices?: readonly SheetChoices[];
};

/** A column, from 0, whose cells are chosen from a list: a range such as "Lists!$A$2:$A$9". */
export type SheetChoices = {
  readonly column: number;
  readonly list: string;
  /** The text for anything else. */
  readonly error: { readonly title: string; readonly text: string };
};

const EMPTY: TableCell = { kind: "empty" };

/** Four decimals are enough for further calculations, and hide rounding errors. */
const MAX_DECIMALS = 4;

/** Returns a text cell; an empty cell for "". */
export function text(value: string): TableCell {
  return value === "" ? EMPTY : { kind: "text", text: value };
}

/** Returns a number cell; an empty cell for null. */
export function number(value: number | null): TableCell {
  return value === null ? EMPTY : { kind: "number", number: round(value) };
}

/** Returns a share cell, 0…1; an empty cell for null. */
export function share(value: number | null): TableCell {
  return value === null ? EMPTY : { kind: "share", number: round(value) };
}

/** Returns a day cell, YYYY-MM-DD; an empty cell for null. */
export function day(value: string | null): TableCell {
  return value === null ? EMPTY : { kind: "day", day: value };
}

function round(value: number): number {
  // Adding 0 turns −0 into 0.
  return Number(value.toFixed(MAX_DECIMALS)) + 0;
}

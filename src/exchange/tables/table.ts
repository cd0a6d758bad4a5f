/**
 * A cell of a table: a text, a number, a share 0…1 that is read as a percentage, a day (YYYY-MM-DD), or nothing.
 * Numbers are not rounded to what the report shows; they have at most four decimals.
 */
export type TableCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number" | "share"; readonly number: number }
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "empty" };

/** A table for programs that calculate: a head of names, and rows with as many cells. */
export type Table = {
  /** A name for a file or a sheet, in ASCII, the same in every language. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
};

const EMPTY: TableCell = { kind: "empty" };

/** Four decimals are enough for everything that follows, and hide what binary fractions leave behind. */
const DECIMALS = 4;

/** A text; nothing where it is empty. */
export function text(value: string): TableCell {
  return value === "" ? EMPTY : { kind: "text", text: value };
}

/** A number; nothing where there is none. */
export function number(value: number | null): TableCell {
  return value === null ? EMPTY : { kind: "number", number: round(value) };
}

/** A share 0…1; nothing where there is none. */
export function share(value: number | null): TableCell {
  return value === null ? EMPTY : { kind: "share", number: round(value) };
}

/** A day, YYYY-MM-DD; nothing where there is none. */
export function day(value: string | null): TableCell {
  return value === null ? EMPTY : { kind: "day", day: value };
}

function round(value: number): number {
  // Adding 0 makes −0 a 0.
  return Number(value.toFixed(DECIMALS)) + 0;
}

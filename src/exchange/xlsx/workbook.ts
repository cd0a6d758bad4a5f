import type { Table } from "#exchange/tables/table.ts";

/** A chart next to a table: a series per column of numbers, with the texts of the first column as labels. */
export type SheetChart = {
  readonly form: "radar" | "bars";
  readonly title: string;
  /** The alternative text. */
  readonly alt: string;
  /** The maximum of its scale, which begins at 0. */
  readonly max: number;
  /** The id of the table with its numbers, and the positions of the columns in it, from 0. */
  readonly table: string;
  readonly labels: number;
  readonly series: readonly { readonly column: number; readonly name: string; readonly colour: string }[];
};

/** A workbook before it is written: a sheet per table, and the texts of headers and footers. */
export type WorkbookModel = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly organisation: string;
  /** How it may be shared, such as "TLP:AMBER"; can be empty. */
  readonly marking: string;
  readonly paper: "a4" | "letter";
  /** The date of creation, ISO. */
  readonly date: string;
  readonly tables: readonly Table[];
  /** A native chart on the first sheet, or null. */
  readonly chart: SheetChart | null;
};

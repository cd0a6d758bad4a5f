import type { Table } from "#exchange/tables/table.ts";

/** A chart beside a table: one series for each column of numbers, drawn over the texts of the first. */
export type SheetChart = {
  readonly form: "radar" | "bars";
  readonly title: string;
  /** What it shows, for who does not see it. */
  readonly alt: string;
  /** The highest value of its scale, which begins at 0. */
  readonly max: number;
  /** The table with its numbers, by id, and the position of the columns in it, from 0. */
  readonly table: string;
  readonly labels: number;
  readonly series: readonly { readonly column: number; readonly name: string; readonly colour: string }[];
};

/** A workbook, before it is written: a sheet for each table, and what stands on every printed page. */
export type WorkbookModel = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly organisation: string;
  /** How it may be handed on, such as "TLP:AMBER"; may be empty. */
  readonly marking: string;
  readonly paper: "a4" | "letter";
  /** ISO date, as which it is made. */
  readonly date: string;
  readonly tables: readonly Table[];
  /** A native chart on the first sheet, or null. */
  readonly chart: SheetChart | null;
};

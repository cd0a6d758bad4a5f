import { clip } from "#report/clip.ts";
import type { Table } from "./blocks.ts";
import type { DocumentOptions } from "./options.ts";

/**
 * Returns the function that shortens user-written texts: the board edition clips them, the full edition keeps them
 * whole.
 */
export function shortener({ edition }: Pick<DocumentOptions, "edition">): (text: string, most: number) => string {
  return edition === "full" ? (text) => text : clip;
}

/** Limits the lines of a table's cells in the board edition. */
export function boundRows(table: Table, maxLines: number, { edition }: Pick<DocumentOptions, "edition">): Table {
  return edition === "full" ? table : { ...table, maxLines };
}

import { clip } from "#report/clip.ts";
import type { Table } from "./blocks.ts";
import type { DocumentOptions } from "./options.ts";

/** How texts of others are cut in an edition: a board's pages are counted, the full edition says everything whole. */
export function shortener({ edition }: Pick<DocumentOptions, "edition">): (text: string, most: number) => string {
  return edition === "full" ? (text) => text : clip;
}

/** A table whose cells take at most so many lines where pages are counted. */
export function boundRows(table: Table, mostLines: number, { edition }: Pick<DocumentOptions, "edition">): Table {
  return edition === "full" ? table : { ...table, mostLines };
}

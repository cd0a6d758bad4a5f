import type { Run } from "#report/runs.ts";
import type { Block, Cell, Column } from "./document.ts";

/* Builders of blocks, used by all sections of the report. */

/** A block that is a table. */
export type Table = Extract<Block, { kind: "table" }>;

/** Returns a heading of a section (2) or of a part of one (3); `unlisted` keeps it out of the contents. */
export function heading(level: 1 | 2 | 3, text: string, listed: "listed" | "unlisted" = "listed"): Block {
  return { kind: "heading", level, runs: [{ text }], ...(listed === "unlisted" && { unlisted: true }) };
}

/** Joins sentences into one paragraph; returns no block without text. */
export function paragraph(style: "lead" | "body" | "small", ...sentences: readonly string[]): readonly Block[] {
  const text = sentences.filter((sentence) => sentence !== "").join(" ");
  return text === "" ? [] : [{ kind: "paragraph", style, runs: [{ text, ...(style === "small" && { soft: true }) }] }];
}

/** Returns a cell of plain text. */
export function cell(text: string, rest: Omit<Run, "text"> = {}): Cell {
  return { runs: [{ text, ...rest }] };
}

/** Returns a cell with numbers, such as "2.4 to 3.1", that is never broken. */
export function numberCell(text: string, rest: Omit<Run, "text"> = {}): Cell {
  return cell(unbroken(text), rest);
}

/** Maximum letters of a text that is kept on one line. */
const MAX_UNBROKEN = 20;

/** Replaces the spaces of a short text by non-breaking ones. */
export function unbroken(text: string): string {
  return text.length > MAX_UNBROKEN ? text : text.replaceAll(" ", "\u00a0");
}

/** A column of a table: its header, its share of the width, and the cell for each row's item. */
export type ColumnOf<Thing> = {
  readonly header: string;
  readonly width: number;
  readonly align: Column["align"];
  cellOf(thing: Thing): Cell;
};

/** Returns a column; `align` is "end" for numbers. */
export function column<Thing>(
  header: string,
  width: number,
  align: Column["align"],
  cellOf: ColumnOf<Thing>["cellOf"],
): ColumnOf<Thing> {
  return { header, width, align, cellOf };
}

/** Returns a table with a row per item. */
export function tableOf<Thing>(
  caption: string,
  things: readonly Thing[],
  columns: readonly ColumnOf<Thing>[],
  showCaption = false,
): Table {
  return {
    kind: "table",
    caption,
    showCaption,
    columns: columns.map(({ header, width, align }) => ({ header: [{ text: header }], width, align })),
    rows: things.map((thing) => columns.map(({ cellOf }) => cellOf(thing))),
  };
}

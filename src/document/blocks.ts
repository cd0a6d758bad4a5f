import type { Block, Cell, Column } from "./document.ts";
import type { Run } from "#report/runs.ts";

/*
 * The small builders that the sections of the paper are written with.
 */

export type Table = Extract<Block, { kind: "table" }>;

/** A heading of a section (2) or of a part of one (3); parts of which there are many are not listed in the contents. */
export function heading(level: 1 | 2 | 3, text: string, listed: "listed" | "unlisted" = "listed"): Block {
  return { kind: "heading", level, runs: [{ text }], ...(listed === "unlisted" && { unlisted: true }) };
}

/** Sentences as one paragraph; none when there is nothing to say. */
export function paragraph(style: "lead" | "body" | "small", ...sentences: readonly string[]): readonly Block[] {
  const text = sentences.filter((sentence) => sentence !== "").join(" ");
  return text === "" ? [] : [{ kind: "paragraph", style, runs: [{ text, ...(style === "small" && { soft: true }) }] }];
}

/** A cell of plain text. */
export function cell(text: string, rest: Omit<Run, "text"> = {}): Cell {
  return { runs: [{ text, ...rest }] };
}

/** A cell with a figure, such as "2.4 to 3.1", which is never broken. */
export function figure(text: string, rest: Omit<Run, "text"> = {}): Cell {
  return cell(unbroken(text), rest);
}

/** Longer texts are broken all the same. */
const SHORT = 20;

/** A short text with spaces at which no line ends. */
export function unbroken(text: string): string {
  return text.length > SHORT ? text : text.replaceAll(" ", "\u00a0");
}

/** One column of a table: its header, its share of the width, and what it says of each thing. */
export type ColumnOf<Thing> = {
  readonly header: string;
  readonly width: number;
  readonly align: Column["align"];
  says(thing: Thing): Cell;
};

/** A column whose entries end at its right edge, as numbers do, or begin at its left. */
export function column<Thing>(
  header: string,
  width: number,
  align: Column["align"],
  says: ColumnOf<Thing>["says"],
): ColumnOf<Thing> {
  return { header, width, align, says };
}

/** A table with a row for each thing. */
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
    rows: things.map((thing) => columns.map(({ says }) => says(thing))),
  };
}

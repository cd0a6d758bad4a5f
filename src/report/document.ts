import type { Radar } from "./model.ts";
import type { Run } from "./words.ts";

/*
 * A report as a document: blocks in reading order, each with all its words. Writers (PDF, Markdown, …) only place them.
 */

export type Document = {
  readonly meta: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
    /** BCP 47 */
    readonly language: string;
    /** ISO date; also the creation date of the file. */
    readonly date: string;
    /** First characters of the fingerprint, or empty. */
    readonly fingerprint: string;
  };
  /** What stands on every page. */
  readonly running: {
    readonly left: string;
    readonly right: string;
    readonly footer: string;
    /** The text for a page, counted from 1. */
    page(page: number, pages: number): string;
  };
  readonly blocks: readonly Block[];
};

export type Cell = {
  readonly runs: readonly Run[];
  /** A level 0…m, drawn as a numeral on its step of the ramp before the text. */
  readonly level?: number;
};

export type Column = {
  readonly header: string;
  /** Share of the width, relative to the other columns. */
  readonly width: number;
  readonly align: "start" | "end";
};

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: "paragraph"; readonly style: "lead" | "body" | "small"; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: "table";
      /** Said to those who cannot see the table; shown when `showCaption`. */
      readonly caption: string;
      readonly showCaption: boolean;
      readonly columns: readonly Column[];
      /** The first cell of a row is its header. */
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: "figure"; readonly figure: Radar; /** Points. */ readonly height: number }
  | {
      readonly kind: "columns";
      /** Shares of the width, relative to each other. */
      readonly widths: readonly number[];
      readonly columns: readonly (readonly Block[])[];
    }
  /** A part that belongs together and opens with a heavy rule, in ink or in the accent. */
  | { readonly kind: "part"; readonly rule: "ink" | "accent"; readonly blocks: readonly Block[] }
  | { readonly kind: "pageBreak" };

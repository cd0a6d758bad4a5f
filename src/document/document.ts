import type { Logo } from "./brand/logo.ts";
import type { Radar } from "#report/maturityRadar.ts";
import type { Waves } from "#report/plan/planReport.ts";
import type { RiskMatrix } from "#report/risks/riskReport.ts";
import type { Heatmap } from "#report/heatmap/heatmap.ts";
import type { Run } from "#report/runs.ts";

/*
 * A report as a document: blocks in reading order, each with all its words. Writers (PDF, Markdown, …) only place them.
 */

/** A file that travels inside of the document. */
export type Attachment = {
  /** The name of the file, with its ending. */
  readonly name: string;
  readonly description: string;
  /** The media type, such as `application/json`. */
  readonly mime: string;
  readonly text: string;
  /** What it is to the document: what it was made from, or the data behind what it shows. */
  readonly relationship: "Source" | "Data";
};

/** What is the client's in the look of a document. */
export type Brand = {
  /** `#rrggbb`; null for the accent of the product. Writers darken it until it can be read. */
  readonly accent: string | null;
  readonly logo: { readonly image: Logo; readonly alt: string } | null;
};

/** Shorter versions for a document whose pages are counted, each shorter than the one before: the first that fits stands. */
export type Shorter = { readonly mostPages: number; readonly versions: readonly (readonly Block[])[] };

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
    /** How the document may be handed on, such as "TLP:AMBER"; may be empty. */
    readonly marking: string;
    readonly footer: string;
    /** `{page}` and `{pages}` stand for the number of the page, from 1, and of all. */
    readonly page: string;
  };
  readonly paper: "a4" | "letter";
  readonly brand: Brand;
  readonly attachments: readonly Attachment[];
  readonly blocks: readonly Block[];
  /** What stands instead where the blocks would take more than so many pages; null where they may take what they need. */
  readonly shorter: Shorter | null;
};

/** What can be drawn: the same data as on the screen. */
export type Chart = Radar | Heatmap | RiskMatrix | Waves;

export type Cell = {
  readonly runs: readonly Run[];
  /** A level on the scale 0…`max`, drawn as a numeral on its step of the ramp before the text. */
  readonly level?: { readonly value: number; readonly max: number };
  /** The step of a band of risk, 1 (the mildest) to 5, drawn as its shape before the text. */
  readonly band?: number;
};

export type Column = {
  readonly header: readonly Run[];
  /** Share of the width, relative to the other columns; more where a word needs it. */
  readonly width: number;
  readonly align: "start" | "end";
};

export type Block =
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3;
      readonly runs: readonly Run[];
      /** Stands in the outline, and not in the contents. */
      readonly unlisted?: boolean;
    }
  | { readonly kind: "paragraph"; readonly style: "lead" | "body" | "small"; readonly runs: readonly Run[] }
  | {
      readonly kind: "list";
      /** What stands before an item, or a rule between items. */
      readonly marker: "number" | "bullet" | "rule";
      readonly items: readonly (readonly Run[])[];
      /** Steps of bands of risk, 1 to 5, each drawn as its shape before its item. */
      readonly bands?: readonly number[];
      /** Where an item would take more lines, the last ends in an ellipsis. */
      readonly mostLines?: number;
    }
  | {
      readonly kind: "table";
      /** Said to those who cannot see the table; shown when `showCaption`. */
      readonly caption: string;
      readonly showCaption: boolean;
      readonly columns: readonly Column[];
      /** The first cell of a row is its header. */
      readonly rows: readonly (readonly Cell[])[];
      /** Where a cell would take more lines, the last ends in an ellipsis. */
      readonly mostLines?: number;
    }
  | {
      readonly kind: "figure";
      readonly chart: Chart;
      /** Points, without the caption; as little as `leastHeight` where its section then stands on one page. */
      readonly height: number;
      readonly leastHeight: number;
      /** As little as this where lists that say less are not enough either. */
      readonly tightHeight?: number;
    }
  | {
      readonly kind: "columns";
      /** Shares of the width, relative to each other. */
      readonly widths: readonly number[];
      readonly align: "start" | "center";
      readonly columns: readonly (readonly Block[])[];
    }
  /** A part that opens with a heavy rule, in ink or in the accent, and a heading. */
  | {
      readonly kind: "part";
      readonly rule: "ink" | "accent";
      readonly heading: { readonly level: 2 | 3; readonly runs: readonly Run[] };
      readonly blocks: readonly Block[];
    }
  /** What stands where: the headings of level 2 and 3 that no part holds and that are not unlisted, with their pages. */
  | { readonly kind: "contents" }
  /** Starts a page, unless much of the one before would stay empty; `always` also then. */
  | { readonly kind: "pageBreak"; readonly always?: boolean };

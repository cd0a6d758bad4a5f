import type { StatesRadar } from "#report/comparison/statesRadar.ts";
import type { Heatmap } from "#report/heatmap/heatmap.ts";
import type { Waves } from "#report/plan/waves.ts";
import type { Radar } from "#report/radar.ts";
import type { RiskMatrix } from "#report/risks/riskMatrix.ts";
import type { Run } from "#report/runs.ts";
import type { Logo } from "./brand/logo.ts";

/*
 * A report as a document: blocks in reading order with all their texts. Writers (PDF, Markdown, …) only lay them out.
 */

/** A file attached to the document. */
export type Attachment = {
  /** The name of the file with its extension. */
  readonly name: string;
  readonly description: string;
  /** The media type, such as `application/json`. */
  readonly mime: string;
  readonly text: string;
  /** The relationship to the document: its source, or the data behind its content. */
  readonly relationship: "Source" | "Data";
};

/** The client's branding. */
export type Brand = {
  /** `#rrggbb`; null for the product's accent. Writers darken it for contrast. */
  readonly accent: string | null;
  readonly logo: { readonly image: Logo; readonly alt: string } | null;
};

/** Shorter versions of a document with a page limit, in decreasing length; writers use the first that fits. */
export type PageLimit = { readonly maxPages: number; readonly versions: Iterable<readonly Block[]> };

/** A document, ready for layout: its content in reading order, and the name and marking that each page repeats. */
export type Document = {
  readonly meta: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
    /** BCP 47 */
    readonly language: string;
    /** ISO date; also the creation date of the file. */
    readonly date: string;
    /** The first characters of the fingerprint, or empty. */
    readonly fingerprint: string;
  };
  /** Header and footer of every page. */
  readonly running: {
    readonly left: string;
    readonly right: string;
    /** How the document may be shared, such as "TLP:AMBER"; can be empty. */
    readonly marking: string;
    readonly footer: string;
    /** `{page}` stands for the page number from 1, `{pages}` for the number of pages. */
    readonly page: string;
  };
  readonly paper: "a4" | "letter";
  readonly brand: Brand;
  readonly attachments: readonly Attachment[];
  readonly blocks: readonly Block[];
  /** Shorter versions in case the blocks exceed a page limit; null without a limit. */
  readonly shorter: PageLimit | null;
};

/** The charts, with the same data as on the screen. */
export type Chart = Radar | Heatmap | RiskMatrix | Waves | StatesRadar;

/** A cell of a table. */
export type Cell = {
  readonly runs: readonly Run[];
  /** A level on the scale 0…`max`, drawn before the text as a numeral in its ramp colour. */
  readonly level?: { readonly value: number; readonly max: number };
  /** The step of a risk band, 1 (the mildest) to 5, drawn as its shape before the text. */
  readonly band?: number;
};

/** A column of a table, with its header. */
export type Column = {
  readonly header: readonly Run[];
  /** Share of the width, relative to the other columns; a column can become wider to fit a word. */
  readonly width: number;
  readonly align: "start" | "end";
};

/** A card to cut out: a large sign that is readable across a room, and what it means. */
export type Card = {
  readonly sign: string;
  /** The level on the scale 0…`max` that the sign names, for its ramp colour. */
  readonly level?: { readonly value: number; readonly max: number };
  readonly name: string;
  readonly text: string;
};

/** A part of a document that flows from page to page. */
export type Block =
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3;
      readonly runs: readonly Run[];
      /** Listed in the outline, but not in the contents. */
      readonly unlisted?: boolean;
    }
  | { readonly kind: "paragraph"; readonly style: "lead" | "body" | "small"; readonly runs: readonly Run[] }
  | {
      readonly kind: "list";
      /** The marker of an item, or a rule between items. */
      readonly marker: "number" | "bullet" | "rule";
      readonly items: readonly (readonly Run[])[];
      /** Steps of risk bands, 1 to 5, each drawn as its shape before its item. */
      readonly bands?: readonly number[];
      /** An item with more lines is truncated with an ellipsis. */
      readonly maxLines?: number;
    }
  | {
      readonly kind: "table";
      /** The accessible name of the table; also visible with `showCaption`. */
      readonly caption: string;
      readonly showCaption: boolean;
      readonly columns: readonly Column[];
      /** The first cell of a row is its header. */
      readonly rows: readonly (readonly Cell[])[];
      /** A cell with more lines is truncated with an ellipsis. */
      readonly maxLines?: number;
    }
  | {
      readonly kind: "figure";
      readonly chart: Chart;
      /**
       * In points, without the caption; shrinks down to `minHeight` if its section then fits on one page. Both are 0
       * for a chart whose content sets its height.
       */
      readonly height: number;
      readonly minHeight: number;
      /** The minimum height if shortening lists is not enough either. */
      readonly tightHeight?: number;
    }
  | {
      readonly kind: "columns";
      /** Shares of the width, relative to each other. */
      readonly widths: readonly number[];
      readonly align: "start" | "center";
      readonly columns: readonly (readonly Block[])[];
    }
  /** A part with a heavy rule, in ink or in the accent, and a heading. */
  | {
      readonly kind: "part";
      readonly rule: "ink" | "accent";
      readonly heading: { readonly level: 2 | 3; readonly runs: readonly Run[] };
      readonly blocks: readonly Block[];
    }
  /** Cards to print and cut out, four to a page. */
  | { readonly kind: "cards"; readonly cards: readonly Card[] }
  /** The contents: the headings of level 2 and 3 outside parts that are not unlisted, with their pages. */
  | { readonly kind: "contents" }
  /** Starts a page unless much of the previous one would stay empty; with `always`, in any case. */
  | { readonly kind: "pageBreak"; readonly always?: boolean };

import type { Waves } from "#report/plan/waves.ts";
import type { Radar } from "#report/radar.ts";

/** A cell of a slide: its text, and an optional background, `#rrggbb`. */
export type SlideCell = { readonly text: string; readonly ground?: { readonly fill: string; readonly ink: string } };

/** The content below the title of a slide. */
export type SlideContent =
  | { readonly kind: "opening"; readonly lines: readonly string[] }
  | { readonly kind: "points"; readonly marker: "bullet" | "number"; readonly items: readonly string[] }
  | { readonly kind: "lists"; readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[] }
  | {
      readonly kind: "table";
      readonly columns: readonly {
        readonly header: string;
        readonly share: number;
        readonly align: "left" | "right";
      }[];
      readonly rows: readonly (readonly SlideCell[])[];
    }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly SlideCell[])[] }
  | { readonly kind: "radar"; readonly radar: Radar; readonly points: readonly string[] }
  | { readonly kind: "waves"; readonly waves: Waves };

/** A slide: its title, its content, and the speaker's notes. */
export type Slide = { readonly title: string; readonly content: SlideContent; readonly notes: readonly string[] };

/** The slides in order, and the metadata of the file. */
export type SlideDeck = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly organisation: string;
  readonly marking: string;
  /** BCP 47 */
  readonly language: string;
  /** The date of creation, ISO. */
  readonly date: string;
  readonly slides: readonly Slide[];
};

import type { Faces } from "#pdf/text/measure.ts";
import type { Sheet } from "./sheets.ts";
import type { Tag } from "#pdf/file/tags.ts";

/** What every stroke of a figure needs: the page, the element that it belongs to, and the faces. */
export type Brush = { readonly sheet: Sheet; readonly tag: Tag; readonly faces: Faces };

/** Where something is drawn, in points from the upper left corner of the page. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

import type { Tag } from "#pdf/file/tags.ts";
import type { Faces } from "#pdf/text/measure.ts";
import type { Sheet } from "./sheets.ts";

/** The inputs of drawing a chart: the page, the structure element, and the faces. */
export type Brush = { readonly sheet: Sheet; readonly tag: Tag; readonly faces: Faces };

/** A rectangle, in points from the upper left corner of the page. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

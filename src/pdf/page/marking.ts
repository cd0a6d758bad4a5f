import { type Artifact, LAYOUT, type Tag } from "#pdf/file/tags.ts";
import type { Line } from "#pdf/text/lines.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { truncateLine } from "#pdf/text/wrap.ts";
import { cornersOf, type Point, putMark, type Sheet } from "./sheets.ts";
import { STYLES, type TextStyle } from "./theme.ts";

/** The colours of the Traffic Light Protocol 2.0 (FIRST, 2022), each on black. */
const TLP: Readonly<Record<string, string>> = {
  "TLP:RED": "#FF2B2B",
  "TLP:AMBER": "#FFC000",
  "TLP:AMBER+STRICT": "#FFC000",
  "TLP:GREEN": "#33FF00",
  "TLP:CLEAR": "#FFFFFF",
};
/** The protocol requires 12 points or more. */
const LABEL_STYLE: TextStyle = { ...STYLES.runningStrong, size: 12, leading: 15 };
const LABEL_PADDING = 4;
const MAX_WIDTH = 190;

/** A laid out marking: a Traffic Light Protocol label in its colours, or plain text. */
export type Marking = {
  readonly line: Line;
  readonly style: TextStyle;
  readonly isLabel: boolean;
  /** In points, including the black padding of a label; 0 without a marking. */
  readonly width: number;
};

/** Lays out a marking on one line. */
export function layoutMarking(text: string, faces: Faces): Marking {
  const words = cleanLine(text);
  const colour = TLP[words.toUpperCase()];
  const style = colour === undefined ? STYLES.runningStrong : { ...LABEL_STYLE, colour };
  const line = truncateLine(words, style, MAX_WIDTH, faces);
  const isLabel = colour !== undefined;
  return { line, style, isLabel, width: line.width + (isLabel ? 2 * LABEL_PADDING : 0) };
}

/** Draws a marking with its left edge at `x`. */
export function drawMarking(
  sheet: Sheet,
  owner: Tag | Artifact,
  marking: Marking,
  [x, baseline]: Point,
  faces: Faces,
): void {
  const { line, style, isLabel, width } = marking;
  const top = baseline - style.leading * 0.75;
  const inner = isLabel ? LABEL_PADDING : 0;
  const black = cornersOf(x, x + width, top, top + style.leading);
  if (isLabel) putMark(sheet, LAYOUT, { kind: "fill", polygons: [black], colour: "#000000" });
  putLine(sheet, owner, line, { x: x + inner, y: top }, style, faces);
}

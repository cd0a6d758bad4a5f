import type { LayoutRow } from "./layoutItem.ts";
import { type Line, startOf } from "#pdf/text/lines.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import type { Sheet } from "#pdf/page/sheets.ts";
import type { Tag } from "#pdf/file/tags.ts";
import type { TextStyle } from "#pdf/page/theme.ts";

/** Returns the text lines of one element as a row. */
export function textBand(
  lines: readonly Line[],
  text: {
    readonly x: number;
    readonly width: number;
    readonly tag: Tag;
    readonly style: TextStyle;
    readonly faces: Faces;
  },
  band: Partial<Pick<LayoutRow, "gap" | "above" | "below" | "whole" | "keepNext">> & {
    /** Draws something else on the page of the first line. */
    readonly first?: (sheet: Sheet, y: number) => void;
  } = {},
): LayoutRow {
  const { x, width, tag, style, faces } = text;
  const above = band.above ?? 0;
  return {
    kind: "band",
    gap: band.gap ?? 0,
    above,
    below: band.below ?? 0,
    lines: lines.length,
    lineHeight: style.leading,
    whole: band.whole ?? 3,
    keepNext: band.keepNext ?? false,
    head: null,
    draw(sheet, y, from, to) {
      if (from === 0) band.first?.(sheet, y);
      const top = from === 0 ? y + above : y;
      for (const [index, line] of lines.slice(from, to).entries()) {
        putLine(sheet, tag, line, { x: startOf(line, x, width), y: top + index * style.leading }, style, faces);
      }
    },
  };
}

import type { Tag } from "#pdf/file/tags.ts";
import type { Sheet } from "#pdf/page/sheets.ts";
import type { TextStyle } from "#pdf/page/theme.ts";
import { type Line, startOf } from "#pdf/text/lines.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import type { LayoutRow } from "./layoutItem.ts";

/** Returns the text lines of one element as a row. */
export function textRow(
  lines: readonly Line[],
  text: {
    readonly x: number;
    readonly width: number;
    readonly tag: Tag;
    readonly style: TextStyle;
    readonly faces: Faces;
  },
  row: Partial<Pick<LayoutRow, "gap" | "above" | "below" | "whole" | "keepNext">> & {
    /** Draws something else on the page of the first line. */
    readonly first?: (sheet: Sheet, y: number) => void;
  } = {},
): LayoutRow {
  const { x, width, tag, style, faces } = text;
  const above = row.above ?? 0;
  return {
    kind: "row",
    gap: row.gap ?? 0,
    above,
    below: row.below ?? 0,
    lines: lines.length,
    lineHeight: style.leading,
    whole: row.whole ?? 3,
    keepNext: row.keepNext ?? false,
    head: null,
    draw(sheet, y, from, to) {
      if (from === 0) row.first?.(sheet, y);
      const top = from === 0 ? y + above : y;
      for (const [index, line] of lines.slice(from, to).entries()) {
        putLine(sheet, tag, line, { x: startOf(line, x, width), y: top + index * style.leading }, style, faces);
      }
    },
  };
}

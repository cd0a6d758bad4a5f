import type { Cell, Column } from "#document/document.ts";
import { drawBandShape, SHAPE, SHAPE_ROOM } from "#pdf/charts/bandShape.ts";
import { CHIP, CHIP_ROOM, drawChip } from "#pdf/charts/chip.ts";
import type { Artifact, Tag } from "#pdf/file/tags.ts";
import type { Sheet } from "#pdf/page/sheets.ts";
import type { TextStyle } from "#pdf/page/theme.ts";
import { type Line, startOf } from "#pdf/text/lines.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { wrapAtMost } from "#pdf/text/wrapAtMost.ts";

/** The position and width of a column on the page. */
export type Field = { readonly x: number; readonly width: number; readonly align: Column["align"] };

/** A cell as lines in its field, after a level or band sign if it has one. */
export type LaidOutCell = {
  readonly field: Field;
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly level: Cell["level"];
  readonly band: Cell["band"];
};

/** Breaks the text of a cell into lines that fit its field, next to its level or band sign. */
export function layoutCell(
  cell: Cell,
  field: Field | undefined,
  style: TextStyle,
  faces: Faces,
  maxLines?: number,
): LaidOutCell {
  const whole = field ?? { x: 0, width: 0, align: "start" };
  const indent = signRoom(cell);
  const rest = { ...whole, x: whole.x + indent, width: whole.width - indent };
  return {
    field: rest,
    lines: wrapAtMost(cell.runs, style, rest.width, maxLines, faces),
    style,
    level: cell.level,
    band: cell.band,
  };
}

/** Returns the width of the sign before a text: the chip of a level, or the shape of a band. */
export function signRoom({ level, band }: Pick<Cell, "level" | "band">): number {
  return level !== undefined ? CHIP_ROOM : band === undefined ? 0 : SHAPE_ROOM;
}

/** Returns the number of lines that the cells of a row take. */
export function rowHeight(cells: readonly LaidOutCell[]): number {
  return Math.max(1, ...cells.map((cell) => cell.lines.length));
}

/** Draws lines `from` to `to` of a cell, the first of them at `y`. */
export function drawCell(
  sheet: Sheet,
  owner: Tag | Artifact,
  cell: LaidOutCell,
  y: number,
  from: number,
  to: number,
  faces: Faces,
): void {
  const { field, style } = cell;
  if (cell.level !== undefined && from === 0) {
    drawChip(sheet, owner, cell.level, { x: field.x - CHIP_ROOM, y: y + (style.leading - CHIP) / 2 }, faces);
  }
  if (cell.band !== undefined && from === 0) {
    drawBandShape(sheet, cell.band, [field.x - SHAPE_ROOM, y + (style.leading - SHAPE) / 2]);
  }
  for (const [index, line] of cell.lines.slice(from, to).entries()) {
    const x = field.align === "end" ? field.x + field.width - line.width : startOf(line, field.x, field.width);
    putLine(sheet, owner, line, { x, y: y + index * style.leading }, style, faces);
  }
}

import type { Box, Brush } from "#pdf/page/brush.ts";
import { cornersOf, putMark } from "#pdf/page/sheets.ts";
import { COLOURS, HAIRLINE, STYLES, type TextStyle } from "#pdf/page/theme.ts";
import type { Line } from "#pdf/text/lines.ts";
import { type Faces, measureText } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { labelRuns } from "#pdf/text/wrap.ts";
import { wrapAtMost } from "#pdf/text/wrapAtMost.ts";
import type { Heatmap, HeatmapArea, HeatmapCell } from "#report/heatmap/heatmap.ts";
import { needsEdge, rampStep } from "./chip.ts";

/** Gaps between cells, inside a cell, and between bands of areas; in points. */
const GAP = 1.5;
const PADDING = 2;
const BAND_GAP = 8;
/** Gap between the name of an area and its cells. */
const NAME_GAP = 2;
/** Width reserved for the value, before the name of a practice. */
const VALUE_ROOM = 19;
const NAME_LINES = 2;
const LABEL_LINES = 3;
const NAME: TextStyle = { ...STYLES.small, face: "strong", size: 8, leading: 9.5 };
const VALUE: TextStyle = { ...STYLES.small, face: "strong", size: 8.5, leading: 9 };
const LABEL: TextStyle = { ...STYLES.small, size: 8, leading: 9 };
/** Words wider than this are broken; in points. */
const MAX_WORD_WIDTH = 90;

/** The positions of a heatmap's area names and cells, relative to its upper left corner. */
type Layout = {
  readonly height: number;
  readonly names: readonly { readonly lines: readonly Line[]; readonly x: number; readonly y: number }[];
  readonly cells: readonly { readonly cell: HeatmapCell; readonly box: Box }[];
};

/** Returns the height of a heatmap at this width. It cannot shrink, because smaller text would be unreadable. */
export function heatmapHeight(heatmap: Heatmap, width: number, faces: Faces): number {
  return layOut(heatmap, width, faces).height;
}

/** Draws the practices as cells under the names of their areas; the colour is the level, the numeral the value. */
export function drawHeatmap(brush: Brush, heatmap: Heatmap, box: Box): void {
  const { names, cells } = layOut(heatmap, box.width, brush.faces);
  for (const { lines, x, y } of names) drawLines(brush, lines, { x: box.x + x, y: box.y + y }, NAME);
  for (const { cell, box: at } of cells) {
    drawCell(brush, cell, heatmap.max, { ...at, x: box.x + at.x, y: box.y + at.y });
  }
}

/** Arranges the areas in bands, one below the other, with as many areas side by side as fit without breaking words. */
function layOut(heatmap: Heatmap, width: number, faces: Faces): Layout {
  const columns = columnsIn(heatmap, width, faces);
  const cellWidth = (width - GAP * (columns - 1)) / columns;
  const count = Math.ceil(heatmap.areas.length / columns);
  const bands = Array.from({ length: count }, (_, band) => heatmap.areas.slice(band * columns, (band + 1) * columns));
  const names: Layout["names"][number][] = [];
  const cells: Layout["cells"][number][] = [];
  let y = 0;
  for (const areas of bands) {
    if (y > 0) y += BAND_GAP;
    const titles = areas.map(({ label }) => linesOf(label, NAME, cellWidth - PADDING, NAME_LINES, faces));
    y += Math.max(...titles.map((lines) => lines.length)) * NAME.leading;
    for (const [column, lines] of titles.entries()) {
      names.push({ lines, x: column * (cellWidth + GAP), y: y - lines.length * NAME.leading });
    }
    y += NAME_GAP;
    for (const row of rowsOf(areas)) {
      const height = rowHeight(row, cellWidth, faces);
      for (const [column, cell] of row.entries()) {
        if (cell !== undefined)
          cells.push({ cell, box: { x: column * (cellWidth + GAP), y, width: cellWidth, height } });
      }
      y += height + GAP;
    }
  }
  return { height: y, names, cells };
}

/** Returns the cells of areas side by side, row by row. */
function rowsOf(areas: readonly HeatmapArea[]): readonly (readonly (HeatmapCell | undefined)[])[] {
  const rows = Math.max(0, ...areas.map(({ cells }) => cells.length));
  return Array.from({ length: rows }, (_, row) => areas.map(({ cells }) => cells[row]));
}

function rowHeight(row: readonly (HeatmapCell | undefined)[], cellWidth: number, faces: Faces): number {
  const lines = row.map((cell) => (cell === undefined ? 0 : labelOf(cell, LABEL, cellWidth, faces).length));
  return Math.max(1, ...lines) * LABEL.leading + 2 * PADDING;
}

function labelOf({ label }: HeatmapCell, style: TextStyle, cellWidth: number, faces: Faces): readonly Line[] {
  return linesOf(label, style, cellWidth - 2 * PADDING - VALUE_ROOM, LABEL_LINES, faces);
}

/** Returns the most columns at which the longest word fits, so that the bands are filled evenly. */
function columnsIn({ areas, columns }: Heatmap, width: number, faces: Faces): number {
  const words = areas.flatMap(({ cells }) => cells.flatMap(({ label }) => cleanLine(label).split(" ")));
  const longest = Math.max(0, ...words.map((word) => measureText(word, faces.sans, LABEL.size)));
  const least = Math.min(longest, MAX_WORD_WIDTH) + VALUE_ROOM + 2 * PADDING + GAP;
  const most = Math.max(1, Math.min(columns, Math.floor((width + GAP) / least)));
  const bands = Math.max(1, Math.ceil(areas.length / most));
  return Math.max(1, Math.ceil(areas.length / bands));
}

function linesOf(text: string, style: TextStyle, room: number, most: number, faces: Faces): readonly Line[] {
  return wrapAtMost(labelRuns([{ text: cleanLine(text) }], faces), style, room, most, faces);
}

function drawLines(
  { sheet, tag, faces }: Brush,
  lines: readonly Line[],
  { x, y }: Pick<Box, "x" | "y">,
  style: TextStyle,
): void {
  for (const [index, line] of lines.entries()) {
    putLine(sheet, tag, line, { x, y: y + index * style.leading }, style, faces);
  }
}

/** Draws a cell in the colour of its level, with its value and its name. */
function drawCell(brush: Brush, cell: HeatmapCell, max: number, box: Box): void {
  const { sheet, tag, faces } = brush;
  const { x, y, width, height } = box;
  const step = cell.level === null ? null : rampStep({ value: cell.level, max });
  const corners = cornersOf(x, x + width, y, y + height);
  if (step !== null) putMark(sheet, tag, { kind: "fill", polygons: [corners], colour: step.fill });
  if (step === null || needsEdge(step)) {
    const dash = step === null ? { dash: [2, 2] } : {};
    const edge = { kind: "stroke" as const, points: corners, closed: true, colour: COLOURS.mEdge, width: HAIRLINE };
    putMark(sheet, tag, { ...edge, ...dash });
  }
  const colour = step?.ink ?? COLOURS.ink2;
  const value = linesOf(cell.value === null ? "–" : cell.text.value, { ...VALUE, colour }, VALUE_ROOM, 1, faces);
  const label = labelOf(cell, { ...LABEL, colour }, width, faces);
  drawLines(brush, value, { x: x + PADDING, y: y + PADDING }, VALUE);
  drawLines(brush, label, { x: x + PADDING + VALUE_ROOM, y: y + PADDING }, LABEL);
}

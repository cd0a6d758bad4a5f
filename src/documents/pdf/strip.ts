import type { Strip, StripArea, StripCell } from "#report/strip/model.ts";
import { needsEdge, rampStep } from "./chip.ts";
import type { Faces } from "./measure.ts";
import { putLine } from "./putLine.ts";
import type { Box, Brush } from "./brush.ts";
import { cornersOf, type Point, putMark } from "./sheets.ts";
import { cleanLine } from "./text.ts";
import { COLOURS, HAIRLINE, STYLES, type TextStyle } from "./theme.ts";
import { wrapRuns } from "./wrap.ts";
import { wrapAtMost } from "./wrapAtMost.ts";

/** White between cells, inside of one, and between bands. */
const GAP = 1.5;
const PADDING = 2;
const BAND_GAP = 10;
const NAME_LINES = 2;
const LABEL_LINES = 2;
const NAME: TextStyle = { ...STYLES.small, face: "strong", size: 7, leading: 8.5 };
const VALUE: TextStyle = { ...STYLES.small, face: "strong", size: 9, leading: 10 };
const LABEL: TextStyle = { ...STYLES.small, size: 7, leading: 8 };
/** Smaller than this a name cannot be read; a longer word is broken. */
const LEAST_SIZE = 6;

const NAME_HEIGHT = NAME_LINES * NAME.leading + 2;
const CELL_HEIGHT = 2 * PADDING + VALUE.leading + LABEL_LINES * LABEL.leading;

/** The height of a strip; it needs all of it, for nothing in it can be smaller and still be read. */
export function stripHeight({ bands }: Strip): number {
  const cells = bands.reduce((sum, rows) => sum + rows, 0);
  const between = Math.max(0, bands.length - 1) * BAND_GAP;
  return bands.length * NAME_HEIGHT + cells * (CELL_HEIGHT + GAP) + between;
}

/** Draws the practices as cells under the names of their areas; colour is the level, the numeral the value. */
export function drawStrip(brush: Brush, strip: Strip, box: Box): void {
  const width = (box.width - GAP * (strip.columns - 1)) / strip.columns;
  const label = labelStyle(strip, width - 2 * PADDING, brush.faces);
  for (const area of strip.areas) {
    const x = box.x + area.column * (width + GAP);
    const y = box.y + topOf(strip, area);
    drawName(brush, area, [x, y], width);
    for (const cell of area.cells) {
      const top = y + NAME_HEIGHT + cell.row * (CELL_HEIGHT + GAP);
      drawCell(brush, cell, strip.max, label, { x, y: top, width, height: CELL_HEIGHT });
    }
  }
}

/** The size of the names in cells: as large as it may be with no word broken. */
function labelStyle({ areas }: Strip, room: number, faces: Faces): TextStyle {
  const names = areas.flatMap(({ cells }) => cells.flatMap(({ label }) => cleanLine(label).split(" ")));
  const widest = Math.max(1, ...names.map((name) => wrapRuns([{ text: name }], LABEL, 1000, faces)[0]?.width ?? 0));
  const size = Math.min(LABEL.size, Math.max(LEAST_SIZE, (LABEL.size * room) / widest));
  return { ...LABEL, size };
}

function topOf({ bands }: Strip, { band }: StripArea): number {
  return bands.slice(0, band).reduce((sum, rows) => sum + NAME_HEIGHT + rows * (CELL_HEIGHT + GAP) + BAND_GAP, 0);
}

/** The name of an area stands on its first cell. */
function drawName({ sheet, tag, faces }: Brush, area: StripArea, [x, y]: Point, width: number): void {
  const lines = wrapAtMost([{ text: cleanLine(area.label) }], NAME, width, NAME_LINES, faces);
  for (const [index, line] of lines.entries()) {
    const top = y + (NAME_LINES - lines.length + index) * NAME.leading;
    putLine(sheet, tag, line, { x, y: top }, NAME, faces);
  }
}

function drawCell({ sheet, tag, faces }: Brush, cell: StripCell, max: number, label: TextStyle, box: Box): void {
  const { x, y, width, height } = box;
  const step = cell.level === null ? null : rampStep({ value: cell.level, max });
  const corners = cornersOf(x, x + width, y, y + height);
  if (step !== null) putMark(sheet, tag, { kind: "fill", polygons: [corners], colour: step.fill });
  if (step === null || needsEdge(step)) {
    const dash = step === null ? { dash: [2, 2] } : {};
    const edge = { kind: "stroke" as const, points: corners, closed: true, colour: COLOURS.mEdge, width: HAIRLINE };
    putMark(sheet, tag, { ...edge, ...dash });
  }
  const room = width - 2 * PADDING;
  const ink = step?.ink ?? COLOURS.ink2;
  const [value] = wrapAtMost([{ text: cell.text.value }], { ...VALUE, colour: ink }, room, 1, faces);
  if (value !== undefined) putLine(sheet, tag, value, { x: x + PADDING, y: y + PADDING }, VALUE, faces);
  const name = wrapAtMost([{ text: cleanLine(cell.label) }], { ...label, colour: ink }, room, LABEL_LINES, faces);
  for (const [index, line] of name.entries()) {
    const top = y + PADDING + VALUE.leading + index * LABEL.leading;
    putLine(sheet, tag, line, { x: x + PADDING, y: top }, label, faces);
  }
}

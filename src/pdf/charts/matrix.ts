import type { Box, Brush } from "#pdf/page/brush.ts";
import { cornersOf, type Point, putMark } from "#pdf/page/sheets.ts";
import { COLOURS, RISK_COLOURS, STYLES, type TextStyle } from "#pdf/page/theme.ts";
import { type Faces, measureText } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { truncateLine } from "#pdf/text/wrap.ts";
import type { MatrixCell, MatrixPlace, MatrixPoint, RiskMatrix } from "#report/risks/riskMatrix.ts";

const CELLS = 5;
/**
 * Space for the numerals on the left, the vertical axis name above, and the numerals and the horizontal axis name
 * below; in points.
 */
const LEFT = 14;
const ABOVE = 13;
const BELOW = 25;
const AXIS: TextStyle = { ...STYLES.small, size: 8, leading: 11, colour: COLOURS.ink2 };
const AXIS_NAME: TextStyle = { ...AXIS, face: "strong", colour: COLOURS.ink };
const BAND: TextStyle = { ...STYLES.small, size: 8, leading: 9 };
const EDGE = 1.2;
const PATH = { ink: 1.1, halo: 3.4, dash: [2, 2] } as const;
/** Radius of a risk without a number. */
const DOT = 1.6;
/** Minimum font size of a risk's number. */
const MIN_NUMERAL = 8;

/** Returns the height in points of a matrix of square cells at this width, at most `most`. */
export function matrixHeight(width: number, most: number): number {
  return Math.min(most, width - LEFT + ABOVE + BELOW);
}

/**
 * Draws the risk matrix: the cells in their band colours, a path from ring to disc for each numbered risk, and dots for
 * the others.
 */
export function drawMatrix(brush: Brush, matrix: RiskMatrix, box: Box): void {
  const side = Math.min((box.height - ABOVE - BELOW) / CELLS, (box.width - LEFT) / CELLS);
  const grid: Grid = { x: box.x + LEFT + (box.width - LEFT - CELLS * side) / 2, y: box.y + ABOVE, side };
  for (const cell of matrix.cells) drawCell(brush, cell, grid);
  drawAxes(brush, matrix, grid);
  const numbered = matrix.points.slice(0, matrix.numbered);
  const moved = numbered.filter((point) => point.moved);
  for (const point of numbered) drawWorst(brush, point, grid, (matrix.ring * side) / 2);
  for (const { end } of matrix.points.slice(matrix.numbered)) drawDot(brush, placeOf(grid, end));
  for (const point of moved) drawPath(brush, point, grid, COLOURS.paper, PATH.halo);
  for (const point of moved) drawPath(brush, point, grid, COLOURS.ink, PATH.ink);
  // Drawn after the paths, so that no path crosses the name of a band.
  for (const cell of matrix.cells) drawName(brush, cell, matrix.strip, grid, moved.length > 0);
  for (const point of moved) drawRing(brush, placeOf(grid, point.start), (matrix.ring * side) / 2);
  for (const point of numbered) drawDisc(brush, point, placeOf(grid, point.end), (matrix.diameter * side) / 2);
}

/** The origin of the cells and the length of their sides. */
type Grid = { readonly x: number; readonly y: number; readonly side: number };

function placeOf({ x, y, side }: Grid, place: MatrixPlace): Point {
  return [x + place.x * side, y + place.y * side];
}

/** Draws a cell in the colour of its band. */
function drawCell({ sheet, tag }: Brush, { column, row, band }: MatrixCell, grid: Grid): void {
  const [x, y] = placeOf(grid, { x: column, y: row });
  const corners = cornersOf(x, x + grid.side - EDGE, y, y + grid.side - EDGE);
  putMark(sheet, tag, {
    kind: "fill",
    polygons: [corners],
    colour: RISK_COLOURS[band.step - 1]?.fill ?? COLOURS.paper,
  });
}

/**
 * Draws the name of a cell's band, on the cell's colour if `grounded`; in greyscale the name is the only way to
 * identify the band.
 */
function drawName(
  { sheet, tag, faces }: Brush,
  { column, row, band }: MatrixCell,
  strip: number,
  grid: Grid,
  grounded: boolean,
): void {
  const [x, y] = placeOf(grid, { x: column, y: row });
  const look = RISK_COLOURS[band.step - 1];
  const style = { ...BAND, colour: look?.ink ?? COLOURS.ink };
  const line = truncateLine(cleanLine(band.name), style, grid.side - 5, faces);
  const room = Math.max(strip * grid.side, BAND.leading);
  const top = y + (room - BAND.leading) / 2;
  if (grounded) {
    const ground = cornersOf(x, x + line.width + 4, y, top + BAND.leading);
    putMark(sheet, tag, { kind: "fill", polygons: [ground], colour: look?.fill ?? COLOURS.paper });
  }
  putLine(sheet, tag, line, { x: x + 2, y: top }, style, faces);
}

/** Draws numerals on both axes, the axis names, and the meanings of the ends if they fit. */
function drawAxes({ sheet, tag, faces }: Brush, { names }: RiskMatrix, grid: Grid): void {
  const { x, y, side } = grid;
  const put = (text: string, at: Point, style: TextStyle) => {
    const line = truncateLine(cleanLine(text), style, CELLS * side, faces);
    putLine(sheet, tag, line, { x: at[0], y: at[1] }, style, faces);
  };
  for (let step = 1; step <= CELLS; step++) {
    put(`${step}`, [x - 9, y + (CELLS - step + 0.5) * side - AXIS.leading / 2], AXIS);
    put(`${step}`, [x + (step - 0.5) * side - 2, y + CELLS * side + 1], AXIS);
  }
  const ends = (low: string, high: string) => `, 1 ${low}, ${CELLS} ${high}`;
  const name = (text: string, low: string, high: string, at: Point) => {
    put(text, at, AXIS_NAME);
    const [left, top] = [at[0] + measureText(cleanLine(text), faces.strong, AXIS.size), at[1]];
    put(ends(low, high), [left, top], AXIS);
  };
  name(names.likelihood, names.likelihoodLow, names.likelihoodHigh, [x - 9, y - ABOVE]);
  name(names.impact, names.impactLow, names.impactHigh, [x, y + CELLS * side + AXIS.leading + 1]);
}

function drawPath({ sheet, tag }: Brush, { start, end }: MatrixPoint, grid: Grid, colour: string, width: number): void {
  const points = [placeOf(grid, start), placeOf(grid, end)];
  putMark(sheet, tag, { kind: "stroke", points, closed: false, colour, width });
}

/** Draws a dashed line to a diamond at the worst possible position of the risk. */
function drawWorst({ sheet, tag }: Brush, { end, worst }: MatrixPoint, grid: Grid, half: number): void {
  if (worst === null) return;
  const points = [placeOf(grid, end), placeOf(grid, worst)];
  const line = { kind: "stroke", points, closed: false } as const;
  putMark(sheet, tag, { ...line, colour: COLOURS.paper, width: PATH.halo });
  putMark(sheet, tag, { ...line, colour: COLOURS.ink, width: PATH.ink, dash: PATH.dash });
  const [x, y] = placeOf(grid, worst);
  putMark(sheet, tag, { kind: "fill", polygons: [diamond(x, y, half)], colour: COLOURS.ink });
  putMark(sheet, tag, { kind: "fill", polygons: [diamond(x, y, Math.max(0.5, half - 1))], colour: COLOURS.paper });
}

function diamond(x: number, y: number, half: number): readonly Point[] {
  return [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ];
}

function drawRing({ sheet, tag }: Brush, [x, y]: Point, radius: number): void {
  putMark(sheet, tag, { kind: "disc", x, y, radius, colour: COLOURS.ink });
  putMark(sheet, tag, { kind: "disc", x, y, radius: Math.max(0.5, radius - 1), colour: COLOURS.paper });
}

function drawDot({ sheet, tag }: Brush, [x, y]: Point): void {
  putMark(sheet, tag, { kind: "disc", x, y, radius: DOT + 0.5, colour: COLOURS.paper });
  putMark(sheet, tag, { kind: "disc", x, y, radius: DOT, colour: COLOURS.ink });
}

/** Draws the disc with the number of its risk. */
function drawDisc(
  { sheet, tag, faces }: Brush,
  { number, overridden }: MatrixPoint,
  [x, y]: Point,
  radius: number,
): void {
  putMark(sheet, tag, { kind: "disc", x, y, radius, colour: COLOURS.paper });
  putMark(sheet, tag, { kind: "disc", x, y, radius: radius - 0.7, colour: COLOURS.ink });
  const text = overridden ? `${number}*` : String(number);
  const size = sizeIn(text, radius, faces);
  const width = measureText(text, faces.strong, size);
  const at = { x: x - width / 2, y: y + 0.33 * size };
  putMark(sheet, tag, { kind: "text", ...at, text: `${text} `, face: "strong", size, colour: COLOURS.paper });
}

/** Returns the largest font size that fits the disc, but not less than the readable minimum. */
function sizeIn(text: string, radius: number, faces: Faces): number {
  const room = 1.7 * radius;
  const size = Math.min(1.25 * radius, room / Math.max(0.1, measureText(text, faces.strong, 1)));
  return Math.max(MIN_NUMERAL, size);
}

import { LAYOUT } from "#pdf/file/tags.ts";
import { type Point, putMark, type Sheet } from "#pdf/page/sheets.ts";
import { COLOURS, RISK_COLOURS } from "#pdf/page/theme.ts";

/** Side of the square that holds a shape, and the same with the space before the text; in points. */
export const SHAPE = 8;
export const SHAPE_ROOM = SHAPE + 5;
/** Line width of the ring, the shape of the mildest band. */
const RING = 1.3;

/**
 * Draws the shape of a band in a square whose upper left corner is given. `step` is 1 (the mildest) to 5: ring, disc,
 * square, diamond, triangle. The label next to it carries the same information.
 */
export function drawBandShape(sheet: Sheet, step: number, [x, y]: Point, size = SHAPE): void {
  const colour = RISK_COLOURS[step - 1]?.mark ?? COLOURS.ink;
  const middle = { x: x + size / 2, y: y + size / 2 };
  const outline = OUTLINES[step - FIRST_OUTLINE];
  if (outline === undefined) {
    putMark(sheet, LAYOUT, { kind: "disc", ...middle, radius: size / 2, colour });
    if (step > 1) return;
    putMark(sheet, LAYOUT, { kind: "disc", ...middle, radius: size / 2 - RING, colour: COLOURS.paper });
    return;
  }
  const polygons = [outline.map(([across, down]): Point => [x + across * size, y + down * size])];
  putMark(sheet, LAYOUT, { kind: "fill", polygons, colour });
}

/** The first step whose shape is not a circle. */
const FIRST_OUTLINE = 3;
/** Square, diamond and triangle as corners in a unit square. */
const OUTLINES: readonly (readonly Point[])[] = [
  [
    [0.07, 0.07],
    [0.93, 0.07],
    [0.93, 0.93],
    [0.07, 0.93],
  ],
  [
    [0.5, -0.05],
    [1.05, 0.5],
    [0.5, 1.05],
    [-0.05, 0.5],
  ],
  [
    [0.5, -0.02],
    [1.05, 0.96],
    [-0.05, 0.96],
  ],
];

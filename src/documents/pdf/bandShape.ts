import type { RiskBand } from "#report/document.ts";
import { type Point, putMark, type Sheet } from "./sheets.ts";
import { LAYOUT } from "./tags.ts";
import { COLOURS, RISKS } from "./theme.ts";

/** The square in which a shape stands, and with it the white before the text. */
export const SHAPE = 8;
export const SHAPE_ROOM = SHAPE + 5;
/** The edge of the ring that is the mildest band. */
const RING = 1.3;

/** The look of a band: ring, disc, square, diamond, triangle are stretched to as many bands as there are. */
export function bandStep({ position, count }: RiskBand): number {
  if (count < 2) return RISKS.length - 1;
  const share = Math.min(Math.max(position, 0), count - 1) / (count - 1);
  return Math.round(share * (RISKS.length - 1));
}

/** Draws the shape of a band in a square whose upper left corner is given. The word beside it says the same. */
export function drawBandShape(sheet: Sheet, band: RiskBand, [x, y]: Point, size = SHAPE): void {
  const step = bandStep(band);
  const colour = RISKS[step]?.mark ?? COLOURS.ink;
  const middle: Point = [x + size / 2, y + size / 2];
  if (step < 2) {
    putMark(sheet, LAYOUT, { kind: "disc", x: middle[0], y: middle[1], radius: size / 2, colour });
    const hole = { x: middle[0], y: middle[1], radius: size / 2 - RING, colour: COLOURS.paper };
    if (step === 0) putMark(sheet, LAYOUT, { kind: "disc", ...hole });
    return;
  }
  const polygons = [(OUTLINES[step - 2] ?? []).map(([across, down]): Point => [x + across * size, y + down * size])];
  putMark(sheet, LAYOUT, { kind: "fill", polygons, colour });
}

/** Square, diamond, triangle, in a square of side 1. */
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

import type { Tag } from "#pdf/file/tags.ts";
import { type Point, putMark, type Sheet } from "#pdf/page/sheets.ts";
import { COLOURS, RISK_COLOURS } from "#pdf/page/theme.ts";

/** How a state of a comparison is drawn; dashes and marks tell the states apart, the colour only helps. */
export type StateLook = {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[] | null;
  /**
   * A regular polygon with its first corner at an angle in degrees (0 is to the right), a disc, a cross, or no mark.
   */
  readonly shape: { readonly corners: number; readonly angle: number } | "disc" | "cross" | null;
  readonly filled: boolean;
};

/** The looks by the place among the states, the same as on the screen (`charts/stateShape.ts`). */
export const STATE_LOOKS = [
  { colour: COLOURS.accent, width: 2, dash: null, shape: "disc", filled: true },
  { colour: COLOURS.ink, width: 1.3, dash: [5.5, 3], shape: { corners: 4, angle: 45 }, filled: false },
  { colour: RISK_COLOURS[3].mark, width: 1.3, dash: [1.5, 2.25], shape: { corners: 3, angle: -90 }, filled: true },
  { colour: COLOURS.ink3, width: 1.3, dash: null, shape: { corners: 4, angle: -90 }, filled: false },
  { colour: RISK_COLOURS[4].mark, width: 1.3, dash: [7.5, 2.25, 1.5, 2.25], shape: "cross", filled: false },
  { colour: RISK_COLOURS[1].mark, width: 1.3, dash: [3, 1.5], shape: { corners: 3, angle: 90 }, filled: true },
] as const satisfies readonly StateLook[];

/** Distance of a corner from the centre, and width of an edge; in points. */
const RADIUS = 3.9;
const EDGE = 1.2;

/** Draws the mark of a state; an open one has the colour of paper inside, so that it covers its line. */
export function drawStateMark(sheet: Sheet, tag: Tag, centre: Point, { shape, colour, filled }: StateLook): void {
  const [x, y] = centre;
  if (shape === null) return;
  if (shape === "disc") putMark(sheet, tag, { kind: "disc", x, y, radius: RADIUS - 0.7, colour });
  else if (shape === "cross") {
    const [a, b, c, d] = corners(centre, 4, 45, RADIUS);
    for (const points of [
      [a, c],
      [b, d],
    ]) {
      const ends = points.filter((point) => point !== undefined);
      putMark(sheet, tag, { kind: "stroke", points: ends, closed: false, colour, width: EDGE });
    }
  } else {
    const points = corners(centre, shape.corners, shape.angle, RADIUS);
    putMark(sheet, tag, { kind: "fill", polygons: [points], colour: filled ? colour : COLOURS.paper });
    putMark(sheet, tag, { kind: "stroke", points, closed: true, colour, width: EDGE });
  }
}

function corners([x, y]: Point, count: number, angle: number, radius: number): readonly Point[] {
  return Array.from({ length: count }, (_, index): Point => {
    const turned = ((angle + (360 / count) * index) * Math.PI) / 180;
    return [x + radius * Math.cos(turned), y + radius * Math.sin(turned)];
  });
}

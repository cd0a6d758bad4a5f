import type { MatrixPlace, MatrixPoint } from "#report/risks/riskMatrix.ts";

/** A line in SVG units. */
export type Line = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/**
 * Returns the line from the edge of the disc to the edge of the worst-case mark, in cells; null if they touch or there
 * is no worse case.
 */
export function worstPath({ end, worst }: MatrixPoint, mark: number, diameter: number): Line | null {
  return worst === null ? null : between(end, diameter, worst, mark);
}

/**
 * Returns the line from the edge of the ring to the edge of the disc, in cells; null if they touch or the risk has not
 * moved.
 */
export function riskPath({ start, end, moved }: MatrixPoint, ring: number, diameter: number): Line | null {
  return moved ? between(start, ring, end, diameter) : null;
}

/** Returns the line between the edges of two circles; null if they touch. */
function between(from: MatrixPlace, fromDiameter: number, to: MatrixPlace, toDiameter: number): Line | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx ** 2 + dy ** 2);
  if (length <= (fromDiameter + toDiameter) / 2) return null;
  const [x, y] = [dx / length, dy / length];
  return {
    x1: from.x + (x * fromDiameter) / 2,
    y1: from.y + (y * fromDiameter) / 2,
    x2: to.x - (x * toDiameter) / 2,
    y2: to.y - (y * toDiameter) / 2,
  };
}

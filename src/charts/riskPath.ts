import type { MatrixPoint } from "#report/risks/model.ts";

/** A line in the units of the picture. */
export type Line = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** From the edge of the ring to the edge of the disc, in cells; null where they touch or nothing has moved. */
export function riskPath({ start, end, moved }: MatrixPoint, ring: number, diameter: number): Line | null {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.sqrt(dx ** 2 + dy ** 2);
  if (!moved || length <= (ring + diameter) / 2) return null;
  const [x, y] = [dx / length, dy / length];
  return {
    x1: start.x + (x * ring) / 2,
    y1: start.y + (y * ring) / 2,
    x2: end.x - (x * diameter) / 2,
    y2: end.y - (y * diameter) / 2,
  };
}

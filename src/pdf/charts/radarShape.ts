import type { Point } from "#pdf/page/sheets.ts";
import type { Radar } from "#report/radar.ts";
import { type RadarLines, type RadarSpot, radarLines } from "#report/radarLines.ts";

/** The circle in which a radar is drawn. */
export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

/** Distance from the outer ring to the labels of the spokes, in points. */
export const LABEL_GAP = 11;
/** A spoke whose horizontal component is less than this counts as vertical; its label is centred above or below it. */
export const VERTICAL_LIMIT = 0.1;

/** The rings and spokes of a radar as points. */
export type RadarGround = {
  /** One ring per level from 1, innermost first. */
  readonly rings: readonly (readonly Point[])[];
  readonly spokes: readonly Point[];
};

/** The lines of a radar as points. */
export type RadarShape = RadarGround & {
  /** The outer and the inner edge of the range that missing answers leave open; empty without a range. */
  readonly band: readonly (readonly Point[])[];
  /** The same of the middle half of other organisations. */
  readonly benchmark: readonly (readonly Point[])[];
  readonly today: readonly Point[];
  readonly target: readonly Point[];
  readonly last: readonly Point[];
};

/**
 * Returns the point on spoke `index` of `count` at a distance from the centre; the first spoke points up, the others
 * follow clockwise.
 */
export function spokePoint(circle: Circle, distance: number, index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [circle.x + distance * Math.cos(angle), circle.y + distance * Math.sin(angle)];
}

/** Returns the rings and spokes of a radar with `count` areas and levels up to `max`. */
export function groundOf(max: number, count: number, circle: Circle): RadarGround {
  const ring = (level: number) =>
    Array.from({ length: count }, (_, spoke) => spokePoint(circle, (level / max) * circle.radius, spoke, count));
  return { rings: Array.from({ length: max }, (_, index) => ring(index + 1)), spokes: ring(max) };
}

/** Returns the lines of a radar as points in a circle. */
export function shapeRadar(radar: Radar, circle: Circle): RadarShape {
  const count = radar.axes.length;
  const place = (value: number, spoke: number) => spokePoint(circle, (value / radar.max) * circle.radius, spoke, count);
  const pointsOf = (line: readonly RadarSpot[]) => line.map(({ value, spoke }) => place(value, spoke));
  const bandOf = (band: RadarLines["range"]) => (band === null ? [] : [pointsOf(band.outer), pointsOf(band.inner)]);
  const { today, target, last, range, benchmark } = radarLines(radar);
  return {
    ...groundOf(radar.max, count, circle),
    band: bandOf(range),
    benchmark: bandOf(benchmark),
    today: pointsOf(today),
    target: pointsOf(target),
    last: pointsOf(last),
  };
}

import type { Radar } from "#report/maturityRadar.ts";
import { radarLines, type RadarSpot } from "#report/radarLines.ts";
import type { Point } from "#pdf/page/sheets.ts";

/** A circle in which a radar is drawn. */
export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

/** From the outer ring to the labels of the spokes. */
export const LABEL_GAP = 11;
/** A spoke that leans less than this stands upright, and its label in the middle above or below it. */
export const UPRIGHT = 0.1;

/** The lines of a radar as points. */
export type RadarShape = {
  /** From the innermost, one for each level from 1. */
  readonly rings: readonly (readonly Point[])[];
  readonly spokes: readonly Point[];
  /** The outer and the inner edge of what missing answers could still change; empty when there is none. */
  readonly band: readonly (readonly Point[])[];
  readonly today: readonly Point[];
  readonly target: readonly Point[];
  readonly last: readonly Point[];
};

/** The point of spoke `index` of `count` at a distance from the middle; the first spoke points up, then clockwise. */
export function spokePoint(circle: Circle, distance: number, index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [circle.x + distance * Math.cos(angle), circle.y + distance * Math.sin(angle)];
}

/** The lines of a radar in a circle. */
export function shapeRadar(radar: Radar, circle: Circle): RadarShape {
  const count = radar.axes.length;
  const place = (figure: number, spoke: number) =>
    spokePoint(circle, (figure / radar.max) * circle.radius, spoke, count);
  const pointsOf = (line: readonly RadarSpot[]) => line.map(({ figure, spoke }) => place(figure, spoke));
  const { today, target, last, range } = radarLines(radar);
  return {
    rings: Array.from({ length: radar.max }, (_, ring) => radar.axes.map((_, spoke) => place(ring + 1, spoke))),
    spokes: radar.axes.map((_, spoke) => place(radar.max, spoke)),
    band: range === null ? [] : [pointsOf(range.outer), pointsOf(range.inner)],
    today: pointsOf(today),
    target: pointsOf(target),
    last: pointsOf(last),
  };
}

import type { Radar, RadarAxis } from "#report/model.ts";
import type { Point } from "./sheets.ts";

/** A circle in which a radar is drawn. */
export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

/** From the outer ring to the labels of the spokes. */
export const LABEL_GAP = 11;
/** A spoke that leans less than this stands upright, and its label in the middle above or below it. */
export const UPRIGHT = 0.1;

/** The lines of a radar as points. A spoke without a figure is passed over: it is not rated, not 0. */
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

/** The lines of a radar in a circle; figures outside of 0…max are drawn at its ends. */
export function shapeRadar(radar: Radar, circle: Circle): RadarShape {
  const count = radar.axes.length;
  const place = (figure: number, index: number) => {
    const share = Math.min(Math.max(figure, 0), radar.max) / radar.max;
    return spokePoint(circle, share * circle.radius, index, count);
  };
  const line = (figure: (axis: RadarAxis) => number | null) =>
    radar.axes.flatMap((axis, index) => {
      const value = figure(axis);
      return value === null ? [] : [place(value, index)];
    });
  // While nothing is rated the range is everything, and says nothing.
  const partial = radar.axes.some((axis) => axis.value !== null) && radar.axes.some((axis) => axis.low !== axis.high);
  return {
    rings: Array.from({ length: radar.max }, (_, ring) => radar.axes.map((_, index) => place(ring + 1, index))),
    spokes: radar.axes.map((_, index) => place(radar.max, index)),
    band: partial ? [line((axis) => axis.high), line((axis) => axis.low)] : [],
    today: line((axis) => axis.value),
    target: line((axis) => axis.target),
    last: line((axis) => axis.last),
  };
}

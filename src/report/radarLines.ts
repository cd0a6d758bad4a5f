import type { Radar, RadarAxis } from "./radar.ts";

/** A radar with fewer spokes is a point or a line; with more, the names do not fit around it. */
const MIN_SPOKES = 3;
const MAX_SPOKES = 12;

/** Returns the form of the chart for this number of areas. */
export function radarForm(axes: number): Radar["form"] {
  return axes < MIN_SPOKES || axes > MAX_SPOKES ? "bars" : "radar";
}

/** A number on a spoke, 0…`max`. */
export type RadarSpot = { readonly spoke: number; readonly value: number };

/** The lines of a radar. A spoke without a number has no point, because not rated is not 0. */
export type RadarLines = {
  readonly today: readonly RadarSpot[];
  readonly target: readonly RadarSpot[];
  readonly last: readonly RadarSpot[];
  /** The outer and the inner edge of the range that missing answers leave open; null without one. */
  readonly range: RadarBand | null;
  /** The same of the middle half of other organisations. */
  readonly benchmark: RadarBand | null;
};

type RadarBand = { readonly outer: readonly RadarSpot[]; readonly inner: readonly RadarSpot[] };

/** Returns the lines of a radar, for the screen and for paper; clamps numbers to 0…`max`. */
export function radarLines({ axes, max }: Pick<Radar, "axes" | "max">): RadarLines {
  const line = (numberOf: (axis: RadarAxis) => number | null): readonly RadarSpot[] =>
    axes.flatMap((axis, spoke) => {
      const value = numberOf(axis);
      return value === null ? [] : [{ spoke, value: Math.min(max, Math.max(0, value)) }];
    });
  // While nothing is rated, the range covers the whole scale and says nothing.
  const isPartial = axes.some(({ value }) => value !== null) && axes.some(({ low, high }) => low !== high);
  return {
    today: line(({ value }) => value),
    target: line(({ target }) => target),
    last: line(({ last }) => last),
    range: isPartial ? { outer: line(({ high }) => high), inner: line(({ low }) => low) } : null,
    benchmark: axes.some(({ benchmark }) => benchmark !== undefined)
      ? {
          outer: line(({ benchmark }) => benchmark?.upper ?? null),
          inner: line(({ benchmark }) => benchmark?.lower ?? null),
        }
      : null,
  };
}

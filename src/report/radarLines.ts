import type { Radar, RadarAxis } from "./maturityRadar.ts";

/** With fewer spokes a radar is a point or a line, with more its names do not fit around it. */
const FEWEST = 3;
const MOST = 12;

/** How so many areas are drawn. */
export function radarForm(axes: number): Radar["form"] {
  return axes < FEWEST || axes > MOST ? "bars" : "radar";
}

/** A figure on a spoke, 0…`max`. */
export type RadarSpot = { readonly spoke: number; readonly figure: number };

/** The lines of a radar. A spoke without a figure has no spot: it is not rated, not 0. */
export type RadarLines = {
  readonly today: readonly RadarSpot[];
  readonly target: readonly RadarSpot[];
  readonly last: readonly RadarSpot[];
  /** The outer and the inner edge of what missing answers could still change; null where nothing is. */
  readonly range: { readonly outer: readonly RadarSpot[]; readonly inner: readonly RadarSpot[] } | null;
};

/** What is drawn of a radar, on the screen and on paper alike; figures outside of 0…`max` stand at its ends. */
export function radarLines({ axes, max }: Pick<Radar, "axes" | "max">): RadarLines {
  const line = (figureOf: (axis: RadarAxis) => number | null): readonly RadarSpot[] =>
    axes.flatMap((axis, spoke) => {
      const figure = figureOf(axis);
      return figure === null ? [] : [{ spoke, figure: Math.min(max, Math.max(0, figure)) }];
    });
  // While nothing is rated the range is everything, and says nothing.
  const isPartial = axes.some(({ value }) => value !== null) && axes.some(({ low, high }) => low !== high);
  return {
    today: line(({ value }) => value),
    target: line(({ target }) => target),
    last: line(({ last }) => last),
    range: isPartial ? { outer: line(({ high }) => high), inner: line(({ low }) => low) } : null,
  };
}

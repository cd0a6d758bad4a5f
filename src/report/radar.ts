import type { Run } from "./runs.ts";

/** A radar chart, for the screen and for paper. */
export type Radar = {
  readonly kind: "radar";
  /** Bars if there are too few or too many areas for a radar. */
  readonly form: "radar" | "bars";
  readonly title: string;
  readonly alt: string;
  /** Explains the lines and the result. */
  readonly caption: readonly Run[];
  readonly max: number;
  /** The wave of the plan that is projected; 0 is today. */
  readonly wave: number;
  readonly axes: readonly RadarAxis[];
  readonly names: {
    readonly axis: string;
    readonly today: string;
    readonly target: string;
    readonly last: string;
    /** Empty if the range is not shown. */
    readonly range: string;
    /** Of the band of a benchmark, if there is one. */
    readonly benchmark?: string;
  };
};

/** A spoke; all numbers are 0…max, null if missing. */
export type RadarAxis = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly text: { readonly value: string; readonly range: string; readonly target: string; readonly last: string };
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number | null;
  readonly last: number | null;
  /** The middle half of other organisations: the lower and the upper quartile, and both as shown. */
  readonly benchmark?: { readonly lower: number; readonly upper: number; readonly text: string } | undefined;
};

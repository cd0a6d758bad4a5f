import type { Run } from "./runs.ts";

/** A radar chart: the same data for the screen and the paper. */
export type Radar = {
  readonly kind: "radar";
  /** Bars where there are too few areas for a radar, or too many. */
  readonly form: "radar" | "bars";
  readonly title: string;
  readonly alt: string;
  /** What the lines mean, and what they say. */
  readonly caption: readonly Run[];
  readonly max: number;
  /** The wave of the plan after which it will be so; 0 is today. */
  readonly wave: number;
  readonly axes: readonly RadarAxis[];
  readonly names: {
    readonly axis: string;
    readonly today: string;
    readonly target: string;
    readonly last: string;
    /** Empty where the range is not told. */
    readonly range: string;
  };
};

/** One spoke; all figures 0…max, null where there is none. */
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
};

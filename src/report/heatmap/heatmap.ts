import type { Run } from "#report/runs.ts";

/** A practice of the heatmap. */
export type HeatmapCell = {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  /** 0…`max`, null is not rated. */
  readonly value: number | null;
  readonly level: number | null;
  /** False if nothing below it applies; it then has no range. */
  readonly applicable: boolean;
  /** The question to improve: the lowest answer, else the first. */
  readonly question: string | null;
  /** The row within its band, from 0. */
  readonly row: number;
  readonly text: { readonly value: string; readonly level: string; readonly range: string };
};

/** An area: a column of practices under its name. */
export type HeatmapArea = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly label: string;
  /** From 0. */
  readonly band: number;
  readonly column: number;
  readonly cells: readonly HeatmapCell[];
};

/**
 * All practices on a grid of cells: bands one below the other, each with up to `columns` areas side by side, each area
 * with its name above its practices. The colour of a cell is its level, the numeral its value.
 */
export type Heatmap = {
  readonly kind: "heatmap";
  /** The main finding. */
  readonly title: string;
  readonly alt: string;
  readonly caption: readonly Run[];
  /** The highest maturity level. */
  readonly max: number;
  readonly columns: number;
  /** The number of rows in each band. */
  readonly bands: readonly number[];
  readonly areas: readonly HeatmapArea[];
  /** The column headers of the same data as a table. */
  readonly names: {
    readonly area: string;
    readonly practice: string;
    readonly value: string;
    readonly level: string;
    readonly range: string;
  };
};

import type { Run } from "#report/runs.ts";

/** One practice of the heatmap. */
export type HeatmapCell = {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  /** 0…`max`, null is not rated. */
  readonly value: number | null;
  readonly level: number | null;
  /** False where nothing below it applies: then it has no range either. */
  readonly applicable: boolean;
  /** The question to look at: the lowest answer, else the first. */
  readonly question: string | null;
  /** The row within its band, from 0. */
  readonly row: number;
  readonly text: { readonly value: string; readonly level: string; readonly range: string };
};

/** One area: a column of practices under its name. */
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
 * All practices at a glance, on a grid whose unit is one cell: bands one above the other, in each up to `columns` areas
 * side by side, each a name and its practices below. The colour of a cell is its level, its numeral the value.
 */
export type Heatmap = {
  readonly kind: "heatmap";
  /** The finding. */
  readonly title: string;
  readonly alt: string;
  readonly caption: readonly Run[];
  /** The highest level of the scale. */
  readonly max: number;
  readonly columns: number;
  /** How many rows of cells each band has. */
  readonly bands: readonly number[];
  readonly areas: readonly HeatmapArea[];
  /** What heads the columns of the same figures as a table. */
  readonly names: {
    readonly area: string;
    readonly practice: string;
    readonly value: string;
    readonly level: string;
    readonly range: string;
  };
};

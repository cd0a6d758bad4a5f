import type { Run } from "#report/runs.ts";

/** An area of the radar, with the values of all states in their order. */
export type StatesAxis = {
  readonly id: string;
  /** Short name. */
  readonly label: string;
  readonly title: string;
  /** 0…max; null if not rated or not asked. */
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
};

/** The states of a comparison as lines of one radar, told apart by dashes and marks. */
export type StatesRadar = {
  readonly kind: "states";
  /** The main finding. */
  readonly title: string;
  readonly alt: string;
  readonly caption: readonly Run[];
  readonly max: number;
  readonly states: readonly { readonly key: string; readonly label: string }[];
  readonly axes: readonly StatesAxis[];
  readonly names: { readonly axis: string };
};

/** The assessment at a moment, for a list of moments. */
export type TimelineState = {
  /** The id of the snapshot; null for the present. */
  readonly id: string | null;
  readonly label: string;
  /** Empty if the label already contains it. */
  readonly dateText: string;
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** Unrounded, 0…m; null if nothing was rated. */
  readonly value: number | null;
  readonly text: { readonly value: string; readonly level: string; readonly coverage: string };
  /** The version of the questionnaire that was answered, if it differs from the present one; else empty. */
  readonly otherVersion: string;
};

/** An area over time: a value per state, in order. */
export type TimelineArea = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly values: readonly string[];
};

/** The root and each area at every snapshot and now, the oldest first; only the present without a snapshot. */
export type Timeline = { readonly states: readonly TimelineState[]; readonly areas: readonly TimelineArea[] };

/** The assessment at one moment, as it is shown in a list of such moments. */
export type TimelineState = {
  /** The id of the snapshot; null for the present. */
  readonly id: string | null;
  readonly label: string;
  /** Empty where the label says it already. */
  readonly dateText: string;
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** Unrounded, 0…m; null where nothing was rated. */
  readonly value: number | null;
  readonly text: { readonly value: string; readonly level: string; readonly coverage: string };
  /** The version of the questionnaire that was answered, where it is another than the present one; otherwise empty. */
  readonly otherVersion: string;
};

/** An area over time: a value for each state, in their order. */
export type TimelineArea = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly values: readonly string[];
};

/** The whole and each area at every snapshot and now, the oldest first; only the present where there is no snapshot. */
export type Timeline = { readonly states: readonly TimelineState[]; readonly areas: readonly TimelineArea[] };

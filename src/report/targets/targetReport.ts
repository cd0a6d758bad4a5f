/** The target of an area, or of a practice with its own, and the reason. */
export type TargetRow = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** "4". */
  readonly level: string;
  /** A sentence; empty if the questionnaire gives no reason. */
  readonly why: string;
};

/** The target levels. */
export type TargetReport = {
  /** The source of the levels, in a sentence or two. */
  readonly text: string;
  /** The target profile; null if the organisation has only its own levels. */
  readonly profile: { readonly title: string; readonly description: string } | null;
  readonly rows: readonly TargetRow[];
};

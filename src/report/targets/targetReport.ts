/** What an area, or a practice with a target of its own, is to reach, and why. */
export type TargetRow = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** "4". */
  readonly level: string;
  /** A sentence; empty where the questionnaire gives no reason. */
  readonly why: string;
};

/** The level that is aimed for. */
export type TargetReport = {
  /** Whose level it is, in a sentence or two. */
  readonly text: string;
  /** The target profile; null where the organisation has chosen its own levels alone. */
  readonly profile: { readonly title: string; readonly description: string } | null;
  readonly rows: readonly TargetRow[];
};

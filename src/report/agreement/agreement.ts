/** A question on which the respondents differ, with all that is said of it. */
export type Difference = {
  readonly id: string;
  readonly prompt: string;
  /** The practice that it belongs to. */
  readonly practice: string;
  /** "1 to 4". */
  readonly range: string;
  /** The middle of the votes. */
  readonly proposal: string;
  /** How far they agree, 0.000 to 1.000 (Tastle and Wierman). */
  readonly consensus: string;
  /** What was agreed: a level, or why there is none. */
  readonly agreed: string;
};

/** How far several respondents agree. */
export type Agreement = {
  readonly sentences: readonly string[];
  /** Where disagreement moves the score most comes first; questions on which all agree are left out. */
  readonly differences: readonly Difference[];
};

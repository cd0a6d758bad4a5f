/** A question on which the respondents disagree, with its texts. */
export type Difference = {
  readonly id: string;
  readonly prompt: string;
  /** Its practice. */
  readonly practice: string;
  /** "1 to 4". */
  readonly range: string;
  /** The median of the votes. */
  readonly proposal: string;
  /** The consensus, 0.000 to 1.000 (Tastle and Wierman). */
  readonly consensus: string;
  /** The agreed answer: a level, or why there is none. */
  readonly agreed: string;
};

/** The agreement of several respondents. */
export type Agreement = {
  readonly sentences: readonly string[];
  /** The disagreements with the largest effect on the score come first; questions with full agreement are left out. */
  readonly differences: readonly Difference[];
};

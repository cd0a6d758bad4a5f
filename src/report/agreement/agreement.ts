/** A question on which the respondents differ, with all that is said of it. */
export type Difference = {
  readonly id: string;
  readonly prompt: string;
  /** The practice that it belongs to. */
  readonly practice: string;
  /** "1 to 4". */
  readonly range: string;
  /** The lower median of the votes. */
  readonly proposal: string;
  /** How far they agree, 0.000 to 1.000 (Tastle and Wierman). */
  readonly consensus: string;
  /** What was agreed: a level, or why there is none. */
  readonly agreed: string;
};

/** How far the respondents agree on the questions of an area. */
export type AreaAgreement = {
  readonly id: string;
  readonly title: string;
  /** Number of questions with at least two votes. */
  readonly questions: number;
  /** Mean consensus of these questions, 0.000 to 1.000. */
  readonly consensus: string;
};

/** What those say who see the answer to a question differently. */
export type MinorityView = {
  readonly id: string;
  readonly prompt: string;
  /** What was agreed all the same. */
  readonly agreed: string;
  readonly dissent: string;
};

/** The agreement of several respondents. */
export type Agreement = {
  readonly sentences: readonly string[];
  /** A sentence that names their roles; empty if nobody has one. The board edition does not print it. */
  readonly roles: string;
  /** In the order of the questionnaire; only areas with votes. */
  readonly areas: readonly AreaAgreement[];
  /** In the order of the questionnaire. The board edition does not print them. */
  readonly minorityViews: readonly MinorityView[];
  /** The disagreements with the largest effect on the score come first; questions with full agreement are left out. */
  readonly differences: readonly Difference[];
};

/** A question on which the respondents differ, as the report shows it. */
export type Difference = {
  readonly id: string;
  readonly prompt: string;
  /** The title of its practice. */
  readonly practice: string;
  /** "1 to 4". */
  readonly range: string;
  /** The lower median of the votes. */
  readonly proposal: string;
  /** Consensus (Tastle and Wierman), 0.000 to 1.000. */
  readonly consensus: string;
  /** The agreed answer: a level, or why there is none. */
  readonly agreed: string;
};

/** The consensus of the respondents in an area. */
export type AreaAgreement = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Number of questions with at least two votes. */
  readonly questions: number;
  /** Mean consensus of these questions, 0.000 to 1.000. */
  readonly consensus: string;
};

/** A recorded disagreement with the agreed answer to a question. */
export type MinorityView = {
  readonly id: string;
  readonly prompt: string;
  /** The agreed answer. */
  readonly agreed: string;
  readonly dissent: string;
};

/** The section of the report on the agreement of several respondents. */
export type Agreement = {
  readonly sentences: readonly string[];
  /** A sentence that lists their roles; empty if nobody has one. The board edition does not print it. */
  readonly roles: string;
  /** In the order of the questionnaire; only areas with votes. */
  readonly areas: readonly AreaAgreement[];
  /** In the order of the questionnaire. The board edition does not print them. */
  readonly minorityViews: readonly MinorityView[];
  /** The disagreements with the largest effect on the score come first; questions with full agreement are left out. */
  readonly differences: readonly Difference[];
};

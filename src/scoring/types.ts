/*
 * The results of scoring: plain data, each number with its unit stated. Null is "not rated", never 0. The types are
 * stable, because other programs read them.
 */

/** The score of the root, an area, a practice or a question. */
export type NodeScore = {
  /** False if every question below is marked not applicable; the node then does not count. */
  readonly applicable: boolean;
  /** The weighted mean of the answers, 0…highest, the range of the maturity levels. */
  readonly value: number | null;
  /** The value if every missing answer were 0, 0…highest. */
  readonly low: number | null;
  /** The value if every missing answer were the best, 0…highest. */
  readonly high: number | null;
  /** The weighted part of the questions that is answered, 0…1. */
  readonly coverage: number | null;
  /** The weighted parts of the answers by evidence grade; they add up to 1. Unweighted numbers: `countEvidence`. */
  readonly evidence: { readonly asserted: number; readonly documented: number; readonly verified: number } | null;
  /** The level, a whole number 0…highest; for a question the position of its answer, 0…m. */
  readonly level: number | null;
  /**
   * The children, in questionnaire order, that hold the level below the whole part of the value; none under a
   * cumulative rule.
   */
  readonly heldBackBy: readonly string[];
  /** Coverage is below the questionnaire's minimum. */
  readonly provisional: boolean;
  /** The target, 0…highest; above a practice the mean of the targets below. Null without one. */
  readonly target: number | null;
  /** The gap to the target, 0…highest; a surplus elsewhere never offsets it. */
  readonly gap: number | null;
  /** The least and greatest value if each child's weight were anywhere between half and twice its own. */
  readonly sensitivity: { readonly min: number; readonly max: number } | null;
  /** The node's part of the overall score, 0…1. */
  readonly share: number | null;
};

/**
 * Questions scored together across the tree: a lens's facet, a framework's item. Values are 0…highest, coverage is 0…1.
 */
export type Pool = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number | null;
};

/**
 * A risk scenario before and after the controls. Likelihood and impact are 1…5, products 1…25. "Worst" includes the
 * most that unanswered exposure questions could add; it is never below the other.
 */
export type RiskScore = {
  readonly id: string;
  /** The organisation's own rating without controls, 1…5, which replaces base and drivers; null without one. */
  readonly likelihoodOverride: number | null;
  readonly impactOverride: number | null;
  readonly inherentLikelihood: number;
  readonly inherentImpact: number;
  readonly inherentLikelihoodWorst: number;
  readonly inherentImpactWorst: number;
  readonly inherent: number;
  readonly inherentWorst: number;
  readonly inherentBand: string;
  readonly inherentBandWorst: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly likelihoodWorst: number;
  readonly impactWorst: number;
  readonly residual: number;
  /** The residual if every unanswered control were at the highest level. */
  readonly residualBest: number;
  readonly residualWorst: number;
  readonly band: string;
  readonly bandWorst: string;
};

/** All metrics of an assessment, unrounded; null if unknown. */
export type Scorecard = {
  /** By id; "overall" is the root. */
  readonly nodes: Readonly<Record<string, NodeScore>>;
  /** lens → facet */
  readonly lenses: Readonly<Record<string, Readonly<Record<string, Pool>>>>;
  /** framework → item */
  readonly frameworks: Readonly<
    Record<string, Readonly<Record<string, Pool & { readonly status: "unknown" | "below" | "met" }>>>
  >;
  /** Worst first. */
  readonly risks: readonly RiskScore[];
};

/** A step of the plan: raises `question` to `level`, the position of an answer. */
export type PlanStep = {
  readonly question: string;
  readonly level: number;
  /** Points. */
  readonly effort: number;
  /** (1 − focus) × its gain in maturity + focus × its gain in risk, both 0…1; 0…1. */
  readonly benefit: number;
  /** From 1. */
  readonly wave: number;
};

/** How far several respondents agree on a question. */
export type Consensus = {
  /** Number of votes at each level 0…m. */
  readonly votes: readonly number[];
  /** Number of respondents who answered "not applicable". */
  readonly notApplicable: number;
  /** The lowest and the highest vote, 0…m. */
  readonly min: number | null;
  readonly max: number | null;
  /** The mean of the votes, 0…m. */
  readonly mean: number | null;
  /** The lower median: the proposed answer. */
  readonly median: number | null;
  /** Tastle and Wierman (2007): 1 when all agree, 0 when split evenly between the ends. */
  readonly consensus: number | null;
  /** The question's share times its disagreement, which orders the questions for discussion. */
  readonly attention: number | null;
};

/** A child of an explained node, and its contribution. */
export type Contribution = {
  readonly id: string;
  readonly weight: number;
  readonly value: number | null;
  /** w·value ÷ Σ w; over all children these add up to the node's value. Null for a child that is left out. */
  readonly contribution: number | null;
  readonly leftOut: "not-applicable" | "unanswered" | "not-in-edition" | null;
};

/** Why a node has its value and level. */
export type Explanation = {
  readonly id: string;
  readonly score: NodeScore;
  readonly children: readonly Contribution[];
  /** How far a child may be below its parent's level, or null. */
  readonly gate: number | null;
  /**
   * Only under a cumulative rule: the required answer by position, and the questions that lack it and keep the node
   * from the next level, in questionnaire order.
   */
  readonly cumulative?: { readonly answer: number; readonly open: readonly string[] };
  /** The requirements of the next level; null at the top, and without a level. */
  readonly next: { readonly level: number; readonly valueMissing: number; readonly below: readonly string[] } | null;
};

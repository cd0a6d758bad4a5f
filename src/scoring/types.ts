/*
 * What scoring gives: plain data, every number in the unit that stands beside it. Null is "not rated", never 0.
 * The shapes are fixed: other programs read them.
 */

/** The score of the root, an area, a practice or a question. */
export type NodeScore = {
  /** False when every question below was marked not applicable: the node drops out. */
  readonly applicable: boolean;
  /** Weighted mean of what was answered, 0…m. */
  readonly value: number | null;
  /** What the value would become if every missing answer were 0, 0…m. */
  readonly low: number | null;
  /** What the value would become if every missing answer were m, 0…m. */
  readonly high: number | null;
  /** The weighted part of the questions that is answered, 0…1. */
  readonly coverage: number | null;
  /** The weighted parts of the answers by grade of evidence; they add up to 1. */
  readonly evidence: { readonly asserted: number; readonly documented: number; readonly verified: number } | null;
  /** The level attained, a whole number 0…m. */
  readonly level: number | null;
  /** The children, in questionnaire order, that keep the level below the value's. */
  readonly heldBackBy: readonly string[];
  /** Coverage is below the questionnaire's minimum. */
  readonly provisional: boolean;
  readonly target: number | null;
  /** The gap to the target, 0…m; a surplus elsewhere never hides it. */
  readonly shortfall: number | null;
  /** The least and greatest value if each child's weight were anywhere between half and twice its own. */
  readonly sensitivity: { readonly min: number; readonly max: number } | null;
  /** The part of the overall score that this node decides, 0…1. */
  readonly share: number | null;
};

/** Questions taken together across the tree: a lens's facet, a framework's item. */
export type Pool = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number | null;
};

/**
 * One risk scenario before and after the controls. Likelihood and impact are 1…5, products 1…25. "Worst" is the same
 * with the most that unanswered exposure questions could add; it is never below the other.
 */
export type RiskScore = {
  readonly id: string;
  /** The organisation's own rating without controls, 1…5, in place of base and drivers; null where there is none. */
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

/** All numbers of an assessment, unrounded; null where nothing is known. */
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

/** One action of the plan: lifts `question` to `level`. */
export type PlanStep = {
  readonly question: string;
  readonly level: number;
  /** Points. */
  readonly effort: number;
  readonly benefit: number;
  /** From 1. */
  readonly wave: number;
};

/** How far several respondents agree on a question. */
export type Consensus = {
  /** Number of votes at each level 0…m. */
  readonly votes: readonly number[];
  readonly notApplicable: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  /** The lower median: the proposed answer. */
  readonly median: number | null;
  /** Tastle and Wierman (2007): 1 when all agree, 0 when split evenly between the ends. */
  readonly consensus: number | null;
  /** The question's share times its disagreement: what to discuss first. */
  readonly attention: number | null;
};

/** One child of an explained node, and what it contributes. */
export type Contribution = {
  readonly id: string;
  readonly weight: number;
  readonly value: number | null;
  /** w·value ÷ Σ w; over all children they add up to the node's value. Null for what was left out. */
  readonly contribution: number | null;
  readonly leftOut: "not-applicable" | "unanswered" | "not-in-edition" | null;
};

/** Why a node has the value and the level it has. */
export type Explanation = {
  readonly id: string;
  readonly score: NodeScore;
  readonly children: readonly Contribution[];
  /** How far a child may stay below its parent's level, or null. */
  readonly gate: number | null;
  /** What the next level asks for; null at the top, and while there is no level. */
  readonly next: { readonly level: number; readonly valueMissing: number; readonly below: readonly string[] } | null;
};

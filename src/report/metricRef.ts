/* References to the metrics that a screen shows and can explain. */

/** The metrics of a node that can be explained. */
export const NODE_METRICS = [
  "value",
  "level",
  "range",
  "coverage",
  "evidence",
  "sensitivity",
  "target",
  "gap",
  "share",
] as const;

/** A metric of the root, an area, a practice or a question. */
export type NodeMetric = (typeof NODE_METRICS)[number];

/** The metrics of a risk scenario that have an explanation. */
export const RISK_METRICS = ["residual", "inherent", "band"] as const;

/** A metric of a risk scenario. */
export type RiskMetric = (typeof RISK_METRICS)[number];

/** The metrics of questions scored together; a framework item also has a target. */
export const POOL_METRICS = ["value", "range", "coverage"] as const;

/** A metric of a facet. */
export type PoolMetric = (typeof POOL_METRICS)[number];

/** The metrics of a framework item that have an explanation. */
export const ITEM_METRICS = [...POOL_METRICS, "target"] as const;

/** A metric of a framework item. */
export type ItemMetric = (typeof ITEM_METRICS)[number];

/**
 * `remainingRisk` is the remaining part of all inherent risk, `riskDecrease` the part of today's remaining risk that is
 * removed.
 */
export const PROJECTION_METRICS = ["value", "level", "reduction", "remainingRisk", "riskDecrease"] as const;

/** A metric of a projection: today, or after a wave of the plan. */
export type ProjectionMetric = (typeof PROJECTION_METRICS)[number];

/**
 * Sets of a node's questions that are counted; missing means open or "Don't know". Answers are also counted by evidence
 * grade.
 */
export const QUESTION_SETS = [
  "answered",
  "missing",
  "unknown",
  "notApplicable",
  "unstated",
  "asserted",
  "documented",
  "verified",
] as const;

/** A set of questions that is counted. */
export type QuestionSet = (typeof QUESTION_SETS)[number];

/** Sets of the plan's steps that are counted; `waiting` are those that are done but whose answer is not raised yet. */
export const STEP_SETS = ["planned", "done", "waiting", "dismissed"] as const;

/** A set of the plan's steps that is counted. */
export type StepSet = (typeof STEP_SETS)[number];

/** Sets of a framework's items that are counted: all cited ones, those with a status, or the uncited ones. */
export const ITEM_SETS = ["cited", "met", "below", "unknown", "uncited"] as const;

/** A set of framework items that is counted. */
export type ItemSet = (typeof ITEM_SETS)[number];

/** Sets of exposure questions that are counted. */
export const EXPOSURE_SETS = ["open", "answered"] as const;

/** A set of exposure questions that is counted. */
export type ExposureSet = (typeof EXPOSURE_SETS)[number];

/**
 * Sets of pairs of areas that are counted: those that keep their order under other weights, and those that could swap.
 */
export const PAIR_SETS = ["firm", "loose"] as const;

/** A set of pairs of areas that is counted. */
export type PairSet = (typeof PAIR_SETS)[number];

/** A reference to a metric on a screen. The `id` of the root is "overall". */
export type MetricRef =
  | { readonly kind: "node"; readonly id: string; readonly metric: NodeMetric }
  | { readonly kind: "facet"; readonly lens: string; readonly facet: string; readonly metric: PoolMetric }
  | { readonly kind: "item"; readonly framework: string; readonly item: string; readonly metric: ItemMetric }
  /** The change since the newest snapshot. */
  | { readonly kind: "change"; readonly id: string }
  | { readonly kind: "risk"; readonly id: string; readonly metric: RiskMetric }
  | { readonly kind: "reduction" }
  /** The residual risk of a scenario if the answer to one of its controls were a level higher. */
  | { readonly kind: "oneLevelUp"; readonly risk: string; readonly question: string }
  /** A projection after a wave of the plan, from 1; only `remainingRisk` also exists for today, 0. */
  | { readonly kind: "projection"; readonly wave: number; readonly metric: ProjectionMetric }
  /** The value of an area after a wave of the plan, from 1. */
  | { readonly kind: "areaProjection"; readonly id: string; readonly wave: number }
  | { readonly kind: "step"; readonly question: string; readonly level: number }
  | CountRef;

/** A reference to a count; its explanation lists the counted items. */
export type CountRef =
  /** Scenarios in these bands (all applicable ones if empty), without controls (`before`) or with them. */
  | {
      readonly kind: "scenarios";
      readonly bands: readonly string[];
      readonly when: "before" | "after";
      /** After the steps up to this wave; 0 is today. */
      readonly wave: number;
    }
  /** Scenarios in a cell of the matrix, likelihood and impact 1…5, with their controls. */
  | { readonly kind: "cell"; readonly likelihood: number; readonly impact: number; readonly wave: number }
  /** Unanswered controls of applicable scenarios. */
  | { readonly kind: "openControls" }
  | { readonly kind: "exposure"; readonly which: ExposureSet }
  | { readonly kind: "questions"; readonly id: string; readonly which: QuestionSet }
  | { readonly kind: "items"; readonly framework: string; readonly which: ItemSet }
  /** Practices below their target. */
  | { readonly kind: "belowTarget" }
  | { readonly kind: "pairs"; readonly which: PairSet }
  /** Steps of a wave, or of all waves for 0: their number, or their effort in points. */
  | { readonly kind: "steps"; readonly which: StepSet; readonly wave: number; readonly metric: "count" | "points" };

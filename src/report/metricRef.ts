/*
 * Names of the numbers that a screen shows and can explain.
 */

/** The figures of a node of the tree that can be explained. */
export const NODE_METRICS = [
  "value",
  "level",
  "range",
  "coverage",
  "evidence",
  "sensitivity",
  "target",
  "shortfall",
  "share",
] as const;

/** A metric of the whole, an area, a practice or a question. */
export type NodeMetric = (typeof NODE_METRICS)[number];

export const RISK_METRICS = ["residual", "inherent", "band"] as const;

/** A metric of a risk scenario. */
export type RiskMetric = (typeof RISK_METRICS)[number];

/** The figures of questions that are taken together across the tree; an item of a framework has a target, too. */
export const POOL_METRICS = ["value", "range", "coverage"] as const;

/** A metric of a facet. */
export type PoolMetric = (typeof POOL_METRICS)[number];

export const ITEM_METRICS = [...POOL_METRICS, "target"] as const;

/** A metric of an item of a framework. */
export type ItemMetric = (typeof ITEM_METRICS)[number];

/** `left` is the part of all inherent risk that remains, `fall` by which part of that it falls from today. */
export const PROJECTION_METRICS = ["value", "level", "reduction", "left", "fall"] as const;

/** A metric of a projection: today, or after a wave of the plan. */
export type ProjectionMetric = (typeof PROJECTION_METRICS)[number];

/** Which questions of a node are counted; what is missing is open, or nobody knows it; answers also by what they rest on. */
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

/** Questions that are counted together. */
export type QuestionSet = (typeof QUESTION_SETS)[number];

export const STEP_SETS = ["planned", "done", "waiting", "dismissed"] as const;

/** Steps of the plan that are counted together. */
export type StepSet = (typeof STEP_SETS)[number];

/** Which items of a framework are counted: all that questions relate to, those of a standing, or the others. */
export const ITEM_SETS = ["cited", "met", "below", "unknown", "uncited"] as const;

/** Items of a framework that are counted together. */
export type ItemSet = (typeof ITEM_SETS)[number];

/** Which questions of the exposure profile are counted. */
export const EXPOSURE_SETS = ["open", "answered"] as const;

/** Questions of the exposure profile that are counted together. */
export type ExposureSet = (typeof EXPOSURE_SETS)[number];

/** Which pairs of areas are counted: those that keep their order under other weights, or that could change places. */
export const PAIR_SETS = ["firm", "loose"] as const;

/** Pairs of areas that are counted together. */
export type PairSet = (typeof PAIR_SETS)[number];

/** Names a number that a screen shows. `id` of a node is "overall" for the whole. */
export type MetricRef =
  | { readonly kind: "node"; readonly id: string; readonly figure: NodeMetric }
  | { readonly kind: "facet"; readonly lens: string; readonly facet: string; readonly figure: PoolMetric }
  | { readonly kind: "item"; readonly framework: string; readonly item: string; readonly figure: ItemMetric }
  /** What has changed since the newest snapshot. */
  | { readonly kind: "change"; readonly id: string }
  | { readonly kind: "risk"; readonly id: string; readonly figure: RiskMetric }
  | { readonly kind: "reduction" }
  /** The residual risk of a scenario if the answer to one of its controls were a level higher. */
  | { readonly kind: "raise"; readonly risk: string; readonly question: string }
  /** How it will be after a wave of the plan, from 1; only `left` is told of today, 0. */
  | { readonly kind: "state"; readonly wave: number; readonly figure: ProjectionMetric }
  /** The value of an area after a wave of the plan, from 1. */
  | { readonly kind: "after"; readonly id: string; readonly wave: number }
  | { readonly kind: "step"; readonly question: string; readonly level: number }
  | CountRef;

/** Names a number of things: its explanation lists them. */
export type CountRef =
  /** Scenarios in these bands (all that apply when there are none), without controls (`before`) or with them. */
  | {
      readonly kind: "scenarios";
      readonly bands: readonly string[];
      readonly when: "before" | "after";
      /** With the steps up to this wave taken; 0 is today. */
      readonly wave: number;
    }
  /** Scenarios in a cell of the matrix, likelihood and impact 1…5, with their controls. */
  | { readonly kind: "cell"; readonly likelihood: number; readonly impact: number; readonly wave: number }
  /** Controls of scenarios that apply, as far as they are not answered. */
  | { readonly kind: "openControls" }
  | { readonly kind: "exposure"; readonly which: ExposureSet }
  | { readonly kind: "questions"; readonly id: string; readonly which: QuestionSet }
  | { readonly kind: "items"; readonly framework: string; readonly which: ItemSet }
  /** Practices below their target. */
  | { readonly kind: "belowTarget" }
  | { readonly kind: "pairs"; readonly which: PairSet }
  /** Steps of a wave, of all when it is 0: how many, or their effort in points. */
  | { readonly kind: "steps"; readonly which: StepSet; readonly wave: number; readonly figure: "count" | "points" };

/*
 * Why a number is what it is, as plain data: the screen that opens it, and the method's worked examples, show this and
 * compute nothing.
 */

/** The figures of a node of the tree that can be explained. */
export const NODE_FIGURES = [
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
export type NodeFigure = (typeof NODE_FIGURES)[number];

export const RISK_FIGURES = ["residual", "inherent", "band"] as const;
export type RiskFigure = (typeof RISK_FIGURES)[number];

/** The figures of questions that are taken together across the tree; an item of a framework has a target, too. */
export const POOL_FIGURES = ["value", "range", "coverage"] as const;
export type PoolFigure = (typeof POOL_FIGURES)[number];
export const ITEM_FIGURES = [...POOL_FIGURES, "target"] as const;
export type ItemFigure = (typeof ITEM_FIGURES)[number];

/** `left` is the part of all inherent risk that is left, `fall` by which part of that it falls from today. */
export const STATE_FIGURES = ["value", "level", "reduction", "left", "fall"] as const;
export type StateFigure = (typeof STATE_FIGURES)[number];

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
export type QuestionSet = (typeof QUESTION_SETS)[number];

export const STEP_SETS = ["planned", "done", "waiting", "dismissed"] as const;
export type StepSet = (typeof STEP_SETS)[number];

/** Which items of a framework are counted: all that questions relate to, those of a standing, or the others. */
export const ITEM_SETS = ["cited", "met", "below", "unknown", "uncited"] as const;
export type ItemSet = (typeof ITEM_SETS)[number];

/** Which questions of the exposure profile are counted. */
export const EXPOSURE_SETS = ["open", "answered"] as const;
export type ExposureSet = (typeof EXPOSURE_SETS)[number];

/** Which pairs of areas are counted: those that keep their order under other weights, or that could change places. */
export const PAIR_SETS = ["firm", "loose"] as const;
export type PairSet = (typeof PAIR_SETS)[number];

/** Names a number that a screen shows. `id` of a node is "overall" for the whole. */
export type FigureRef =
  | { readonly kind: "node"; readonly id: string; readonly figure: NodeFigure }
  | { readonly kind: "facet"; readonly lens: string; readonly facet: string; readonly figure: PoolFigure }
  | { readonly kind: "item"; readonly framework: string; readonly item: string; readonly figure: ItemFigure }
  /** What has changed since the newest snapshot. */
  | { readonly kind: "change"; readonly id: string }
  | { readonly kind: "risk"; readonly id: string; readonly figure: RiskFigure }
  | { readonly kind: "reduction" }
  /** The residual risk of a scenario if the answer to one of its controls were a level higher. */
  | { readonly kind: "raise"; readonly risk: string; readonly question: string }
  /** How it will be after a wave of the plan, from 1; only `left` is told of today, 0. */
  | { readonly kind: "state"; readonly wave: number; readonly figure: StateFigure }
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

/** A line of a sum or a product. */
export type ExplainedRow = {
  readonly title: string;
  /** A word on its standing, or empty. */
  readonly detail: string;
  readonly weight: string;
  readonly value: string;
  readonly contribution: string;
  /** What it contributes, not rounded. */
  readonly amount: number;
  /** The number one step deeper. */
  readonly of: FigureRef | null;
  /** The question whose answer it rests on. */
  readonly question: string | null;
};

/** Rows that make a number: their amounts add up, or multiply, to the total's. */
export type ExplainedPart = {
  readonly caption: string;
  /** Heads of the columns; `weight` is empty where rows have none. */
  readonly columns: {
    readonly what: string;
    readonly weight: string;
    readonly value: string;
    readonly contribution: string;
  };
  readonly rows: readonly ExplainedRow[];
  readonly combine: "sum" | "product";
  /** `weight` is the sum of the weights where the lines are worked out from it, else empty. */
  readonly total: { readonly title: string; readonly weight: string; readonly text: string; readonly amount: number };
};

/** What a level, a band or an indication asks for, and whether it is there. */
export type ExplainedChecks = {
  readonly caption: string;
  readonly columns: { readonly what: string; readonly asked: string; readonly has: string; readonly met: string };
  readonly rows: readonly {
    readonly title: string;
    readonly asked: string;
    readonly has: string;
    readonly met: boolean;
    readonly metText: string;
    readonly of: FigureRef | null;
  }[];
};

/** What does not count, under the reason that it does not. */
export type LeftOutGroup = {
  readonly why: string;
  readonly items: readonly {
    readonly title: string;
    readonly detail: string;
    readonly of: FigureRef | null;
    readonly question: string | null;
  }[];
};

/** The matrix of risk with the cell that was read; rows are likelihood from 1, columns impact from 1. */
export type ExplainedMatrix = {
  readonly caption: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly cells: readonly (readonly string[])[];
  /** Positions from 0; null where no cell is meant. */
  readonly at: { readonly likelihood: number; readonly impact: number } | null;
};

export type FigureExplanation = {
  readonly ref: FigureRef;
  readonly title: string;
  /** The number as screens show it. */
  readonly shown: string;
  /** What it is, with its unit and range. */
  readonly sentence: string;
  /** How it is made, in words; empty where there is nothing to make. */
  readonly formula: string;
  /** The numbers behind `shown`, not rounded; where parts explain them, the totals of the first parts, in order. */
  readonly amounts: readonly number[];
  readonly parts: readonly ExplainedPart[];
  readonly checks: readonly ExplainedChecks[];
  readonly matrix: ExplainedMatrix | null;
  readonly leftOut: readonly LeftOutGroup[];
  /** What keeps a level below its value. */
  readonly heldBack: readonly { readonly title: string; readonly value: string; readonly of: FigureRef }[];
  readonly notes: readonly string[];
  /** Other numbers of the same thing. */
  readonly related: readonly { readonly title: string; readonly value: string; readonly of: FigureRef }[];
  /** The question that this is the answer to. */
  readonly question: string | null;
};

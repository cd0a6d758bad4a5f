import type { MetricRef } from "#report/metricRef.ts";

/*
 * The explanation of a metric as plain data: the explanation sheet and the method's worked examples display it without
 * calculating.
 */

/** A line of a sum or a product. */
export type ExplainedRow = {
  readonly title: string;
  /** A remark on its state, or empty. */
  readonly detail: string;
  readonly weight: string;
  readonly value: string;
  readonly contribution: string;
  /** Its contribution, not rounded. */
  readonly amount: number;
  /** The metric that explains this row. */
  readonly of: MetricRef | null;
  /** The question whose answer the row is based on. */
  readonly question: string | null;
};

/** Rows whose amounts add up, or multiply, to the total's. */
export type ExplainedPart = {
  readonly caption: string;
  /** The column headers; `weight` is empty if rows have none. */
  readonly columns: {
    readonly what: string;
    readonly weight: string;
    readonly value: string;
    readonly contribution: string;
  };
  readonly rows: readonly ExplainedRow[];
  readonly combine: "sum" | "product";
  /** `weight` is the sum of the weights if the lines are calculated from it, else empty. */
  readonly total: { readonly title: string; readonly weight: string; readonly text: string; readonly amount: number };
};

/** The requirements of a level, a band or a status, and whether they are met. */
export type ExplainedChecks = {
  readonly caption: string;
  readonly columns: { readonly what: string; readonly asked: string; readonly has: string; readonly met: string };
  readonly rows: readonly {
    readonly title: string;
    readonly asked: string;
    readonly has: string;
    readonly met: boolean;
    readonly metText: string;
    readonly of: MetricRef | null;
  }[];
};

/** Items that do not count, grouped by reason. */
export type LeftOutGroup = {
  readonly why: string;
  readonly items: readonly {
    readonly title: string;
    readonly detail: string;
    readonly of: MetricRef | null;
    readonly question: string | null;
  }[];
};

/** The risk matrix with the cell in question; rows are likelihood from 1, columns impact from 1. */
export type ExplainedMatrix = {
  readonly caption: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly cells: readonly (readonly string[])[];
  /** Positions from 0; null without a cell. */
  readonly at: { readonly likelihood: number; readonly impact: number } | null;
};

/** The explanation of a metric: what it is, and the calculation with its parts. */
export type MetricExplanation = {
  readonly ref: MetricRef;
  readonly title: string;
  /** The metric as screens show it. */
  readonly shown: string;
  /** The definition of the metric, with its unit and range. */
  readonly sentence: string;
  /** The calculation in words; empty if there is none. */
  readonly formula: string;
  /** The unrounded numbers behind `shown`; if parts explain them, the totals of the first parts, in order. */
  readonly amounts: readonly number[];
  readonly parts: readonly ExplainedPart[];
  readonly checks: readonly ExplainedChecks[];
  readonly matrix: ExplainedMatrix | null;
  readonly leftOut: readonly LeftOutGroup[];
  /** The children that keep a level below its value. */
  readonly heldBack: readonly { readonly title: string; readonly value: string; readonly of: MetricRef }[];
  readonly notes: readonly string[];
  /** Other metrics of the same thing. */
  readonly related: readonly { readonly title: string; readonly value: string; readonly of: MetricRef }[];
  /** The question whose answer this is. */
  readonly question: string | null;
};

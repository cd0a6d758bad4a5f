import type { MetricRef } from "#report/metricRef.ts";

/*
 * Why a number is what it is, as plain data: the screen that opens it, and the method's worked examples, show this and
 * compute nothing.
 */

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
  readonly of: MetricRef | null;
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
    readonly of: MetricRef | null;
  }[];
};

/** What does not count, under the reason that it does not. */
export type LeftOutGroup = {
  readonly why: string;
  readonly items: readonly {
    readonly title: string;
    readonly detail: string;
    readonly of: MetricRef | null;
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

export type MetricExplanation = {
  readonly ref: MetricRef;
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
  readonly heldBack: readonly { readonly title: string; readonly value: string; readonly of: MetricRef }[];
  readonly notes: readonly string[];
  /** Other numbers of the same thing. */
  readonly related: readonly { readonly title: string; readonly value: string; readonly of: MetricRef }[];
  /** The question that this is the answer to. */
  readonly question: string | null;
};

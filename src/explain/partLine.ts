import type { ExplainedPart, ExplainedRow } from "./explanation.ts";

/** The format of a column's numbers; counts and weights are not rounded. */
export type NumberUnit = "number" | "percent" | "count";

/** A line before its numbers are formatted. */
export type PartLine = Partial<Pick<ExplainedRow, "detail" | "of" | "question">> & {
  readonly title: string;
  /** The summand or factor. */
  readonly amount: number;
  /** Whether to show the sign. */
  readonly signed?: boolean;
  /** An exact text that replaces the amount, such as "÷ 5". */
  readonly written?: string;
  readonly weight?: LineEntry;
  readonly value?: LineEntry;
  /** Calculates the amount from the shown entries of the line. */
  readonly calculate?: (shown: LineValues) => number;
};

/** A number, a pair of numbers before and after, or a text. */
export type LineEntry = number | string | EntryPair;

/** A number before and after a change; null if unknown. */
export type EntryPair = { readonly before: number | null; readonly after: number | null };

/**
 * The numbers that a line's calculation can use: its weight and value, its pair, the sum of all weights, and the first
 * line's numbers.
 */
export type LineValues = {
  readonly weight: number;
  readonly value: number;
  readonly before: number;
  readonly after: number;
  readonly weights: number;
  readonly first: { readonly amount: number; readonly before: number };
};

/** The texts and the format of a part. */
export type PartStyle = {
  readonly caption: string;
  readonly combine: ExplainedPart["combine"];
  /** Of the amounts and their total, and of the values; `number` by default. */
  readonly unit?: NumberUnit;
  readonly valueUnit?: NumberUnit;
  readonly weightUnit?: NumberUnit;
  readonly columns?: Partial<ExplainedPart["columns"]>;
  /** Whether to show the sum of the weights. */
  readonly sumsWeights?: boolean;
  readonly total?: string;
  /** Decimals with which the total is shown elsewhere. */
  readonly totalDecimals?: number | undefined;
  /** Minimum decimals of values and weights, if something next to them needs as many. */
  readonly minEntries?: number;
};

import type { ExplainedPart, ExplainedRow } from "./explanation.ts";

/** How numbers of a column are written; counts and weights as they are. */
export type NumberUnit = "number" | "percent" | "count";

/** A line before its numbers are written. */
export type PartLine = Partial<Pick<ExplainedRow, "detail" | "of" | "question">> & {
  readonly title: string;
  /** What it adds, or multiplies by. */
  readonly amount: number;
  /** Whether it is written with its sign. */
  readonly signed?: boolean;
  /** What is written in place of the amount, where that says it exactly: "÷ 5". */
  readonly written?: string;
  readonly weight?: LineEntry;
  readonly value?: LineEntry;
  /** How the amount comes from what stands before it. */
  readonly calculate?: (shown: LineValues) => number;
};

/** A number, two of which the second follows the first, or words. */
export type LineEntry = number | string | EntryPair;

export type EntryPair = { readonly before: number | null; readonly after: number | null };

/** Weight and value of a line as numbers, those of a pair, the weights of all lines together, and what the first line says. */
export type LineValues = {
  readonly weight: number;
  readonly value: number;
  readonly before: number;
  readonly after: number;
  readonly weights: number;
  readonly first: { readonly amount: number; readonly before: number };
};

/** What a part says besides its lines. */
export type PartStyle = {
  readonly caption: string;
  readonly combine: ExplainedPart["combine"];
  /** Of the amounts and their total, and of the values; numbers where nothing else is said. */
  readonly unit?: NumberUnit;
  readonly valueUnit?: NumberUnit;
  readonly weightUnit?: NumberUnit;
  readonly columns?: Partial<ExplainedPart["columns"]>;
  /** Whether the sum of the weights stands beneath them. */
  readonly sumsWeights?: boolean;
  readonly total?: string;
  /** Decimals that the total has elsewhere. */
  readonly totalDecimals?: number | undefined;
  /** The least decimals of values and weights, where something beside them needs so many. */
  readonly leastEntries?: number;
};

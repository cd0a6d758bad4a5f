import type { RiskMatrix } from "#report/risks/riskReport.ts";
import type { ChartTexts } from "./ChartFrame.tsx";

export type MatrixTexts = ChartTexts & {
  /** How to read a single path; stands under the picture until one is pointed at. */
  readonly hint: string;
};

export type MatrixProps = {
  readonly matrix: RiskMatrix;
  readonly texts: MatrixTexts;
  /** The address of a scenario. */
  readonly hrefOf: (id: string) => string;
  /** The scenario that is open. */
  readonly current: string | null;
  /** The scenarios that a filter lets through; the others are pale. */
  readonly shown: ReadonlySet<string>;
};

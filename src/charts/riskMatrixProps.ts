import type { ReactNode } from "react";
import type { RiskMatrix } from "#report/risks/riskMatrix.ts";
import type { ChartTexts } from "./ChartFrame.tsx";

/** The texts around a risk matrix. */
export type MatrixTexts = ChartTexts & {
  /** Explains how to read a path; shown below the picture until a scenario is pointed at. */
  readonly hint: string;
};

/** A risk matrix, and how its marks lead to the scenarios. */
export type MatrixProps = {
  readonly matrix: RiskMatrix;
  readonly texts: MatrixTexts;
  /** Returns the address of a scenario. */
  readonly hrefOf: (id: string) => string;
  /** The scenario that is open. */
  readonly current: string | null;
  /** The scenarios that match the filter; the others are drawn pale. */
  readonly shown: ReadonlySet<string>;
  readonly actions?: ReactNode;
};

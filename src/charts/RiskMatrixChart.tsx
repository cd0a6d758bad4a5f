import type { RiskMatrix } from "#report/risks/model.ts";
import { ChartFrame, type ChartWords } from "./ChartFrame.tsx";
import { RiskMatrixPicture } from "./RiskMatrixPicture.tsx";
import { RiskMatrixTable } from "./RiskMatrixTable.tsx";

export type MatrixWords = ChartWords & {
  /** How to read a single path; stands under the picture until one is pointed at. */
  readonly hint: string;
};

export type MatrixProps = {
  readonly matrix: RiskMatrix;
  readonly words: MatrixWords;
  /** The address of a scenario. */
  readonly hrefOf: (id: string) => string;
  /** The scenario that is open. */
  readonly current: string | null;
  /** The scenarios that a filter lets through; the others are pale. */
  readonly shown: ReadonlySet<string>;
};

/** The risk matrix in the colours of its own cells, a path for each scenario, and the same as a table one step away. */
export function RiskMatrixChart(props: MatrixProps) {
  const { matrix, words } = props;
  return (
    <ChartFrame
      caption={matrix.caption}
      words={words}
      picture={<RiskMatrixPicture {...props} />}
      table={<RiskMatrixTable {...props} />}
    />
  );
}

import type { RiskMatrix } from "#report/risks/riskReport.ts";
import { ChartFrame, type ChartTexts } from "./ChartFrame.tsx";
import { RiskMatrixPicture } from "./RiskMatrixPicture.tsx";
import { RiskMatrixTable } from "./RiskMatrixTable.tsx";

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

/** The risk matrix in the colours of its own cells, a path for each scenario, and the same as a table one step away. */
export function RiskMatrixChart(props: MatrixProps) {
  const { matrix, texts } = props;
  return (
    <ChartFrame
      caption={matrix.caption}
      texts={texts}
      picture={<RiskMatrixPicture {...props} />}
      table={<RiskMatrixTable {...props} />}
    />
  );
}

import type { MatrixProps } from "./riskMatrixProps.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { RiskMatrixPicture } from "./RiskMatrixPicture.tsx";
import { RiskMatrixTable } from "./RiskMatrixTable.tsx";

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

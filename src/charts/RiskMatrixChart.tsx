import { ChartFrame } from "./ChartFrame.tsx";
import { RiskMatrixPicture } from "./RiskMatrixPicture.tsx";
import { RiskMatrixTable } from "./RiskMatrixTable.tsx";
import type { MatrixProps } from "./riskMatrixProps.ts";

/** The risk matrix in its band colours with a path for each scenario; the same data is available as a table. */
export function RiskMatrixChart(props: MatrixProps) {
  const { matrix, texts, actions } = props;
  return (
    <ChartFrame
      caption={matrix.caption}
      texts={texts}
      actions={actions}
      picture={<RiskMatrixPicture {...props} />}
      table={<RiskMatrixTable {...props} />}
    />
  );
}

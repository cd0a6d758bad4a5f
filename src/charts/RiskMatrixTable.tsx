import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { BandName } from "./BandName.tsx";
import { ChartNumber } from "./ChartNumber.tsx";
import styles from "./RiskMatrixTable.module.css";
import type { MatrixProps } from "./riskMatrixProps.ts";

/** The scenarios of a risk matrix as a table. */
export function RiskMatrixTable({ matrix, hrefOf }: MatrixProps) {
  const { names, points } = matrix;
  return (
    <StackTable
      caption={matrix.title}
      columns={[{ label: names.risk }, { label: names.before }, { label: names.after }, { label: names.range }]}
    >
      {points.map((point) => (
        <StackRow
          key={point.id}
          head={
            <>
              <span className={styles.rowNumber}>{point.number}</span> <a href={hrefOf(point.id)}>{point.title}</a>
            </>
          }
        >
          <StackCell label={names.before}>
            <BandName band={point.before} />
            <span className={styles.product}>
              <ChartNumber of={{ kind: "risk", id: point.id, metric: "inherent" }}>
                {point.text.beforeProduct}
              </ChartNumber>
            </span>
          </StackCell>
          <StackCell label={names.after}>
            <BandName band={point.after} />
            <span className={styles.product}>
              <ChartNumber of={{ kind: "risk", id: point.id, metric: "residual" }}>
                {point.text.afterProduct}
              </ChartNumber>
            </span>
          </StackCell>
          <StackCell label={names.range}>
            <ChartNumber of={{ kind: "risk", id: point.id, metric: "residual" }}>{point.text.range}</ChartNumber>
          </StackCell>
        </StackRow>
      ))}
    </StackTable>
  );
}

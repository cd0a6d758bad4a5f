import type { MatrixCell, RiskMatrix } from "#report/risks/riskMatrix.ts";
import { classes } from "#ui/classes.ts";
import { bandShape } from "./bandShape.ts";
import { atX, atY, CELL, LEFT } from "./matrixSpace.ts";
import styles from "./RiskMatrixGround.module.css";

/** The cells with the shapes of their bands, the name of each band once, and the axes. */
export function RiskMatrixGround({ matrix }: { readonly matrix: RiskMatrix }) {
  const named = new Map(matrix.cells.toReversed().map((cell) => [cell.band.id, cell]));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {matrix.cells.map((cell) => (
        <Cell key={`${cell.column} ${cell.row}`} cell={cell} named={named.get(cell.band.id) === cell} />
      ))}
      <Axes names={matrix.names} />
    </g>
  );
}

function Cell({ cell, named }: { readonly cell: MatrixCell; readonly named: boolean }) {
  const { column, row, band } = cell;
  return (
    <>
      <rect
        className={classes(styles.cell, styles[`cell${band.step}`])}
        x={atX(column)}
        y={atY(row)}
        width={CELL}
        height={CELL}
      />
      <g transform={`translate(${atX(column + 1) - 11} ${atY(row) + 11})`}>
        <path className={classes(styles.sign, styles[`ink${band.step}`])} d={bandShape(band.step, 4)} />
        {named && (
          <text className={classes(styles.name, styles[`word${band.step}`])} x={-10} y={4} textAnchor="end">
            {band.name}
          </text>
        )}
      </g>
    </>
  );
}

function Axes({ names }: { readonly names: RiskMatrix["names"] }) {
  const bottom = atY(5);
  const side = (y: number) => `translate(14 ${atY(y)}) rotate(-90)`;
  return (
    <>
      {[1, 2, 3, 4, 5].map((rating) => (
        <g key={rating} className={styles.tick}>
          <text x={LEFT - 10} y={atY(5.5 - rating) + 5} textAnchor="end">
            {rating}
          </text>
          <text x={atX(rating - 0.5)} y={bottom + 22} textAnchor="middle">
            {rating}
          </text>
        </g>
      ))}
      <g className={styles.axis}>
        <text transform={side(4.98)} textAnchor="start">
          {names.likelihoodLow}
        </text>
        <text transform={side(2.5)} textAnchor="middle" className={styles.axisName}>
          {names.likelihood}
        </text>
        <text transform={side(0.02)} textAnchor="end">
          {names.likelihoodHigh}
        </text>
        <text x={LEFT} y={bottom + 48}>
          {names.impactLow}
        </text>
        <text x={atX(2.5)} y={bottom + 48} textAnchor="middle" className={styles.axisName}>
          {names.impact}
        </text>
        <text x={atX(5)} y={bottom + 48} textAnchor="end">
          {names.impactHigh}
        </text>
      </g>
    </>
  );
}

import type { CountRef } from "#report/metricRef.ts";
import type { Projection } from "#report/plan/planReport.ts";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { useText } from "#screens/useText.ts";
import { classes } from "#ui/classes.ts";
import styles from "./PlanMatrix.module.css";

/** Returns the class that paints a cell in one of the five risk colours. */
function bandClass(step: number): string {
  return styles[`band${step}`] ?? "";
}

function cellMetricRef(likelihood: number, impact: number, { wave }: Projection): CountRef {
  return { kind: "cell", likelihood, impact, wave };
}

/** A small risk matrix: the number of scenarios in each cell, and today's number if it differs. */
export function PlanMatrix(props: { readonly state: Projection; readonly today: Projection }) {
  const text = useText();
  const { state, today } = props;
  const levels = [1, 2, 3, 4, 5];
  return (
    <table className={styles.matrix}>
      <caption className="visually-hidden">{text("plan.matrix", { state: state.name })}</caption>
      <tbody>
        {state.matrix.map((row, index) => (
          <tr key={index}>
            <th scope="row">
              <span className="visually-hidden">{text("plan.likelihood")} </span>
              {levels.length - index}
            </th>
            {row.map((cell, column) => {
              const before = today.matrix[index]?.[column] ?? cell;
              return (
                <td key={column} className={classes(styles.cell, bandClass(cell.step))}>
                  {cell.count.most === 0 && before.count.most === 0 ? (
                    <span className="visually-hidden">{cell.text}</span>
                  ) : (
                    <MetricButton of={cellMetricRef(levels.length - index, column + 1, state)}>
                      <span className="visually-hidden">{cell.text}</span>
                      <span className={styles.shown}>
                        <span aria-hidden="true" className={styles.count}>
                          {cell.shown}
                        </span>
                        {before.shown !== cell.shown && (
                          <span className={styles.was}>{text("plan.was", { count: before.shown })}</span>
                        )}
                      </span>
                    </MetricButton>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className={styles.corner}>{text("plan.axes")}</td>
          {levels.map((level) => (
            <th key={level} scope="col">
              <span className="visually-hidden">{text("plan.impact")} </span>
              {level}
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

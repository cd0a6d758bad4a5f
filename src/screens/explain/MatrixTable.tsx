import type { ExplainedMatrix } from "#explain/explanation.ts";
import styles from "./MatrixTable.module.css";

/** The risk matrix with the cell in question; the highest likelihood is at the top, as in the chart. */
export function MatrixTable({ matrix }: { readonly matrix: ExplainedMatrix }) {
  const rows = matrix.cells.map((cells, likelihood) => ({ cells, likelihood })).toReversed();
  return (
    <table className={styles.matrix}>
      <caption className={styles.caption}>{matrix.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            {matrix.likelihood} ↓ {matrix.impact} →
          </th>
          {(matrix.cells[0] ?? []).map((_, impact) => (
            <th key={impact} scope="col">
              {impact + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, likelihood }) => (
          <tr key={likelihood}>
            <th scope="row">{likelihood + 1}</th>
            {cells.map((band, impact) => (
              <Cell
                key={impact}
                band={band}
                here={matrix.at !== null && matrix.at.likelihood === likelihood && matrix.at.impact === impact}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ band, here }: { readonly band: string; readonly here: boolean }) {
  if (!here) return <td>{band}</td>;
  return (
    <td className={styles.here} aria-current="true">
      <strong>{band}</strong>
    </td>
  );
}

import type { ExplainedChecks } from "#explain/explanation.ts";
import { ExplainLink } from "./ExplainLink.tsx";
import styles from "./ExplainTable.module.css";
import { ExplainTable } from "./ExplainTable.tsx";
import type { ExplainLinks } from "./explainLinks.ts";

/** A table of requirements, the actual values, and whether they are met. */
export function ChecksTable({ checks, onFollow }: ExplainLinks & { readonly checks: ExplainedChecks }) {
  const { columns, rows } = checks;
  return (
    <ExplainTable
      caption={checks.caption}
      titleHead={columns.what}
      numberHeads={[columns.asked, columns.has, columns.met]}
    >
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">
              <ExplainLink of={row.of} onFollow={onFollow}>
                {row.title}
              </ExplainLink>
            </th>
            <td className={styles.number}>{row.asked}</td>
            <td className={styles.number}>{row.has}</td>
            <td className={styles.number}>{row.met ? row.metText : <strong>{row.metText}</strong>}</td>
          </tr>
        ))}
      </tbody>
    </ExplainTable>
  );
}

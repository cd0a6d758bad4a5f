import { Link } from "wouter";
import type { ExplainedPart } from "#explain/explanation.ts";
import { ExplainLink } from "./ExplainLink.tsx";
import styles from "./ExplainTable.module.css";
import { ExplainTable } from "./ExplainTable.tsx";
import type { ExplainLinks } from "./explainLinks.ts";

/** A table of rows that add up, or multiply, to a number, with the total below. */
export function PartTable({ part, onFollow, questionAddress }: ExplainLinks & { readonly part: ExplainedPart }) {
  const { columns, rows, total } = part;
  const heads = [columns.weight, columns.value].filter((head) => head !== "");
  return (
    <ExplainTable caption={part.caption} titleHead={columns.what} numberHeads={[...heads, columns.contribution]}>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">
              {row.of === null && row.question !== null ? (
                <Link to={questionAddress(row.question)}>{row.title}</Link>
              ) : (
                <ExplainLink of={row.of} onFollow={onFollow}>
                  {row.title}
                </ExplainLink>
              )}
              {row.detail !== "" && <span className={styles.detail}>{row.detail}</span>}
            </th>
            {columns.weight !== "" && <td className={styles.number}>{row.weight}</td>}
            {columns.value !== "" && <td className={styles.number}>{row.value}</td>}
            <td className={styles.number}>{row.contribution}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={total.weight === "" ? heads.length + 1 : 1}>
            {total.title}
          </th>
          {total.weight !== "" && <td className={styles.number}>{total.weight}</td>}
          {total.weight !== "" && heads.length > 1 && <td />}
          <td className={styles.number}>{total.text}</td>
        </tr>
      </tfoot>
    </ExplainTable>
  );
}

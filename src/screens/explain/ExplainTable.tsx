import type { ReactNode } from "react";
import styles from "./ExplainTable.module.css";

/** A table of an explanation: a column of titles, then columns of numbers; the rows are the children. */
export function ExplainTable(props: {
  readonly caption: string;
  readonly titleHead: string;
  readonly numberHeads: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.titleHead}</th>
          {props.numberHeads.map((head) => (
            <th key={head} scope="col" className={styles.number}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {props.children}
    </table>
  );
}

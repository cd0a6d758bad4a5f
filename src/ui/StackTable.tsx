import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./StackTable.module.css";

// Browsers no longer treat a row with display: block as a table row, so the roles are set explicitly.
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader" },
  rowHeader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** A column of a table that becomes a stack of cards on a narrow screen. */
export type StackColumn = {
  readonly label: ReactNode;
  readonly number?: boolean;
  /** The current sort direction and the handler that changes it; without it, the column cannot be sorted. */
  readonly sort?: { readonly direction: "ascending" | "descending" | "none"; readonly onSort: () => void };
};

/**
 * A table that becomes a stack of rows in a narrow window, with a label per cell; for screen readers it stays a table.
 */
export function StackTable(props: {
  readonly caption: ReactNode;
  readonly columns: readonly StackColumn[];
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <table {...ROLES.table} className={classes(styles.table, props.className)}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead {...ROLES.group} className={styles.head}>
        <tr {...ROLES.row}>
          {props.columns.map(({ label, number, sort }, index) => (
            <th
              key={index}
              {...ROLES.column}
              scope="col"
              className={number ? "number" : undefined}
              aria-sort={sort?.direction}
            >
              {sort === undefined ? label : <SortButton onSort={sort.onSort}>{label}</SortButton>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>{props.children}</tbody>
    </table>
  );
}

/** The header of a sortable column; its arrows show the direction. */
function SortButton({ onSort, children }: { readonly onSort: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles.sort} onClick={onSort}>
      {children}
      <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
        <path className={styles.rising} d="M0 5h8L4 0z" />
        <path className={styles.falling} d="M0 7h8l-4 5z" />
      </svg>
    </button>
  );
}

/** A detail row that opens below a row and spans all columns. */
export function StackDetail(props: { readonly id: string; readonly columns: number; readonly children: ReactNode }) {
  return (
    <tr {...ROLES.row} id={props.id} className={styles.detail}>
      <td {...ROLES.cell} colSpan={props.columns}>
        {props.children}
      </td>
    </tr>
  );
}

/** A row of a `StackTable`; `head` names its subject. */
export function StackRow({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <tr {...ROLES.row} className={styles.row}>
      <th {...ROLES.rowHeader} scope="row" className={styles.rowHead}>
        {head}
      </th>
      {children}
    </tr>
  );
}

/**
 * A cell. In a narrow window its label is above it, except that `first` is next to the row's name and `wide` on its own
 * line, both without a label, and `empty` is hidden.
 */
export function StackCell(props: {
  readonly label: string;
  readonly number?: boolean;
  readonly first?: boolean;
  readonly wide?: boolean;
  readonly empty?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const look = classes(
    styles.cell,
    props.number && "number",
    props.first && styles.first,
    props.wide && styles.wide,
    props.empty && styles.empty,
    props.className,
  );
  return (
    <td {...ROLES.cell} className={look} data-label={props.label}>
      {props.children}
    </td>
  );
}

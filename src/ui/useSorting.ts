import { useMemo, useState } from "react";
import type { StackColumn } from "./StackTable.tsx";
import { type SortValue, sortRows } from "./sortRows.ts";

/** The column and the direction by which a table is sorted. */
export type Sorting = { readonly column: string; readonly descending: boolean };

/** A column; with `sortBy` it is sortable. */
export type SortedColumn<Row> = Pick<StackColumn, "label" | "number"> & {
  /** Identifies the column in the stored order. */
  readonly id: string;
  readonly sortBy?: (row: Row) => SortValue;
};

/** Stores the order while the user is on another screen; without it, the order is lost. */
export type SortingPlace = { readonly initial: Sorting | null; readonly keep: (sorting: Sorting | null) => void };

/**
 * Sorts the rows of a table by the column that the user chooses: first ascending, then descending, then in the given
 * order. Returns the rows, the columns for StackTable, and whether the user has chosen an order.
 */
export function useSorting<Row>(
  columns: readonly SortedColumn<Row>[],
  rows: readonly Row[],
  place?: SortingPlace,
): { readonly rows: readonly Row[]; readonly columns: readonly StackColumn[]; readonly isSorted: boolean } {
  const [sorting, setSorting] = useState<Sorting | null>(place?.initial ?? null);
  const by = columns.find(({ id }) => id === sorting?.column)?.sortBy;
  const sorted = useMemo(
    () => (sorting === null || by === undefined ? rows : sortRows(rows, by, sorting.descending, pageLocale())),
    [rows, by, sorting],
  );
  const choose = (column: string) => {
    const next = nextSorting(sorting, column);
    place?.keep(next);
    setSorting(next);
  };
  return {
    rows: sorted,
    isSorted: sorted !== rows,
    columns: columns.map(({ id, sortBy, ...column }) =>
      sortBy === undefined
        ? column
        : { ...column, sort: { direction: directionOf(sorting, id), onSort: () => choose(id) } },
    ),
  };
}

/** Returns the order after a column header was pressed; null for the given order. */
export function nextSorting(sorting: Sorting | null, column: string): Sorting | null {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
}

function directionOf(sorting: Sorting | null, column: string): "ascending" | "descending" | "none" {
  if (sorting?.column !== column) return "none";
  return sorting.descending ? "descending" : "ascending";
}

function pageLocale(): string {
  return document.documentElement.lang || "en";
}

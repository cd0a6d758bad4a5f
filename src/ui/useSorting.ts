import { useMemo, useState } from "react";
import { type SortValue, sortRows } from "./sortRows.ts";
import type { StackColumn } from "./StackTable.tsx";

/** By which column a table is sorted. */
export type Sorting = { readonly column: string; readonly descending: boolean };

/** A column; with `sortBy` the visitor can sort by it. */
export type SortedColumn<Row> = Pick<StackColumn, "label" | "number"> & {
  /** Names the column where the order is kept. */
  readonly id: string;
  readonly sortBy?: (row: Row) => SortValue;
};

/** Where the order is kept when the visitor leaves the screen; without it, it is forgotten. */
export type SortingPlace = { readonly initial: Sorting | null; readonly keep: (sorting: Sorting | null) => void };

/**
 * Sorts the rows of a table by the column that the visitor chooses in its head: first rising, then falling, then as they
 * were given. Gives the rows, the columns for StackTable, and whether the order is the visitor's.
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

/** The order after the head of a column was pressed; null for the order in which the rows are given. */
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

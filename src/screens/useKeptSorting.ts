import { useMemo } from "react";
import { keepInEntry, readEntry } from "./shell/historyEntry.ts";
import type { Sorting, SortingPlace } from "#ui/useSorting.ts";

/** Keeps the order of a table with the entry of the browser's history: going back finds it, and so does a reload. */
export function useKeptSorting(table: string): SortingPlace {
  const entry = `sorting ${table}`;
  return useMemo(
    () => ({ initial: sortingOf(readEntry(entry)), keep: (sorting) => keepInEntry(entry, sorting) }),
    [entry],
  );
}

/** Another version of the app may have kept another shape. */
function sortingOf(kept: unknown): Sorting | null {
  if (typeof kept !== "object" || kept === null || !("column" in kept) || !("descending" in kept)) return null;
  const { column, descending } = kept;
  return typeof column === "string" && typeof descending === "boolean" ? { column, descending } : null;
}

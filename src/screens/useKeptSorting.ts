import { useMemo } from "react";
import type { Sorting, SortingPlace } from "#ui/useSorting.ts";
import { keepInEntry, readEntry } from "./shell/historyEntry.ts";

/** Keeps the order of a table in the browser's history entry, so that going back and reloading restore it. */
export function useKeptSorting(table: string): SortingPlace {
  const entry = `sorting ${table}`;
  return useMemo(
    () => ({ initial: sortingOf(readEntry(entry)), keep: (sorting) => keepInEntry(entry, sorting) }),
    [entry],
  );
}

/** Validates a stored order, because another version of the app may have written another format. */
function sortingOf(kept: unknown): Sorting | null {
  if (typeof kept !== "object" || kept === null || !("column" in kept) || !("descending" in kept)) return null;
  const { column, descending } = kept;
  return typeof column === "string" && typeof descending === "boolean" ? { column, descending } : null;
}

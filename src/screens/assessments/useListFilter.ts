import { useState } from "react";
import { readEntry } from "#screens/shell/historyEntry.ts";
import { useKeepTexts } from "#screens/useKeepTexts.ts";
import { filterOf, type ListFilter } from "./listFilter.ts";

const ENTRY = "assessments";

/** The filter and the number of rows shown, kept for the history entry, so that going back restores both. */
export type KeptList = { readonly filter: ListFilter; readonly shown: number };

/** Number of rows shown at first, and added by "Show more". */
export const PAGE = 25;

/** Returns the filter of the list and how many rows it shows. Another filter starts with the first page. */
export function useListFilter(): KeptList & {
  readonly setFilter: (filter: ListFilter) => void;
  readonly setShown: (shown: number) => void;
} {
  const [kept, setKept] = useState(() => keptOf(readEntry(ENTRY)));
  const keepTexts = useKeepTexts();
  const keep = (next: KeptList) => {
    setKept(next);
    const { href } = window.location;
    const isHere = () => window.location.href === href;
    // The browser's history takes longer than the search, so the next frame is painted first.
    requestAnimationFrame(() => requestAnimationFrame(() => isHere() && keepTexts(ENTRY, next)));
  };
  return {
    ...kept,
    setFilter: (filter) => keep({ filter, shown: PAGE }),
    setShown: (shown) => keep({ ...kept, shown }),
  };
}

function keptOf(value: unknown): KeptList {
  const { filter, shown } = typeof value === "object" && value !== null ? { filter: null, shown: 0, ...value } : {};
  return { filter: filterOf(filter), shown: typeof shown === "number" && shown > PAGE ? shown : PAGE };
}

import { useCallback, useMemo, useState } from "react";
import type { PortfolioEntry } from "#report/portfolio/portfolioEntry.ts";
import { idsWithResults } from "#screens/portfolio/scoreMissing.ts";
import { useScores } from "#screens/portfolio/useScores.ts";
import { useKeptSorting } from "#screens/useKeptSorting.ts";
import type { Sorting, SortingPlace } from "#ui/useSorting.ts";

/** The columns of the list that are sorted by results. */
const RESULTS: readonly string[] = ["level", "value"];

type ResultSorting = {
  /** Stores the order of the list. */
  readonly place: SortingPlace;
  /** The results of an assessment; null if it has none, or none is known yet. */
  readonly resultOf: (id: string) => PortfolioEntry | null;
  /** How far scoring is; null while the list is not sorted by results. */
  readonly progress: { readonly all: number; readonly left: number; readonly hasFailed: boolean } | null;
};

/** Returns what sorts the list by level and value: the assessments are scored only once such an order is chosen. */
export function useResultSorting(): ResultSorting {
  const kept = useKeptSorting("assessments");
  const [isWanted, setWanted] = useState(() => isByResult(kept.initial));
  const { results, all, left, hasFailed } = useScores(idsWithResults, isWanted);
  const place = useMemo((): SortingPlace => {
    const keep = (sorting: Sorting | null) => {
      kept.keep(sorting);
      setWanted(isByResult(sorting));
    };
    return { initial: kept.initial, keep };
  }, [kept]);
  const resultOf = useCallback(
    (id: string) => {
      const result = results.get(id);
      return typeof result === "object" ? result : null;
    },
    [results],
  );
  return { place, resultOf, progress: isWanted ? { all, left: left ?? all, hasFailed } : null };
}

function isByResult(sorting: Sorting | null): boolean {
  return sorting !== null && RESULTS.includes(sorting.column);
}

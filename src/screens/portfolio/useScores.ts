import { useEffect, useMemo, useState } from "react";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { useAssessments, useServices } from "#screens/services.tsx";
import type { AssessmentState } from "#store/assessmentState.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { questionnairesFor } from "#store/builtInVersions.ts";
import type { PortfolioResult } from "./portfolioScoring.ts";
import { emptyCache, type ScoreCache, scoreMissing } from "./scoreMissing.ts";
import { startScorer } from "./startScorer.ts";

/** The results of the last time that nothing was missing, and how far scoring is. */
type Scores = {
  readonly results: ReadonlyMap<string, PortfolioResult>;
  readonly questionnaires: readonly Questionnaire[];
  /** The number of assessments, and of those still to be scored; the second is null until it is known. */
  readonly all: number;
  readonly left: number | null;
  readonly hasFailed: boolean;
};

/** Scored assessments, kept while the page is open, so that an edit scores only one assessment again. */
const caches = new WeakMap<AssessmentStore, ScoreCache>();

/**
 * Reads and scores the assessments of this device that `choose` returns, in a worker, and again those that change.
 * `choose` must be the same function in every rendering; nothing is scored until `isWanted`.
 */
export function useScores(
  choose: (state: Pick<AssessmentState, "heads">) => readonly string[],
  isWanted: boolean,
): Scores {
  const { assessments } = useServices();
  const heads = useAssessments((state) => state.heads);
  const entries = useAssessments((state) => state.entries);
  const status = useAssessments((state) => state.status);
  const cache = caches.get(assessments) ?? emptyCache();
  caches.set(assessments, cache);
  const [scores, setScores] = useState(
    (): Omit<Scores, "all"> => ({ ...resultsIn(cache), left: null, hasFailed: false }),
  );
  const isNeeded = isWanted && (status === "ready" || status === "unavailable");
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heads or entries can need another score
  useEffect(() => {
    if (!isNeeded) return;
    const running = new AbortController();
    const scorer = lazily(startScorer);
    const { signal } = running;
    scoreMissing({
      store: assessments,
      choose,
      cache,
      scorer,
      signal,
      load: async (names) => {
        const loaded = await questionnairesFor(names);
        if (!loaded.ok) throw new Error("A questionnaire could not be loaded.");
        return loaded.value;
      },
      onProgress: (left) =>
        !signal.aborted &&
        setScores((before) => ({ ...(left === 0 ? resultsIn(cache) : before), left, hasFailed: false })),
    })
      .catch(() => !signal.aborted && setScores((before) => ({ ...before, hasFailed: true })))
      .finally(scorer.close);
    return () => running.abort();
  }, [assessments, choose, cache, heads, entries, isNeeded]);
  return { ...scores, all: useMemo(() => choose({ heads }).length, [choose, heads]) };
}

function resultsIn({ scored, questionnaires }: ScoreCache): Pick<Scores, "results" | "questionnaires"> {
  return {
    results: new Map([...scored].map(([id, { result }]) => [id, result])),
    questionnaires: [...questionnaires.values()],
  };
}

/** Starts the worker when the first assessment must be scored. */
function lazily(start: typeof startScorer): ReturnType<typeof startScorer> {
  let started: ReturnType<typeof startScorer> | null = null;
  return {
    score: (request) => {
      started ??= start();
      return started.score(request);
    },
    close: () => started?.close(),
  };
}

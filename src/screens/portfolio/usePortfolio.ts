import { shownText } from "#lib/isBlank.ts";
import type { PortfolioMember } from "#report/portfolio/portfolio.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { useEffect, useMemo, useState } from "react";
import { useAssessments, useServices } from "#screens/services.tsx";
import { useAssessmentName } from "#screens/useAssessmentName.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { questionnairesFor } from "#store/builtInVersions.ts";
import type { Head } from "#store/head.ts";
import { emptyCache, portfolioIds, type ScoreCache, scoreMissing } from "./scoreMissing.ts";
import { startScorer } from "./startScorer.ts";

/** A member with the texts by which the portfolio is filtered, and when it was created (ISO 8601 moment). */
export type FilteredMember = PortfolioMember & {
  readonly sector: string;
  readonly tags: readonly string[];
  readonly createdAt: string;
};

/** The scored assessments, or how far reading them is. */
export type ReadPortfolio = {
  readonly members: readonly FilteredMember[];
  readonly questionnaires: readonly Questionnaire[];
  /** Assessments that cannot be read, or whose questionnaire is missing. */
  readonly leftOut: number;
  /** The number of assessments, and of those still to be read. */
  readonly all: number;
  readonly left: number;
  readonly hasFailed: boolean;
};

/** Scored assessments, kept while the page is open, so that an edit scores only one assessment again. */
const caches = new WeakMap<AssessmentStore, ScoreCache>();

/** Reads and scores the assessments of the portfolio in a worker, and again those that change. */
export function usePortfolio(): ReadPortfolio {
  const { assessments } = useServices();
  const nameOf = useAssessmentName();
  const heads = useAssessments((state) => state.heads);
  const entries = useAssessments((state) => state.entries);
  const status = useAssessments((state) => state.status);
  const cache = caches.get(assessments) ?? emptyCache();
  caches.set(assessments, cache);
  const [progress, setProgress] = useState<{ left: number | null; hasFailed: boolean }>({
    left: null,
    hasFailed: false,
  });
  const isKnown = status === "ready" || status === "unavailable";
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heads or entries can need another score
  useEffect(() => {
    if (!isKnown) return;
    const running = new AbortController();
    const scorer = lazily(startScorer);
    const { signal } = running;
    scoreMissing({
      store: assessments,
      cache,
      scorer,
      signal,
      load: async (names) => {
        const loaded = await questionnairesFor(names);
        if (!loaded.ok) throw new Error("A questionnaire could not be loaded.");
        return loaded.value;
      },
      onProgress: (left) => !signal.aborted && setProgress({ left, hasFailed: false }),
    })
      .catch(() => !signal.aborted && setProgress(({ left }) => ({ left, hasFailed: true })))
      .finally(scorer.close);
    return () => running.abort();
  }, [assessments, cache, heads, entries, isKnown]);
  return useMemo(() => {
    const ids = portfolioIds({ heads });
    const isRead = progress.left === 0 && isKnown;
    const found = isRead ? ids.map((id) => ({ head: heads.get(id), result: cache.scored.get(id)?.result })) : [];
    const members = found.flatMap(({ head, result }): readonly FilteredMember[] =>
      head === undefined || typeof result !== "object" ? [] : [{ ...memberOf(head, nameOf), entry: result }],
    );
    return {
      members,
      questionnaires: [...cache.questionnaires.values()],
      leftOut: found.length - members.length,
      all: ids.length,
      left: progress.left ?? ids.length,
      hasFailed: progress.hasFailed,
    };
  }, [heads, progress, cache, isKnown, nameOf]);
}

function memberOf({ id, summary }: Head, nameOf: ReturnType<typeof useAssessmentName>) {
  const { subject, createdAt, updatedAt, tags = [] } = summary;
  return {
    id,
    name: nameOf(summary),
    createdAt,
    updatedAt,
    tags: tags.map(shownText),
    organisation: shownText(subject.organisation),
    scope: shownText(subject.scope),
    sector: shownText(subject.sector ?? ""),
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

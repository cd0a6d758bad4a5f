import { isObject } from "#lib/isObject.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { AssessmentState } from "#store/assessmentState.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import type { QuestionnaireVersion } from "#store/builtInVersions.ts";
import type { PortfolioResult } from "./portfolioScoring.ts";
import type { Scorer } from "./startScorer.ts";

/** Scored assessments: one is scored again only if its state differs. */
export type ScoreCache = {
  readonly scored: Map<string, { readonly state: unknown; readonly result: PortfolioResult }>;
  readonly questionnaires: Map<string, Questionnaire>;
};

/** Returns a cache without assessments. */
export function emptyCache(): ScoreCache {
  return { scored: new Map(), questionnaires: new Map() };
}

/** Assessments read and scored together: few enough to show progress, enough to keep the worker busy. */
const BATCH = 25;

/** Returns the assessments of the portfolio: those with results that are not in the archive. */
export function portfolioIds(state: Pick<AssessmentState, "heads">): readonly string[] {
  return idsWithResults(state).filter((id) => state.heads.get(id)?.archived === false);
}

/** Returns the assessments that have results: those that are started, and no answers to an invitation. */
export function idsWithResults({ heads }: Pick<AssessmentState, "heads">): readonly string[] {
  return [...heads.values()]
    .filter(({ summary }) => summary.started === true && summary.invited !== true)
    .map(({ id }) => id);
}

/** Identifies the state of an assessment: its open content, else the stored revision. */
export function stateOf({ entries, heads }: AssessmentState, id: string): unknown {
  return entries.get(id)?.assessment ?? heads.get(id)?.revision;
}

type Needs = {
  readonly store: AssessmentStore;
  /** Returns the ids of the assessments to score. */
  readonly choose: (state: AssessmentState) => readonly string[];
  readonly cache: ScoreCache;
  readonly scorer: Scorer;
  readonly load: (names: readonly QuestionnaireVersion[]) => Promise<readonly Questionnaire[]>;
  /** Called after each batch with the number of those still missing. */
  readonly onProgress: (left: number) => void;
  readonly signal: AbortSignal;
};

/**
 * Scores the chosen assessments that are not in the cache in their present state, until none is missing or the signal
 * aborts. Rejects if something cannot be read now.
 */
export async function scoreMissing({ store, choose, cache, scorer, load, onProgress, signal }: Needs): Promise<void> {
  const isMissing = (id: string) => {
    const known = cache.scored.get(id);
    return known === undefined || known.state !== stateOf(store.getState(), id);
  };
  /** The questionnaires sent to this worker; those loaded for an earlier worker are in the cache. */
  const sent = new Set<string>();
  const questionnairesOf = async (documents: readonly { readonly document: object }[]) => {
    const names = documents.flatMap(({ document }) => nameIn(document)).filter((name) => !sent.has(keyOf(name)));
    for (const name of names) sent.add(keyOf(name));
    const kept = names.flatMap((name) => cache.questionnaires.get(keyOf(name)) ?? []);
    const unknown = names.filter((name) => !cache.questionnaires.has(keyOf(name)));
    return [...kept, ...(unknown.length === 0 ? [] : await load(unknown))];
  };
  while (!signal.aborted) {
    const missing = choose(store.getState()).filter(isMissing);
    onProgress(missing.length);
    if (missing.length === 0) return;
    const batch = missing.slice(0, BATCH).map((id) => ({ id, state: stateOf(store.getState(), id) }));
    const read = await Promise.all(batch.map(({ id }) => readDocument(store, id)));
    const documents = batch.flatMap(({ id }, index) => {
      const document = read[index] ?? null;
      return document === null ? [] : [{ id, document }];
    });
    const questionnaires = await questionnairesOf(documents);
    const answer = await scorer.score({ documents, questionnaires });
    for (const one of [...questionnaires, ...answer.questionnaires]) cache.questionnaires.set(keyOf(one), one);
    const results = new Map(answer.scored);
    for (const { id, state } of batch) cache.scored.set(id, { state, result: results.get(id) ?? "unreadable" });
  }
}

function keyOf({ id, version }: QuestionnaireVersion): string {
  return `${id}\n${version}`;
}

async function readDocument(store: AssessmentStore, id: string): Promise<object | null> {
  const { entries, readStored } = store.getState();
  return entries.get(id)?.assessment ?? (await readStored(id))?.document ?? null;
}

/** Returns the questionnaire that an unparsed assessment names; none if it is inside the assessment. */
function nameIn(document: object): readonly QuestionnaireVersion[] {
  if (!isObject(document) || document.custom !== undefined || !isObject(document.questionnaire)) return [];
  const { id, version } = document.questionnaire;
  return typeof id === "string" && typeof version === "string" ? [{ id, version }] : [];
}

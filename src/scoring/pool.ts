import type { CountedQuestions } from "./shares.ts";
import type { QuestionNode } from "./tree.ts";
import type { Pool } from "./types.ts";
import { weightedMean } from "./weightedMean.ts";

/** Questions that are scored together, by position: those of a facet, or those that cite a framework's item. */
export type Topic = { readonly id: string; readonly questions: readonly number[] };

/** Topics under one name: a lens with its facets, a framework with its items. */
export type TopicGroup = { readonly id: string; readonly topics: readonly Topic[] };

/** Returns the positions of the questions by their keys; a key that a question repeats counts once. */
export function questionsByKey(
  questions: readonly QuestionNode[],
  keysOf: (node: QuestionNode) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  for (const [position, node] of questions.entries()) {
    for (const key of new Set(keysOf(node))) {
      const sharing = byKey.get(key);
      if (sharing === undefined) byKey.set(key, [position]);
      else sharing.push(position);
    }
  }
  return byKey;
}

/**
 * Scores questions from anywhere in the tree together, each weighted by its share of the overall score: value, low and
 * high 0…`highest`, coverage 0…1; all null if none is applicable (scoring.md § 4). One pass instead of four means,
 * because there are hundreds of pools.
 */
export function pool({ questions }: Topic, counted: CountedQuestions, highest: number): Pool {
  let shares = 0;
  let answered = 0;
  let least = 0;
  let most = 0;
  for (const position of questions) {
    const question = counted[position];
    if (!question) continue;
    const { share, value } = question;
    shares += share;
    if (value !== null) answered += share;
    least += share * (value ?? 0);
    most += share * (value ?? highest);
  }
  if (shares === 0) return { value: null, low: null, high: null, coverage: null };
  return {
    // Unanswered questions have added nothing to `least`.
    value: answered === 0 ? null : Math.min(highest, least / answered),
    low: Math.min(highest, least / shares),
    high: Math.min(highest, most / shares),
    coverage: answered / shares,
  };
}

/** Returns the mean target of these questions; null if none has a target. */
export function poolTarget({ questions }: Topic, counted: CountedQuestions): number | null {
  const shares = questions.map((position) => counted[position]?.share ?? 0);
  return weightedMean(questions, shares, (position) => counted[position]?.target ?? null);
}

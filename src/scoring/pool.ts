import type { Counted } from "./shares.ts";
import type { QuestionNode } from "./tree.ts";
import type { Pool } from "./types.ts";
import { weightedMean } from "./weightedMean.ts";

/** Questions to be taken together: those of a facet, those that cite a framework's item. */
export type Topic = { readonly id: string; readonly questions: readonly QuestionNode[] };

/** Topics under one name: a lens with its facets, a framework with its items. */
export type TopicGroup = { readonly id: string; readonly topics: readonly Topic[] };

/** The questions by the keys that each carries; a key that a question repeats counts once. */
export function questionsByKey(
  questions: readonly QuestionNode[],
  keysOf: (node: QuestionNode) => readonly string[],
): ReadonlyMap<string, readonly QuestionNode[]> {
  const byKey = new Map<string, QuestionNode[]>();
  for (const node of questions) {
    for (const key of new Set(keysOf(node))) {
      const sharing = byKey.get(key);
      if (sharing === undefined) byKey.set(key, [node]);
      else sharing.push(node);
    }
  }
  return byKey;
}

/** The questions of a topic that are applicable. */
export function countedIn({ questions }: Topic, counted: ReadonlyMap<QuestionNode, Counted>): readonly Counted[] {
  return questions.flatMap((node) => counted.get(node) ?? []);
}

/**
 * Questions taken together across the tree, each by its share of the overall score: value, low and high 0…`highest`,
 * coverage 0…1 (scoring.md § 4).
 */
export function pool(questions: readonly Counted[], highest: number): Pool {
  return {
    value: weightedMean(questions, shareOf, ({ level }) => level),
    low: weightedMean(questions, shareOf, ({ level }) => level ?? 0),
    high: weightedMean(questions, shareOf, ({ level }) => level ?? highest),
    coverage: weightedMean(questions, shareOf, ({ level }) => (level === null ? 0 : 1)),
  };
}

/** The level that these questions should reach together; null when none has a target. */
export function poolTarget(questions: readonly Counted[]): number | null {
  return weightedMean(questions, shareOf, ({ target }) => target);
}

function shareOf({ share }: Counted): number {
  return share;
}

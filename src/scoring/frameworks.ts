import type { Questionnaire, Reference } from "#questionnaire/schema.ts";
import { countedIn, pool, poolTarget, questionsByKey, type Topic, type TopicGroup } from "./pool.ts";
import type { Counted } from "./shares.ts";
import { isBelow } from "./tolerance.ts";
import type { QuestionNode } from "./tree.ts";
import type { Scorecard } from "./types.ts";

type ItemScore = Scorecard["frameworks"][string][string];

/** The questions that cite each framework's items. */
export function compileFrameworks(
  { frameworks }: Questionnaire,
  questions: readonly QuestionNode[],
): readonly TopicGroup[] {
  const byItem = questionsByKey(questions, ({ question }) => question.references.map(referenceKey));
  return frameworks.map(({ id, items }) => ({
    id,
    topics: items.map((item) => ({
      id: item.id,
      questions: byItem.get(referenceKey({ framework: id, item: item.id })) ?? [],
    })),
  }));
}

/** The items that an applicable question cites, and whether they are where they should be (scoring.md § 4). */
export function scoreFrameworks(
  frameworks: readonly TopicGroup[],
  counted: ReadonlyMap<QuestionNode, Counted>,
  highest: number,
): Scorecard["frameworks"] {
  return Object.fromEntries(
    frameworks.map(({ id, topics }) => [
      id,
      Object.fromEntries(topics.flatMap((item) => scoredItem(item, counted, highest))),
    ]),
  );
}

function scoredItem(
  item: Topic,
  counted: ReadonlyMap<QuestionNode, Counted>,
  highest: number,
): readonly (readonly [string, ItemScore])[] {
  const questions = countedIn(item, counted);
  if (questions.length === 0) return [];
  const figures = pool(questions, highest);
  return [[item.id, { ...figures, status: statusOf(figures.value, poolTarget(questions)) }]];
}

function statusOf(value: number | null, target: number | null): ItemScore["status"] {
  if (value === null || target === null) return "unknown";
  return isBelow(value, target) ? "below" : "met";
}

/** A framework's id has no line break, so no two references share a key. */
function referenceKey({ framework, item }: Reference): string {
  return `${framework}\n${item}`;
}

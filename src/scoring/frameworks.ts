import type { Questionnaire, Reference } from "#questionnaire/schema.ts";
import { pool, poolTarget, questionsByKey, type Topic, type TopicGroup } from "./pool.ts";
import { recordOf } from "./recordOf.ts";
import type { CountedQuestions } from "./shares.ts";
import { isBelow } from "./tolerance.ts";
import type { QuestionNode } from "./tree.ts";
import type { Scorecard } from "./types.ts";

type ItemScore = Scorecard["frameworks"][string][string];

/** Returns the questions that cite each framework's items; leaves out items that none cites. */
export function compileFrameworks(
  { frameworks }: Questionnaire,
  questions: readonly QuestionNode[],
): readonly TopicGroup[] {
  const byItem = questionsByKey(questions, ({ question }) => question.references.map(referenceKey));
  return frameworks.map(({ id, items }) => ({
    id,
    topics: items.flatMap((item) => {
      const citing = byItem.get(referenceKey({ framework: id, item: item.id }));
      return citing === undefined ? [] : [{ id: item.id, questions: citing }];
    }),
  }));
}

/** Scores the items that an applicable question cites, and whether they meet their targets (scoring.md § 4). */
export function scoreFrameworks(
  frameworks: readonly TopicGroup[],
  counted: CountedQuestions,
  highest: number,
): Scorecard["frameworks"] {
  return recordOf(frameworks, ({ topics }) => {
    const cited = topics.filter(({ questions }) => questions.some((position) => counted[position]));
    return recordOf(cited, (item) => itemScore(item, counted, highest));
  });
}

function itemScore(item: Topic, counted: CountedQuestions, highest: number): ItemScore {
  const { value, low, high, coverage } = pool(item, counted, highest);
  return { value, low, high, coverage, status: statusOf(value, poolTarget(item, counted)) };
}

function statusOf(value: number | null, target: number | null): ItemScore["status"] {
  if (value === null || target === null) return "unknown";
  return isBelow(value, target) ? "below" : "met";
}

/** Ids contain no line break, so two references never share a key. */
function referenceKey({ framework, item }: Reference): string {
  return `${framework}\n${item}`;
}

import type { Questionnaire } from "#questionnaire/schema.ts";
import { pool, questionsByKey, type TopicGroup } from "./pool.ts";
import { recordOf } from "./recordOf.ts";
import type { CountedQuestions } from "./shares.ts";
import type { QuestionNode } from "./tree.ts";
import type { Scorecard } from "./types.ts";

/** Returns the questions of each lens's facets. */
export function compileLenses({ lenses }: Questionnaire, questions: readonly QuestionNode[]): readonly TopicGroup[] {
  const byFacet = questionsByKey(questions, ({ question }) => question.facets);
  return lenses.map(({ id, facets }) => ({
    id,
    topics: facets.map((facet) => ({ id: facet.id, questions: byFacet.get(`${id}:${facet.id}`) ?? [] })),
  }));
}

/**
 * Scores every facet of every lens; a facet without an applicable question is included as not rated (scoring.md § 4).
 */
export function scoreLenses(
  lenses: readonly TopicGroup[],
  counted: CountedQuestions,
  highest: number,
): Scorecard["lenses"] {
  return recordOf(lenses, ({ topics }) => recordOf(topics, (facet) => pool(facet, counted, highest)));
}

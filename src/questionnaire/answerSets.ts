import type { Area, Question, Questionnaire } from "./schema.ts";

/** The statements of each answer set by id. */
export type AnswerSets = ReadonlyMap<string, Question["levels"]>;

/**
 * Returns the questionnaire with the statements of its answer sets copied into the questions, so that other code need
 * not handle sets; the same object without sets. Idempotent.
 */
export function withAnswerSets(questionnaire: Questionnaire): Questionnaire {
  const sets = answerSetsOf(questionnaire);
  const areas = () => questionnaire.areas.map((area) => filled(area, sets));
  return sets.size === 0 ? questionnaire : { ...questionnaire, areas: areas() };
}

/** Returns the answer sets by id. */
export function answerSetsOf({ answerSets = [] }: Pick<Questionnaire, "answerSets">): AnswerSets {
  return new Map(answerSets.map(({ id, levels }) => [id, levels]));
}

/** Returns the questionnaire in its authored form, with the statements of an answer set only in the set. */
export function withoutCopies(questionnaire: Questionnaire): Questionnaire {
  const own = (question: Question) => (question.answerSet === undefined ? question : { ...question, levels: [] });
  return { ...questionnaire, areas: questionnaire.areas.map((area) => withQuestions(area, own)) };
}

function filled(area: Area, sets: AnswerSets): Area {
  return withQuestions(area, (question) => {
    const levels = question.answerSet === undefined ? undefined : sets.get(question.answerSet);
    return levels === undefined ? question : { ...question, levels };
  });
}

function withQuestions(area: Area, change: (question: Question) => Question): Area {
  return {
    ...area,
    practices: area.practices.map((practice) => ({ ...practice, questions: practice.questions.map(change) })),
  };
}

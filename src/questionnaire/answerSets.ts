import type { Area, Question, Questionnaire } from "./schema.ts";

/** The statements of each answer set, by its id. */
export type AnswerSets = ReadonlyMap<string, Question["levels"]>;

/**
 * The questionnaire with the statements of its answer sets in the questions that name them, so that nothing else needs to
 * know of sets; the very same where there are none. Done twice it changes nothing.
 */
export function withAnswerSets(questionnaire: Questionnaire): Questionnaire {
  const sets = answerSetsOf(questionnaire);
  const areas = () => questionnaire.areas.map((area) => filled(area, sets));
  return sets.size === 0 ? questionnaire : { ...questionnaire, areas: areas() };
}

/** The answer sets by their ids. */
export function answerSetsOf({ answerSets = [] }: Pick<Questionnaire, "answerSets">): AnswerSets {
  return new Map(answerSets.map(({ id, levels }) => [id, levels]));
}

/** The questionnaire as its author writes it: each statement of an answer set stands in the set alone. */
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

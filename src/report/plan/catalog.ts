import type { Area, Practice, Question, Questionnaire } from "#questionnaire/schema.ts";

/** A question and where it stands. */
export type QuestionInTree = { readonly area: Area; readonly practice: Practice; readonly question: Question };

/** The questions of the edition by id, each with its practice and area. */
export function placedQuestions(questionnaire: Questionnaire, edition: string): ReadonlyMap<string, QuestionInTree> {
  return new Map(
    questionnaire.areas.flatMap((area) =>
      area.practices.flatMap((practice) =>
        practice.questions
          .filter(({ editions }) => editions.includes(edition))
          .map((question) => [question.id, { area, practice, question }] as const),
      ),
    ),
  );
}

import type { Path } from "#lib/problem.ts";
import type { Question, Questionnaire } from "./schema.ts";

/** A question, and where it stands in the questionnaire. */
export type QuestionPlace = { readonly question: Question; readonly path: Path };

/** Every question of every edition, in questionnaire order. */
export function everyQuestion(questionnaire: Questionnaire): QuestionPlace[] {
  return questionnaire.areas.flatMap((area, areaIndex) =>
    area.practices.flatMap((practice, practiceIndex) =>
      practice.questions.map((question, index) => ({
        question,
        path: ["areas", areaIndex, "practices", practiceIndex, "questions", index],
      })),
    ),
  );
}

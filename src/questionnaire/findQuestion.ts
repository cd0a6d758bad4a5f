import type { Question, Questionnaire } from "./schema.ts";

/** A question of any edition, by its id. */
export function findQuestion({ areas }: Questionnaire, id: string): Question | undefined {
  for (const { practices } of areas) {
    for (const { questions } of practices) {
      const found = questions.find((question) => question.id === id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

import { foldText } from "#lib/foldText.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";

const known = new WeakMap<Questionnaire["areas"], (text: string) => Question | null>();

/** Finds the question that a text names: by its id, or by its own words where no other question has the same. */
export function findQuestionOf({ areas }: Questionnaire): (text: string) => Question | null {
  const made = known.get(areas);
  if (made !== undefined) return made;
  const { questions } = outlineOf({ areas });
  const byId = new Map(questions.map(({ question }) => [fold(question.id), question]));
  const byPrompt = new Map<string, Question | null>();
  for (const { question } of questions) {
    const prompt = fold(question.prompt);
    byPrompt.set(prompt, byPrompt.has(prompt) ? null : question);
  }
  const find = (text: string) => {
    const folded = fold(text);
    return folded === "" ? null : (byId.get(folded) ?? byPrompt.get(folded) ?? null);
  };
  known.set(areas, find);
  return find;
}

/** foldText leaves out hyphens: ids may differ by them alone, so that they stay apart as signs of their own. */
function fold(text: string): string {
  return foldText(text.replace(/\p{Pd}/gu, "/"))
    .replace(/\s+/g, " ")
    .trim();
}

import { foldText } from "#lib/foldText.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";

const known = new WeakMap<Questionnaire["areas"], (text: string) => Question | null>();

/** Returns a lookup that finds a question by its id or its prompt if unique; null if none matches. */
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
    // A sheet can have a million empty rows.
    if (text === "") return null;
    const folded = fold(text);
    return folded === "" ? null : (byId.get(folded) ?? byPrompt.get(folded) ?? null);
  };
  known.set(areas, find);
  return find;
}

/** Replaces hyphens first: foldText would drop them, but ids may differ only in hyphens. */
function fold(text: string): string {
  return foldText(text.replace(/\p{Pd}/gu, "/"))
    .replace(/\s+/g, " ")
    .trim();
}

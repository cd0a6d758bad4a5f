import { editionQuestions } from "./outline.ts";
import type { Question, Questionnaire } from "./schema.ts";

/**
 * Words read per minute: the silent reading speed of adults for non-fiction (Brysbaert, 2019, "How many words do we
 * read per minute?": 238), reduced a little for comparing statements.
 */
export const WORDS_PER_MINUTE = 220;
/** Seconds to decide on a question after reading it. */
export const SECONDS_TO_DECIDE = 20;

/** The number of questions and words, and the minutes to answer them. */
export type AnsweringTime = { readonly questions: number; readonly words: number; readonly minutes: number };

/** Returns the answering time of an edition's questions: their prompts and statements. */
export function editionTime(questionnaire: Questionnaire, edition: string): AnsweringTime {
  return questionsTime(editionQuestions(questionnaire, edition), questionnaire.locale);
}

/** Returns the answering time of these questions. */
export function questionsTime(questions: readonly Question[], locale: string): AnsweringTime {
  return timeOf(
    questions.map(({ prompt, levels }) => [prompt, ...levels.map(({ statement }) => statement)]),
    locale,
  );
}

/** Returns the answering time of the exposure profile: its prompts, reasons and options. */
export function exposureTime({ exposure, locale }: Questionnaire): AnsweringTime {
  return timeOf(
    exposure.map(({ prompt, why, options }) => [prompt, why ?? "", ...options.map(({ label }) => label)]),
    locale,
  );
}

/** Rounds minutes up for display: to steps of five above ten, else to whole minutes. */
export function saidMinutes(minutes: number): number {
  const step = minutes > 10 ? 5 : 1;
  return step * Math.ceil(minutes / step);
}

function timeOf(questions: readonly (readonly string[])[], locale: string): AnsweringTime {
  const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
  const countWords = (text: string) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  const words = questions.flat().reduce((sum, text) => sum + countWords(text), 0);
  const minutes = words / WORDS_PER_MINUTE + (questions.length * SECONDS_TO_DECIDE) / 60;
  return { questions: questions.length, words, minutes };
}

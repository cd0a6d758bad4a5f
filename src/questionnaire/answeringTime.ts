import { editionQuestions } from "./outline.ts";
import type { Question, Questionnaire } from "./schema.ts";

/**
 * Words read in a minute: what adults read silently of texts that are no stories (Brysbaert, 2019, "How many words do we
 * read per minute?": 238), a little less for statements that are weighed against each other.
 */
export const WORDS_PER_MINUTE = 220;
/** To decide on a question once it is read, in seconds. */
export const SECONDS_TO_DECIDE = 20;

/** How much there is to read and to decide, and the minutes that it takes. */
export type AnsweringTime = { readonly questions: number; readonly words: number; readonly minutes: number };

/** What the questions of an edition take: their prompts and statements. */
export function editionTime(questionnaire: Questionnaire, edition: string): AnsweringTime {
  return questionsTime(editionQuestions(questionnaire, edition), questionnaire.locale);
}

/** What these questions take. */
export function questionsTime(questions: readonly Question[], locale: string): AnsweringTime {
  return timeOf(
    questions.map(({ prompt, levels }) => [prompt, ...levels.map(({ statement }) => statement)]),
    locale,
  );
}

/** What the questions about the use of AI take: their prompts, why they are asked, and options. */
export function exposureTime({ exposure, locale }: Questionnaire): AnsweringTime {
  return timeOf(
    exposure.map(({ prompt, why, options }) => [prompt, why, ...options.map(({ label }) => label)]),
    locale,
  );
}

/** Minutes as one says them: from ten on in steps of five, never fewer than it takes. */
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

import { clip } from "./clip.ts";
import type { Sources } from "./sources.ts";

/** What areas and practices are called, one and many. */
export type Terms = Readonly<Record<"area" | "areas" | "practice" | "practices", string>>;

/** Letters of a term: it stands in the middle of sentences. */
const LONGEST = 40;

type Said = Pick<Sources, "questionnaire" | "words">;

/** The questionnaire's own terms, else plain ones, as a heading has them. */
export function termsOf({ questionnaire, words }: Said): Terms {
  const { terms } = questionnaire;
  const [area, areas] = terms?.area ?? [words.text("term.area"), words.text("term.areas")];
  const [practice, practices] = terms?.practice ?? [words.text("term.practice"), words.text("term.practices")];
  return eachTerm({ area, areas, practice, practices }, (term) => clip(term, LONGEST));
}

/** The same as they stand within a sentence. */
export function termsWithin(sources: Said): Terms {
  return eachTerm(termsOf(sources), (term) => term.toLowerCase());
}

function eachTerm({ area, areas, practice, practices }: Terms, change: (term: string) => string): Terms {
  return { area: change(area), areas: change(areas), practice: change(practice), practices: change(practices) };
}

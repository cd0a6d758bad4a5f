import { foldText } from "./foldText.ts";

/**
 * Returns a function that tells whether a text contains all the words of `wanted`, in any order, normalized by
 * `foldText`. Hyphenated words are split. Without a word, every text matches.
 */
export function textSearch(wanted: string): (text: string) => boolean {
  const words = searchWords(wanted).map(foldText);
  return (text) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
}

/** Splits a search text into its words, spelled as typed. */
export function searchWords(wanted: string): readonly string[] {
  return wanted.split(/[\s\p{Pd}]+/u).filter((word) => foldText(word) !== "");
}

import { foldText } from "./foldText.ts";

/**
 * What finds a text by words: all of them must be within it, in any order, compared as `foldText` has it. Words joined
 * by a hyphen are sought one by one. Without a word every text is found.
 */
export function textSearch(wanted: string): (text: string) => boolean {
  const words = searchWords(wanted).map(foldText);
  return (text) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
}

/** The words that are sought, as they were typed. */
export function searchWords(wanted: string): readonly string[] {
  return wanted.split(/[\s\p{Pd}]+/u).filter((word) => foldText(word) !== "");
}

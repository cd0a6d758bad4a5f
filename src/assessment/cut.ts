import { countLetters } from "#lib/countLetters.ts";
import { MAX_TEXT } from "./limits.ts";

/** A text as long as a file may hold it, in code points. */
export function cut(text: string, longest = MAX_TEXT): string {
  return countLetters(text) <= longest ? text : Array.from(text).slice(0, longest).join("");
}

import { countLetters } from "#lib/countLetters.ts";
import type { useText } from "#screens/useText.ts";

/** What is wrong with a text that is longer than is stored, in letters; undefined when it is not. */
export function tooLongText(text: ReturnType<typeof useText>, value: string, longest: number): string | undefined {
  const excess = countLetters(value) - longest;
  return excess > 0 ? text("field.tooLong", { excess, longest }) : undefined;
}

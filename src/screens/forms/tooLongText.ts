import { countLetters } from "#lib/countLetters.ts";
import type { useText } from "#screens/useText.ts";

/** Returns the error for a text longer than is stored, in letters; undefined if it is not. */
export function tooLongText(text: ReturnType<typeof useText>, value: string, longest: number): string | undefined {
  const excess = countLetters(value) - longest;
  return excess > 0 ? text("field.tooLong", { excess, longest }) : undefined;
}

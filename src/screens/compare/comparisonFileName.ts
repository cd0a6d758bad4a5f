import { today } from "#screens/today.ts";

/** Returns a file name for a comparison of today. */
export function comparisonFileName(ending: string): string {
  return `comparison-${today().slice(0, 10)}.${ending}`;
}

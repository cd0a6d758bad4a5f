import { isBelow } from "#scoring/tolerance.ts";
import type { Words } from "./words.ts";

/** What rounds to 0 % or to 100 %. */
export const HALF_PERCENT = 0.005;

/** A share 0…1 as a percentage: one that exists is never shown as nothing, nor one that is not all as all. */
export function shareText(words: Words, share: number | null): string {
  if (share === null || isNone(share) || isAll(share)) return words.share(share);
  if (share < HALF_PERCENT) return words.text("sure.lessThan", { share: words.share(0.01) });
  if (share >= 1 - HALF_PERCENT) return words.text("sure.moreThan", { share: words.share(0.99) });
  return words.share(share);
}

/** All, but for what binary noise takes from it. */
export function isAll(share: number): boolean {
  return !isBelow(share, 1);
}

/** Nothing, but for what binary noise leaves of it. */
export function isNone(share: number): boolean {
  return !isBelow(0, share);
}

import type { Words } from "./words.ts";

/** What binary noise leaves of nothing, or takes from all. */
const NOISE = 1e-9;
/** What rounds to 0 % or to 100 %. */
export const HALF_PERCENT = 0.005;

/** A share 0…1 as a percentage: one that exists is never shown as nothing, nor one that is not all as all. */
export function shareText(words: Words, share: number | null): string {
  if (share === null || isNone(share) || isAll(share)) return words.share(share);
  if (share < HALF_PERCENT) return words.text("sure.lessThan", { share: words.share(0.01) });
  if (share >= 1 - HALF_PERCENT) return words.text("sure.moreThan", { share: words.share(0.99) });
  return words.share(share);
}

export function isAll(share: number): boolean {
  return share > 1 - NOISE;
}

export function isNone(share: number): boolean {
  return share < NOISE;
}

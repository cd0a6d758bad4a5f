import { isBelow } from "#scoring/tolerance.ts";
import type { Formatter } from "./formatter.ts";

/** What rounds to 0 % or to 100 %. */
export const HALF_PERCENT = 0.005;

/** A share 0…1 as a percentage: one that exists is never shown as nothing, nor one that is not all as all. */
export function shareText(formatter: Formatter, share: number | null): string {
  if (share === null || isNone(share) || isAll(share)) return formatter.share(share);
  if (share < HALF_PERCENT) return formatter.text("sure.lessThan", { share: formatter.share(0.01) });
  if (share >= 1 - HALF_PERCENT) return formatter.text("sure.moreThan", { share: formatter.share(0.99) });
  return formatter.share(share);
}

/** All, but for what binary noise takes from it. */
export function isAll(share: number): boolean {
  return !isBelow(share, 1);
}

/** Nothing, but for what binary noise leaves of it. */
export function isNone(share: number): boolean {
  return !isBelow(0, share);
}

import { isBelow } from "#scoring/tolerance.ts";
import type { Formatter } from "./formatter.ts";

/** Shares below this round to 0 %, and above 1 minus this to 100 %. */
export const HALF_PERCENT = 0.005;

/** Formats a share 0…1 as a percentage; a share above 0 is never shown as 0 %, and one below 1 never as 100 %. */
export function shareText(formatter: Formatter, share: number | null): string {
  if (share === null || isNone(share) || isAll(share)) return formatter.share(share);
  if (share < HALF_PERCENT) return formatter.text("sure.lessThan", { share: formatter.share(0.01) });
  if (share >= 1 - HALF_PERCENT) return formatter.text("sure.moreThan", { share: formatter.share(0.99) });
  return formatter.share(share);
}

/** Tells whether a share is 1, within the tolerance. */
export function isAll(share: number): boolean {
  return !isBelow(share, 1);
}

/** Tells whether a share is 0, within the tolerance. */
export function isNone(share: number): boolean {
  return !isBelow(0, share);
}

import { instantOf } from "#lib/instantOf.ts";

/** An assessment is not recent if it was last changed more than a year ago. */
export const RECENT_DAYS = 365;

const DAY = 86_400_000;

/**
 * Returns those that were last changed more than `RECENT_DAYS` before a date (ISO), the oldest first; those without a
 * date come before all.
 */
export function staleMembers<Member extends { readonly updatedAt: string }>(
  members: readonly Member[],
  date: string,
): readonly Member[] {
  const limit = instantOf(`${date.slice(0, 10)}T00:00:00.000Z`) - RECENT_DAYS * DAY;
  const timeOf = ({ updatedAt }: Member) => instantOf(updatedAt) || 0;
  return members.filter((member) => timeOf(member) < limit).toSorted((a, b) => timeOf(a) - timeOf(b));
}

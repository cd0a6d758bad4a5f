import { dayOf, momentOf } from "#lib/dayOf.ts";
import { isObject } from "#lib/isObject.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import type { Database } from "./database.ts";
import { TRASH_DAYS, trashKey } from "./trash.ts";

/** Days of use on each of which the clock must say that a deleted assessment is old. */
export const TRASH_USES = 7;

const DAY = 86_400_000;

/**
 * The stored form of the days of use: the last one, and the number of days in succession on which each deleted
 * assessment was found old, by the digest of its key, because a lock does not encrypt this record.
 */
type DaysInTrash = { readonly day: string; readonly old: Readonly<Record<string, number>> };

/**
 * Permanently deletes what was deleted more than `TRASH_DAYS` ago, by the clock of the last starts on `TRASH_USES`
 * different days, including this one. The clock may be far ahead now, or have been far behind at the deletion: until
 * then the user can restore, and one start with the right clock resets the count.
 */
export async function removeOldTrash(database: Database, clock: Date): Promise<void> {
  const before = momentOf(new Date(clock.getTime() - TRASH_DAYS * DAY));
  const day = dayOf(clock);
  const trash = await database.readTrash();
  if (trash.length === 0) return;
  const known = readDaysInTrash(await database.readDaysInTrash());
  const old = trash
    .filter(({ deletedAt }) => deletedAt < before)
    .map((trashed) => {
      const key = trashKey(trashed);
      const digest = sha256(utf8(key.join())).slice(0, 16);
      const days = known.old[digest] ?? 0;
      return { key, digest, days: known.day === day ? Math.max(days, 1) : days + 1 };
    });
  const gone = old.filter(({ days }) => days >= TRASH_USES);
  if (gone.length > 0) await database.removeTrash(gone.map(({ key }) => key));
  await database.putDaysInTrash({ day, old: Object.fromEntries(old.map(({ digest, days }) => [digest, days])) });
}

function readDaysInTrash(stored: unknown): DaysInTrash {
  const { day, old } = isObject(stored) ? stored : {};
  const counts = Object.entries(isObject(old) ? old : {}).filter((one): one is [string, number] =>
    Number.isSafeInteger(one[1]),
  );
  return { day: String(day), old: Object.fromEntries(counts) };
}

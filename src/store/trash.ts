import { loadPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Database } from "./database.ts";
import type { TrashedAssessment, TrashKey } from "./databaseSchema.ts";
import { failureOf, type SaveFailure } from "./saving.ts";

/** Days by the clock that a deleted assessment is kept at least. */
export const TRASH_DAYS = 30;

/** The deleted assessments of this browser; `AssessmentState.restoreTrashed` restores one. */
export type Trash = {
  /** Lists them, the last deleted first. */
  readonly list: () => Promise<Result<readonly TrashedAssessment[], SaveFailure>>;
  /** Deletes these permanently; returns the reason if the browser refused. */
  readonly remove: (keys: readonly TrashKey[]) => Promise<SaveFailure | null>;
  /** Permanently deletes what has been in the trash for long enough, see removeOldTrash.ts; called at every start. */
  readonly removeOld: (clock: Date) => Promise<void>;
};

/** Returns the trash in the database of this browser. */
export function storedTrash(database: Database): Trash {
  return {
    list: () =>
      database.readTrash().then(
        (all) => ok(all.toReversed()),
        (error) => err(failureOf(error)),
      ),
    remove: (keys) => database.removeTrash(keys).then(() => null, failureOf),
    removeOld: async (clock) => {
      const part = await loadPart(() => import("./removeOldTrash.ts"));
      // A failure is harmless: the next start tries again.
      if (part.ok) await part.value.removeOldTrash(database, clock).catch(() => {});
    },
  };
}

/** Returns an empty trash, for a page that keeps nothing. */
export function noTrash(): Trash {
  return { list: async () => ok([]), remove: async () => null, removeOld: async () => {} };
}

/** Returns the key of a deleted assessment. */
export function trashKey({ deletedAt, id }: TrashedAssessment): TrashKey {
  return [deletedAt, id];
}

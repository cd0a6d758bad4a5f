import type { AssessmentError } from "#assessment/assessmentError.ts";
import type { Database } from "./database.ts";
import { type Entry, isWhole, mergedEntry } from "./entry.ts";
import type { Pending } from "./pending.ts";
import type { Stored } from "./readStored.ts";

/** An assessment in the database that is not valid. `document` is what is there, to be rescued by hand. */
export type Damaged = { readonly id: string; readonly error: AssessmentError; readonly document: object };

/** What the memory holds. */
export type Holdings = {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly damaged: readonly Damaged[];
};

type Needs = {
  readonly database: Database;
  readonly pending: Pending;
  readonly get: () => Holdings;
  readonly set: (holdings: Holdings) => void;
};

/** Takes into memory what is in the database, and keeps what is not written yet. */
export type Reader = {
  readonly read: (ids: readonly string[]) => Promise<void>;
  readonly readAll: () => Promise<void>;
};

/*
 * A write of this tab that began after the reading did is still pending when the reading ends: transactions on the
 * same records wait for each other. So what is not pending is no newer here than there.
 */

/** The reading side of the store. */
export function createReader({ database, pending, get, set }: Needs): Reader {
  const takeIn = (id: string, stored: Stored | null) => {
    const marks = pending.of(id);
    // It was added, replaced or removed here, and the database is yet to follow.
    if (marks.some(isWhole)) return;
    if (stored === null) pending.forget(id);
    set(withStored(get(), id, stored, pending));
  };
  return {
    read: async (ids) => {
      for (const id of ids) takeIn(id, await database.read(id));
    },
    readAll: async () => {
      const all = new Map((await database.readAll()).map((stored) => [stored.id, stored]));
      const { entries, damaged } = get();
      for (const id of new Set([...all.keys(), ...entries.keys(), ...damaged.map((one) => one.id)])) {
        takeIn(id, all.get(id) ?? null);
      }
    },
  };
}

function withStored(before: Holdings, id: string, stored: Stored | null, pending: Pending): Holdings {
  const entries = new Map(before.entries);
  const damaged = before.damaged.filter((one) => one.id !== id);
  if (stored === null) {
    entries.delete(id);
    return { entries, damaged };
  }
  const merged = mergedEntry(stored, entries.get(id), pending.of(id));
  if (merged.ok) {
    entries.set(id, merged.value);
    return { entries, damaged };
  }
  entries.delete(id);
  return { entries, damaged: [...damaged, { id, error: merged.error, document: stored.document }] };
}

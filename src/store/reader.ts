import type { AssessmentError } from "#assessment/assessmentError.ts";
import { loadPart } from "#lib/loadPart.ts";
import { differences } from "#assessment/differences.ts";
import type { Database } from "./database.ts";
import { type Entry, isWhole } from "./entry.ts";
import type { mergedEntry } from "./mergedEntry.ts";
import type { Pending } from "./pending.ts";
import type { Stored } from "./readStored.ts";

/** An assessment in the database that is not valid. `document` is what is there, to be rescued by hand. */
export type Damaged = { readonly id: string; readonly error: AssessmentError; readonly document: object };

/** What the memory holds. */
export type Holdings = {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly damaged: readonly Damaged[];
};

type Merge = typeof mergedEntry;

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
  let merge: Merge | null = null;
  // The door for assessments is loaded when there is one to let in; then it is read anew, with nothing in between.
  const reading = async <Found>(read: () => Promise<Found>, isEmpty: (found: Found) => boolean): Promise<Found> => {
    const found = await read();
    if (merge !== null || isEmpty(found)) return found;
    const part = await loadPart(() => import("./mergedEntry.ts"));
    if (!part.ok) throw new Error("The part that reads assessments could not be loaded.");
    merge = part.value.mergedEntry;
    return read();
  };
  const takeIn = (id: string, stored: Stored | null) => {
    const marks = pending.of(id);
    // It was added, replaced or removed here, and the database is yet to follow.
    if (marks.some(isWhole)) return;
    if (stored === null) pending.forget(id);
    set(withStored(get(), id, stored, pending, merge));
  };
  return {
    read: async (ids) => {
      for (const id of ids) {
        takeIn(
          id,
          await reading(
            () => database.read(id),
            (stored) => stored === null,
          ),
        );
      }
    },
    readAll: async () => {
      const found = await reading(database.readAll, (stored) => stored.length === 0);
      const all = new Map(found.map((stored) => [stored.id, stored]));
      const { entries, damaged } = get();
      for (const id of new Set([...all.keys(), ...entries.keys(), ...damaged.map((one) => one.id)])) {
        takeIn(id, all.get(id) ?? null);
      }
    },
  };
}

function withStored(
  before: Holdings,
  id: string,
  stored: Stored | null,
  pending: Pending,
  merge: Merge | null,
): Holdings {
  const entries = new Map(before.entries);
  const damaged = before.damaged.filter((one) => one.id !== id);
  if (stored === null || merge === null) {
    entries.delete(id);
    return { entries, damaged };
  }
  const merged = merge(stored, entries.get(id), pending.of(id));
  if (merged.ok) {
    if (isSame(entries.get(id), merged.value)) return before;
    entries.set(id, merged.value);
    return { entries, damaged };
  }
  entries.delete(id);
  return { entries, damaged: [...damaged, { id, error: merged.error, document: stored.document }] };
}

/** What is the same stays the same object, so that no screen draws itself anew. */
function isSame(before: Entry | undefined, after: Entry): boolean {
  return (
    before !== undefined &&
    before.archived === after.archived &&
    differences(before.assessment, after.assessment).length === 0
  );
}

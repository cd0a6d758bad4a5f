import type { KnownRevision, SaveTask } from "./saveTask.ts";
import type { TrashChange } from "./write.ts";

/** What this tab knows of the database, and what it has not stored yet. */
export type SyncState = {
  /** The last read or written state of each open assessment. */
  readonly known: Map<string, KnownRevision>;
  readonly tasks: Map<string, SaveTask>;
  /** The change of the trash that belongs to the task of an assessment. */
  readonly trash: Map<string, TrashChange>;
  /** The number of finished writes of this tab: a read that overlapped with a write may be outdated. */
  writes: number;
  /** See `Database.clear`; null if nothing was ever cleared. */
  generation: string | null;
};

/** Creates an empty state. */
export function createSyncState(): SyncState {
  return { known: new Map(), tasks: new Map(), trash: new Map(), writes: 0, generation: null };
}

/** Tells whether everything was deleted on purpose since this tab last checked; `found` is the stored generation. */
export function isCleared({ generation }: SyncState, found: string | null): boolean {
  return found !== null && found !== generation;
}

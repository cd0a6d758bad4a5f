import type { KnownRevision, Task } from "./tasks.ts";

/** What this tab knows of the database, and what it has not stored there yet. */
export type SyncState = {
  /** What was last read or written of each assessment that is open. */
  readonly known: Map<string, KnownRevision>;
  readonly tasks: Map<string, Task>;
  /** How many writes of this tab have ended: what was read while one did may be older than what is known. */
  writes: number;
  /** See `Database.clear`; null while nothing was ever cleared. */
  generation: string | null;
};

/** A tab that knows nothing yet. */
export function createSyncState(): SyncState {
  return { known: new Map(), tasks: new Map(), writes: 0, generation: null };
}

/** Whether everything was deleted on purpose since this tab last looked; `found` is the generation that is stored now. */
export function isCleared({ generation }: SyncState, found: string | null): boolean {
  return found !== null && found !== generation;
}

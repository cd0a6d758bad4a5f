import { isTombstone } from "./head.ts";
import { loadReconcile } from "./loadEntryReader.ts";
import type { ReaderNeeds } from "./readerNeeds.ts";
import { isCleared } from "./syncState.ts";

/** Reads stored data into memory, and keeps changes that are not stored yet. */
export type Reader = {
  /** Reads a whole assessment: opens it, or updates it if it is open. */
  readonly read: (id: string) => Promise<void>;
  /** Reads the heads of these assessments, or of all (null), and the whole of open ones that have changed. */
  readonly readHeads: (ids: readonly string[] | null) => Promise<void>;
  /** Finds assessments without a head, and restores their heads. */
  readonly readHeadless: () => Promise<void>;
};

/** Creates the reading part of the store. */
export function createReader(needs: ReaderNeeds): Reader {
  const { database, sync, get, set } = needs;

  /** Repeats a read during which this tab has finished a write. */
  const reading = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const { writes } = sync;
    const found = await work();
    return sync.writes === writes ? found : reading(work);
  };

  const read = async (id: string): Promise<void> => {
    const createReconcile = await loadReconcile();
    createReconcile(needs)(id, await reading(() => database.read(id)));
  };

  const readHeads = async (only: readonly string[] | null): Promise<void> => {
    const found = await reading(() => database.readHeads(only));
    const stored = new Map(found.heads.map((head) => [head.id, head]));
    const before = get();
    const heads = new Map(before.heads);
    const lost = new Set(before.lost);
    const changed: string[] = [];
    for (const id of only ?? new Set([...stored.keys(), ...heads.keys()])) {
      const head = stored.get(id);
      // Additions, replacements and deletions in this tab are not stored yet.
      if ((sync.tasks.get(id) ?? "change") !== "change") continue;
      if (before.entries.has(id) || before.unreadable.has(id)) {
        if (head === undefined || isTombstone(head) || sync.known.get(id)?.revision !== head.revision) changed.push(id);
      } else if (head !== undefined && !isTombstone(head)) {
        heads.set(id, head);
        lost.delete(id);
      } else if (head !== undefined || isCleared(sync, found.generation)) heads.delete(id);
      else if (heads.has(id)) lost.add(id);
    }
    set({ ...before, heads, lost });
    for (const id of changed) await read(id);
    sync.generation = found.generation ?? sync.generation;
  };

  const readHeadless = async (): Promise<void> => {
    for (const id of await database.headlessIds()) await read(id);
  };

  return { read, readHeads, readHeadless };
}

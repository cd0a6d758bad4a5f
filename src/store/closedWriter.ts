import type { Assessment } from "#assessment/schema.ts";
import type { Database } from "./database.ts";
import type { TrashKey } from "./databaseSchema.ts";
import { headOf, withAssessment } from "./entry.ts";
import type { Head } from "./head.ts";
import { loadEntryReader } from "./loadEntryReader.ts";
import { type Memory, withHeads } from "./memory.ts";
import type { StoreProgress } from "./progress.ts";
import type { Reader } from "./reader.ts";
import type { StoredAssessment } from "./readStored.ts";
import { changedRecords } from "./records.ts";
import type { SyncState } from "./syncState.ts";
import type { PutRecords, Write } from "./write.ts";

/**
 * Writes assessments that are not open. On a conflict, the other tab's state wins; a change that cannot be stored is
 * undone, because nothing would repeat it.
 */
export type ClosedWriter = {
  /**
   * Stores assessments again that were read earlier, and removes them from the trash, unless an id is in use again.
   */
  readonly putBack: (
    restored: readonly { readonly stored: StoredAssessment; readonly key: TrashKey }[],
  ) => Promise<void>;
  /** Changes the heads of assessments that are not open, in one transaction. */
  readonly changeHeads: (ids: readonly string[], change: (head: Head) => Head) => void;
  /** Changes assessments that are not open, one after the other; returns the ids of the changed ones. */
  readonly changeStored: (
    ids: readonly string[],
    change: (assessment: Assessment) => Assessment,
  ) => Promise<readonly string[]>;
};

type Needs = {
  readonly database: Database;
  readonly newId: () => string;
  readonly get: () => Memory;
  readonly set: (memory: Memory) => void;
  readonly sync: SyncState;
  readonly progress: StoreProgress;
  readonly reader: Reader;
  /** Runs work that reads or writes, and reports if it fails. */
  readonly read: (work: () => Promise<void>) => Promise<void>;
  /** Tells the other tabs. */
  readonly written: (ids: readonly string[]) => void;
};

/** Shows heads before they are stored; returns a function that shows the earlier ones again, unless others replaced them. */
function showHeads({ get, set }: Pick<Needs, "get" | "set">, heads: readonly Head[]): () => void {
  const before = get().heads;
  set(withHeads(get(), heads));
  return () => {
    const shown = heads.filter((head) => get().heads.get(head.id) === head);
    const earlier = shown.flatMap(({ id }) => before.get(id) ?? []);
    set(withHeads(get(), earlier));
  };
}

/** Creates the writer of assessments that are not open. */
export function createClosedWriter({
  database,
  newId,
  get,
  set,
  sync,
  progress,
  reader,
  read,
  written,
}: Needs): ClosedWriter {
  /** Returns the ids that could not be written; if there are any, nothing was. */
  const write = async (puts: readonly (PutRecords & Write)[]): Promise<readonly string[]> => {
    const ids = puts.map(({ head }) => head.id);
    const undo = showHeads(
      { get, set },
      puts.map(({ head }) => head),
    );
    let refused: readonly string[] = ids;
    const writing = async () => {
      refused = await database.write(puts).catch((error) => {
        undo();
        throw error;
      });
      sync.writes += 1;
      if (refused.length > 0) await reader.readHeads(ids);
      else written(ids);
    };
    await progress.during(read(writing));
    return refused;
  };
  /** Writes all that no other tab has changed; returns the ids of the others. */
  const writeAll = async (puts: readonly (PutRecords & Write)[]): Promise<readonly string[]> => {
    if (puts.length === 0) return [];
    const refused = await write(puts);
    const others = puts.filter(({ head }) => !refused.includes(head.id));
    return refused.length === 0 ? [] : [...refused, ...(await writeAll(others))];
  };
  return {
    putBack: async (restored) => {
      const puts = restored.map(({ stored: { head: before, document, report }, key }): PutRecords & Write => {
        // A pending deletion would be written afterwards.
        if (sync.tasks.get(before.id) === "delete") sync.tasks.delete(before.id);
        const records = changedRecords(null, document);
        const head = { ...before, revision: newId() };
        return { kind: "put", expected: "new", head, records, report, whole: true, trash: { kind: "free", key } };
      });
      await writeAll(puts);
    },
    changeHeads: (ids, change) => {
      const records = { parts: new Map(), answers: new Map() };
      const puts = ids.flatMap((id): readonly PutRecords[] => {
        const before = get().heads.get(id);
        if (before === undefined) return [];
        const head = { ...change(before), revision: newId() };
        const expected = { revision: before.revision };
        return [{ kind: "put", expected, head, records, report: undefined, whole: false }];
      });
      void writeAll(puts);
    },
    changeStored: async (ids, change) => {
      const { readEntry } = await loadEntryReader();
      const puts: PutRecords[] = [];
      for (const id of ids) {
        const found = await database.read(id);
        const entry = found.kind === "stored" ? readEntry(found.stored) : null;
        if (found.kind !== "stored" || entry === null || !entry.ok) continue;
        const after = withAssessment(entry.value, change(entry.value.assessment));
        if (after === entry.value) continue;
        const head = headOf(after, newId());
        const records = changedRecords(entry.value.assessment, after.assessment);
        const expected = { revision: found.stored.head.revision };
        puts.push({ kind: "put", expected, head, records, report: undefined, whole: false });
      }
      const refused = await writeAll(puts);
      return puts.map(({ head }) => head.id).filter((id) => !refused.includes(id));
    },
  };
}

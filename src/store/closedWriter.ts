import type { Assessment } from "#assessment/schema.ts";
import { createQueue, type Queue } from "#lib/createQueue.ts";
import type { Database } from "./database.ts";
import type { TrashKey } from "./databaseSchema.ts";
import { headOf, withAssessment } from "./entry.ts";
import type { Head } from "./head.ts";
import { loadEntryReader } from "./loadEntryReader.ts";
import type { Memory } from "./memory.ts";
import type { StoreProgress } from "./progress.ts";
import type { Reader } from "./reader.ts";
import type { StoredAssessment } from "./readStored.ts";
import { changedRecords } from "./records.ts";
import type { SyncState } from "./syncState.ts";
import type { PutRecords, Write } from "./write.ts";

/**
 * Writes assessments that are not open, one change after the other. A change is shown once it is stored, because
 * nothing would repeat it. On a conflict, the other tab's state wins. Every function returns the ids of what it stored.
 */
export type ClosedWriter = {
  /**
   * Stores assessments again that were read earlier, and removes them from the trash, unless an id is in use again.
   */
  readonly putBack: (
    restored: readonly { readonly stored: StoredAssessment; readonly key: TrashKey }[],
  ) => Promise<readonly string[]>;
  /** Changes the heads of assessments that are not open, in one transaction. */
  readonly changeHeads: (ids: readonly string[], change: (head: Head) => Head) => Promise<readonly string[]>;
  /** Changes assessments that are not open, in one transaction. Rejects if they cannot be read now. */
  readonly changeStored: (
    ids: readonly string[],
    change: (assessment: Assessment) => Assessment,
  ) => Promise<readonly string[]>;
};

type Needs = {
  readonly database: Database;
  readonly newId: () => string;
  readonly get: () => Memory;
  readonly sync: SyncState;
  readonly progress: StoreProgress;
  readonly reader: Reader;
  /** Runs work that reads or writes, and reports if it fails. */
  readonly read: (work: () => Promise<void>) => Promise<void>;
  /** Tells the other tabs. */
  readonly onWritten: (ids: readonly string[]) => void;
};

/** Creates the writer of assessments that are not open. */
export function createClosedWriter({
  database,
  newId,
  get,
  sync,
  progress,
  reader,
  read,
  onWritten,
}: Needs): ClosedWriter {
  // Each change starts from the revisions that the one before has stored.
  const queue = createQueue();
  const inTurn: Queue = (work) => progress.during(queue(work));
  /** Returns the ids that could not be written; if there are any, nothing was. */
  const write = async (puts: readonly (PutRecords & Write)[]): Promise<readonly string[]> => {
    const ids = puts.map(({ head }) => head.id);
    let refused: readonly string[] = ids;
    const writing = async () => {
      try {
        refused = await progress.writing(database.write(puts));
        sync.writes += 1;
        if (refused.length === 0) onWritten(ids);
      } finally {
        await reader.readHeads(ids);
      }
    };
    await read(writing);
    return refused;
  };
  /** Writes all that no other tab has changed; returns the ids of what was written. */
  const writeAll = async (puts: readonly (PutRecords & Write)[]): Promise<readonly string[]> => {
    if (puts.length === 0) return [];
    const refused = await write(puts);
    if (refused.length === 0) return puts.map(({ head }) => head.id);
    return writeAll(puts.filter(({ head }) => !refused.includes(head.id)));
  };
  return {
    putBack: (restored) => {
      for (const { stored } of restored) {
        // A pending deletion would be written afterwards.
        if (sync.tasks.get(stored.head.id) !== "delete") continue;
        sync.tasks.delete(stored.head.id);
        sync.trash.delete(stored.head.id);
      }
      const puts = restored.map(({ stored: { head: before, document, report }, key }): PutRecords & Write => {
        const records = changedRecords(null, document);
        const head = { ...before, revision: newId() };
        return { kind: "put", expected: "new", head, records, report, whole: true, trash: { kind: "remove", key } };
      });
      return inTurn(() => writeAll(puts));
    },
    changeHeads: (ids, change) =>
      inTurn(async () => {
        const records = { parts: new Map(), answers: new Map() };
        const puts = ids.flatMap((id): readonly PutRecords[] => {
          const before = get().heads.get(id);
          if (before === undefined) return [];
          const head = { ...change(before), revision: newId() };
          const expected = { revision: before.revision };
          return [{ kind: "put", expected, head, records, report: undefined, whole: false }];
        });
        return writeAll(puts);
      }),
    changeStored: (ids, change) =>
      inTurn(async () => {
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
        return writeAll(puts);
      }),
  };
}

import type { Database } from "./database.ts";
import { type Entry, headOf } from "./entry.ts";
import type { Head } from "./head.ts";
import { type Memory, withHeads } from "./memory.ts";
import { combineTasks, type SaveTask, writeOf } from "./saveTask.ts";
import type { SyncState } from "./syncState.ts";
import type { Write } from "./write.ts";

type Needs = {
  readonly database: Database;
  readonly sync: SyncState;
  readonly now: () => string;
  readonly newId: () => string;
  readonly get: () => Memory;
  readonly set: (memory: Memory) => void;
  /** Reads again what others have changed, and keeps the changes of this tab. */
  readonly reread: (id: string) => Promise<void>;
  /** Tells the other tabs. */
  readonly onWritten: (ids: readonly string[]) => void;
};

/** An assessment being written. */
type Attempt = {
  readonly id: string;
  readonly task: SaveTask;
  readonly entry: Entry | undefined;
  readonly revision: string;
  readonly write: Write;
};

/** The writing part of the store. */
export type Writer = {
  readonly add: (id: string, task: SaveTask) => void;
  /** Runs all tasks, including those added meanwhile; rejects if the browser refuses. */
  readonly writeAll: () => Promise<void>;
};

/**
 * Creates the writer: one transaction at a time, each with all pending tasks. A record is written only if its head is
 * still the one that this tab knows; otherwise the other tab's changes are read and merged with this tab's.
 */
export function createWriter({ database, sync, now, newId, get, set, reread, onWritten }: Needs): Writer {
  const attempt = ([id, task]: readonly [string, SaveTask]): readonly Attempt[] => {
    const entry = get().entries.get(id);
    const revision = newId();
    const write = writeOf(task, id, entry, sync.known.get(id), { revision, now: now() });
    if (write === null) sync.tasks.delete(id);
    return write === null ? [] : [{ id, task, entry, revision, write: { ...write, trash: sync.trash.get(id) } }];
  };

  /** Notes that an assessment is written; returns its new head, unless there is more to write. */
  const settle = ({ id, task, entry, revision }: Attempt): readonly Head[] => {
    if (sync.tasks.get(id) === task) sync.trash.delete(id);
    if (entry === undefined || task === "delete") sync.known.delete(id);
    else sync.known.set(id, { revision, entry });
    // Another task was added meanwhile.
    if (sync.tasks.get(id) !== task) return [];
    const isLatest = task !== "delete" && entry !== undefined && get().entries.get(id) === entry;
    if (task === "delete" || entry === undefined || isLatest) sync.tasks.delete(id);
    else sync.tasks.set(id, "change");
    return isLatest ? [headOf(entry, revision)] : [];
  };

  /** `refused` are assessments that cannot be stored, because their stored state cannot be read. */
  const writeOnce = async (refused: Map<string, unknown>): Promise<void> => {
    const attempts = [...sync.tasks].filter(([id]) => !refused.has(id)).flatMap(attempt);
    if (attempts.length === 0) return;
    const conflicts = await database.write(attempts.map(({ write }) => write));
    sync.writes += 1;
    if (conflicts.length === 0) {
      const heads = attempts.flatMap(settle);
      if (heads.length > 0) set(withHeads(get(), heads));
      onWritten(attempts.map(({ id }) => id));
    }
    for (const id of conflicts) await reread(id).catch((error) => refused.set(id, error));
  };

  return {
    add: (id, task) => sync.tasks.set(id, combineTasks(sync.tasks.get(id), task)),
    writeAll: async () => {
      const refused = new Map<string, unknown>();
      while ([...sync.tasks.keys()].some((id) => !refused.has(id))) await writeOnce(refused);
      for (const error of refused.values()) throw error;
    },
  };
}

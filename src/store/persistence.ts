import type { InspectedAssessment } from "./assessmentState.ts";
import type { Channel } from "./channel.ts";
import { type ClosedWriter, createClosedWriter } from "./closedWriter.ts";
import type { Database } from "./database.ts";
import { loadEntryReader } from "./loadEntryReader.ts";
import { type Memory, withoutContent, withUnreadable } from "./memory.ts";
import { createProgress } from "./progress.ts";
import { createReader } from "./reader.ts";
import type { StoredAssessment } from "./readStored.ts";
import type { SaveTask } from "./saveTask.ts";
import { failureOf, type SaveFailure, type Saving } from "./saving.ts";
import { createSyncState } from "./syncState.ts";
import type { TrashChange } from "./write.ts";
import { createWriter } from "./writer.ts";

/** Time in milliseconds after which the user is told that the database is slow. */
const SLOW_AFTER = 3000;

/** Synchronizes memory, the database and the other tabs. */
export type Persistence = ClosedWriter & {
  /** Stores assessments that have changed in memory, in one transaction; `trash` holds the changes of the trash. */
  readonly save: (tasks: ReadonlyMap<string, SaveTask>, trash?: ReadonlyMap<string, TrashChange>) => void;
  /** Reads a whole assessment, or finds out why it cannot be read. Rejects if it cannot be read now. */
  readonly open: (id: string) => Promise<void>;
  /** Forgets the content of open assessments, except for changes that are not stored. */
  readonly close: (ids: readonly string[]) => void;
  /** Reads an assessment without opening it. */
  readonly inspect: (id: string) => Promise<InspectedAssessment | null>;
  /** Returns the stored data of an assessment unparsed; null if there are none. */
  readonly readStored: (id: string) => Promise<StoredAssessment | null>;
  readonly retry: () => void;
  readonly refresh: () => Promise<void>;
  readonly settled: () => Promise<void>;
  /** Deletes everything; returns the reason if it failed. */
  readonly clear: () => Promise<SaveFailure | null>;
};

type Needs = {
  readonly database: Database;
  readonly channel: Channel;
  readonly now: () => string;
  readonly newId: () => string;
  readonly get: () => Memory;
  readonly set: (memory: Memory) => void;
  readonly onSaving: (saving: Saving) => void;
  /** "ready": the stored assessments are listed in memory. */
  readonly onStatus: (status: "slow" | "ready" | "unavailable") => void;
};

/** Creates the persistence, which first lists the stored assessments. */
export function createPersistence(needs: Needs): Persistence {
  const parts = connect(needs);
  const { sync, progress, writer, refresh, flush } = parts;
  begin(needs, parts);
  return {
    save: (tasks, trash = new Map()) => {
      for (const [id, change] of trash) sync.trash.set(id, change);
      for (const [id, task] of tasks) writer.add(id, task);
      flush();
    },
    retry: () => {
      if (sync.tasks.size > 0) flush();
      else void refresh();
    },
    refresh,
    settled: progress.settled,
    ...readingOf(needs, parts),
    ...createClosedWriter({ ...needs, ...parts }),
    clear: () => clear(needs, parts),
  };
}

type Parts = ReturnType<typeof connect>;

/** Connects reading, writing and their progress. */
function connect(needs: Needs) {
  const { channel, now, onStatus } = needs;
  const sync = createSyncState();
  const progress = createProgress(needs.onSaving, now);
  const reader = createReader({ ...needs, sync });
  const onWritten = (ids: readonly string[]) => channel.post({ kind: "changed", ids });
  const writer = createWriter({ ...needs, sync, reread: reader.read, onWritten });
  const listed = { isDone: false };
  let isWriting = false;

  const write = async () => {
    isWriting = true;
    const failure = await progress.writing(writer.writeAll()).then(() => null, failureOf);
    isWriting = false;
    progress.fail(failure);
    if (failure !== null) return;
    if (!listed.isDone) refresh();
    // What was added after the last transaction.
    flush();
  };
  const flush = () => {
    if (!isWriting && sync.tasks.size > 0) progress.during(write());
  };
  const read = async (reading: () => Promise<void>) => {
    try {
      await reading();
    } catch (error) {
      return progress.fail(failureOf(error));
    }
    // Pending writes may fail again: only their success clears the failure.
    if (sync.tasks.size === 0) progress.fail(null);
    flush();
  };
  const list = async () => {
    await reader.readHeads(null);
    listed.isDone = true;
    onStatus("ready");
  };
  const refresh = () => progress.during(read(list));
  return { sync, progress, reader, writer, onWritten, flush, read, refresh, listed };
}

function begin({ channel, onStatus }: Needs, { progress, reader, read, refresh, listed }: Parts): void {
  channel.listen((message) => {
    if (message.kind === "cleared") refresh();
    else progress.during(read(() => reader.readHeads(message.ids)));
  });
  const slowTimer = setTimeout(() => onStatus("slow"), SLOW_AFTER);
  refresh().finally(() => {
    clearTimeout(slowTimer);
    if (listed.isDone) progress.during(read(reader.readHeadless));
    else onStatus("unavailable");
  });
}

function readingOf(needs: Needs, parts: Parts): Pick<Persistence, "open" | "close" | "inspect" | "readStored"> {
  const { database, get, set } = needs;
  const { sync, progress, reader, flush } = parts;
  return {
    inspect: async (id) => {
      const entry = get().entries.get(id);
      if (entry !== undefined) {
        const known = sync.known.get(id);
        const isStored = known?.entry === entry && !sync.tasks.has(id);
        return { assessment: entry.assessment, revision: isStored ? known.revision : null };
      }
      const [{ readEntry }, found] = await Promise.all([loadEntryReader(), database.read(id)]);
      if (found.kind !== "stored") return null;
      const read = readEntry(found.stored);
      if (read.ok) return { assessment: read.value.assessment, revision: found.stored.head.revision };
      set(withUnreadable(get(), { error: read.error, stored: found.stored }));
      return null;
    },
    open: async (id) => {
      if (get().entries.has(id)) return;
      await progress.during(reader.read(id));
      flush();
    },
    close: (ids) => {
      const stored = ids.filter((id) => get().entries.has(id) && !sync.tasks.has(id));
      for (const id of stored) sync.known.delete(id);
      set(withoutContent(get(), stored));
    },
    readStored: async (id) => {
      const found = await progress.during(database.read(id));
      return found.kind === "stored" ? found.stored : null;
    },
  };
}

async function clear({ database, channel, newId }: Needs, parts: Parts): Promise<SaveFailure | null> {
  const { sync, progress, refresh } = parts;
  sync.tasks.clear();
  sync.trash.clear();
  const generation = newId();
  try {
    await progress.during(database.clear(generation));
  } catch (error) {
    await refresh();
    return failureOf(error);
  }
  sync.known.clear();
  sync.generation = generation;
  sync.writes += 1;
  channel.post({ kind: "cleared" });
  return null;
}

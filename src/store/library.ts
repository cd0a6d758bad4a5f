import { duplicate } from "#assessment/changes.ts";
import { differences } from "#assessment/differences.ts";
import type { Assessment } from "#assessment/schema.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Channel } from "./channel.ts";
import type { Database } from "./database.ts";
import type { Entry, Mark } from "./entry.ts";
import { createPending } from "./pending.ts";
import { createReader, type Holdings } from "./reader.ts";
import { createSaver } from "./saver.ts";
import { failureOf, type Saving } from "./saving.ts";

/** What the library is made with; tests give their own. */
export type Dependencies = {
  readonly database: Database;
  readonly channel: Channel;
  readonly now: () => string;
  readonly newId: () => string;
};

/** The assessments on this device and what can be done to them; every change is kept at once. */
export type Library = Holdings & {
  /** Whether the device has been looked at. */
  readonly loaded: boolean;
  readonly saving: Saving;
  /** What was deleted last and can still come back. */
  readonly deleted: Entry | null;
  readonly load: () => Promise<void>;
  /** Takes assessments in; one with the same id is replaced. */
  readonly add: (...assessments: readonly Assessment[]) => void;
  /** Applies a pure change; nothing happens when the assessment is not here. */
  readonly apply: (id: string, change: (assessment: Assessment, now: string) => Assessment) => void;
  readonly duplicate: (id: string) => void;
  readonly setArchived: (id: string, archived: boolean) => void;
  readonly remove: (id: string) => void;
  /** Brings back what was deleted last. */
  readonly restore: () => void;
  /** Tries to keep what could not be kept. */
  readonly retry: () => void;
  /** When no write is under way any more. */
  readonly settled: () => Promise<void>;
  /** Removes everything from this device. */
  readonly deleteAll: () => Promise<void>;
};

/** All of an entry. */
const WHOLE: readonly Mark[] = [[]];

/** A library on this database; other tabs hear of its changes through the channel, and it of theirs. */
export function createLibrary({ database, channel, now, newId }: Dependencies): StoreApi<Library> {
  const pending = createPending();
  return createStore<Library>()((set, get) => {
    const reader = createReader({ database, pending, get, set });
    const saver = createSaver({
      database,
      pending,
      find: (id) => get().entries.get(id),
      now,
      tell: (saving) => set({ saving }),
      written: (ids) => channel.post({ kind: "changed", ids }),
    });
    const reading = async (work: () => Promise<void>) => {
      try {
        await work();
        saver.heard(null);
      } catch (error) {
        saver.heard(failureOf(error));
      }
    };
    const put = (id: string, entry: Entry | undefined, marks: readonly Mark[]) => {
      const entries = new Map(get().entries);
      if (entry === undefined) entries.delete(id);
      else entries.set(id, entry);
      set({ entries });
      saver.save(new Map([[id, marks]]));
    };
    const add = (assessment: Assessment, archived = false) => put(assessment.id, { assessment, archived }, WHOLE);

    channel.listen((message) => {
      if (message.kind === "changed") void reading(() => reader.read(message.ids));
      else set({ entries: new Map(), damaged: [], deleted: null });
    });

    return {
      entries: new Map(),
      damaged: [],
      loaded: false,
      saving: { kind: "saved", at: null },
      deleted: null,
      load: async () => {
        await reading(reader.readAll);
        set({ loaded: true });
      },
      add: (...assessments) => {
        for (const assessment of assessments) add(assessment);
      },
      apply: (id, change) => {
        const entry = get().entries.get(id);
        if (entry === undefined) return;
        const assessment = change(entry.assessment, now());
        const marks = differences(entry.assessment, assessment);
        if (marks.length > 0) put(id, { ...entry, assessment }, marks);
      },
      duplicate: (id) => {
        const entry = get().entries.get(id);
        if (entry !== undefined) add(duplicate(entry.assessment, newId(), now()));
      },
      setArchived: (id, archived) => {
        const entry = get().entries.get(id);
        if (entry !== undefined) put(id, { ...entry, archived }, ["archived"]);
      },
      remove: (id) => {
        const entry = get().entries.get(id);
        if (entry === undefined) return;
        put(id, undefined, WHOLE);
        set({ deleted: entry });
      },
      restore: () => {
        const { deleted } = get();
        if (deleted === null) return;
        add(deleted.assessment, deleted.archived);
        set({ deleted: null });
      },
      retry: saver.retry,
      settled: saver.settled,
      deleteAll: async () => {
        await saver.settled();
        for (const id of pending.ids()) pending.forget(id);
        set({ entries: new Map(), damaged: [], deleted: null });
        await reading(database.clear);
        channel.post({ kind: "cleared" });
      },
    };
  });
}

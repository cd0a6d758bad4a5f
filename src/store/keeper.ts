import type { Channel } from "./channel.ts";
import type { Database } from "./database.ts";
import type { Mark } from "./entry.ts";
import { createPending } from "./pending.ts";
import { createReader, type Holdings } from "./reader.ts";
import { createSaver } from "./saver.ts";
import { failureOf, type SaveFailure, type Saving } from "./saving.ts";

/** How long the visitor waits for a database that does not answer, in milliseconds. */
const PATIENCE = 5000;

/** Keeps what the memory holds, in the database and the same as in the other tabs. */
export type Keeper = {
  readonly keep: (touched: ReadonlyMap<string, readonly Mark[]>) => void;
  readonly retry: () => void;
  readonly refresh: () => Promise<void>;
  readonly settled: () => Promise<void>;
  /** Deletes everything; gives the reason if it could not. */
  readonly clear: () => Promise<SaveFailure | null>;
};

type Needs = {
  readonly database: Database;
  readonly channel: Channel;
  readonly now: () => string;
  readonly get: () => Holdings;
  readonly set: (holdings: Holdings) => void;
  readonly tell: (saving: Saving) => void;
  /** What the database holds is in memory, or it is known that it cannot be had. */
  readonly ready: () => void;
};

/** Begins by reading everything. */
export function createKeeper({ database, channel, now, get, set, tell, ready }: Needs): Keeper {
  const reads = new Set<Promise<void>>();
  const pending = createPending();
  const reader = createReader({ database, pending, get, set });
  let isLoaded = false;

  const saver = createSaver({
    database,
    pending,
    now,
    tell,
    find: (id) => get().entries.get(id),
    written: (ids) => {
      channel.post({ kind: "changed", ids });
      if (!isLoaded) refresh();
    },
  });
  const reading = (work: () => Promise<void>): Promise<void> => {
    const read = work()
      .then(() => saver.heard(null))
      .catch((error) => saver.heard(failureOf(error)))
      .finally(() => reads.delete(read));
    reads.add(read);
    return read;
  };
  const refresh = () =>
    reading(async () => {
      await reader.readAll();
      isLoaded = true;
    });

  channel.listen((message) => {
    if (message.kind === "changed") return reading(() => reader.read(message.ids));
    for (const id of pending.ids()) pending.forget(id);
    return refresh();
  });

  const impatience = setTimeout(() => {
    saver.heard("other");
    ready();
  }, PATIENCE);
  refresh().finally(() => {
    clearTimeout(impatience);
    ready();
  });

  return {
    keep: saver.save,
    retry: saver.retry,
    refresh,
    settled: async () => {
      while (saver.underWay.size + reads.size > 0) await Promise.all([...saver.underWay, ...reads]);
    },
    clear: async () => {
      for (const id of pending.ids()) pending.forget(id);
      try {
        await database.clear();
      } catch (error) {
        await refresh();
        return failureOf(error);
      }
      channel.post({ kind: "cleared" });
      return null;
    },
  };
}

/** Keeps nothing, for a computer that is shared. */
export const forgetful: Keeper = {
  keep: () => {},
  retry: () => {},
  refresh: async () => {},
  settled: async () => {},
  clear: async () => null,
};

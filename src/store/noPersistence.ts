import type { Database } from "./database.ts";
import type { Memory } from "./memory.ts";
import type { Persistence } from "./persistence.ts";
import { failureOf } from "./saving.ts";

type Needs = {
  readonly database: Database;
  readonly newId: () => string;
  readonly get: () => Pick<Memory, "entries">;
};

/** Persists nothing, for shared computers. Data stored before stay, unless everything is deleted. */
export function noPersistence({ database, newId, get }: Needs): Persistence {
  return {
    save: () => {},
    inspect: async (id) => {
      const entry = get().entries.get(id);
      return entry === undefined ? null : { assessment: entry.assessment, revision: null };
    },
    open: async () => {},
    close: () => {},
    readStored: async () => null,
    putBack: async () => [],
    changeHeads: async () => [],
    changeStored: async () => [],
    retry: () => {},
    refresh: async () => {},
    settled: async () => {},
    clear: async () => database.clear(newId()).then(() => null, failureOf),
  };
}

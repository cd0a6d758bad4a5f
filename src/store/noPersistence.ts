import type { Database } from "./database.ts";
import type { Persistence } from "./persistence.ts";
import { failureOf } from "./saving.ts";

/** Keeps nothing, for a computer that is shared. What was stored before stays as it is, unless all is deleted. */
export function noPersistence({
  database,
  newId,
}: {
  readonly database: Database;
  readonly newId: () => string;
}): Persistence {
  return {
    save: () => {},
    open: async () => {},
    readStored: async () => null,
    putBack: () => {},
    changeHead: () => {},
    retry: () => {},
    refresh: async () => {},
    settled: async () => {},
    clear: async () => database.clear(newId()).then(() => null, failureOf),
  };
}

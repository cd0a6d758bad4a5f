import type { Database } from "./database.ts";
import type { Memory } from "./memory.ts";
import type { SyncState } from "./syncState.ts";

/** The services that reading the database needs. */
export type ReaderNeeds = {
  readonly database: Database;
  readonly sync: SyncState;
  readonly newId: () => string;
  readonly get: () => Memory;
  readonly set: (memory: Memory) => void;
};

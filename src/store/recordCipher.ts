import type { IDBPObjectStore } from "idb";
import type { Schema, StoreName, StoreRecords } from "./databaseSchema.ts";

/** How records are stored: as they are, or encrypted under a lock. Every read and write of the database uses one. */
export type RecordCipher = {
  /** The id of the lock that the database must have; null: none. */
  readonly lock: string | null;
  /** Returns the key under which a record is stored, and the beginning of such keys for the beginning of a key. */
  readonly keyOf: (key: readonly string[]) => Promise<readonly string[]>;
  readonly encrypt: <Store extends StoreName>(
    store: Store,
    record: StoreRecords[Store],
  ) => Promise<Schema[Store]["value"]>;
  /** Rejects with a `DataError` if the record was changed, or moved from another key. */
  readonly decrypt: <Store extends StoreName>(
    store: Store,
    stored: Schema[Store]["value"],
  ) => Promise<StoreRecords[Store]>;
};

/** The cipher of a database without a lock. */
export const UNENCRYPTED: RecordCipher = {
  lock: null,
  keyOf: async (key) => key,
  encrypt: async (_store, record) => record,
  decrypt: async (store, stored) => {
    if (isPlain(store, stored)) return stored;
    throw new DOMException("The record is encrypted", "DataError");
  },
};

function isPlain<Store extends StoreName>(_store: Store, stored: object): stored is StoreRecords[Store] {
  return !("locked" in stored);
}

/** The name of the `meta` record with the lock, see lock/lock.ts. */
export const LOCK = "lock";

const LOCK_CHANGED = "LockChangedError";

/**
 * Rejects if the database has another lock than that of the cipher: another tab has set, changed or removed it. The
 * object store is `meta`, in the transaction that reads or writes with this cipher.
 */
export async function checkLock(
  meta: IDBPObjectStore<Schema, ("meta" | StoreName)[], "meta", IDBTransactionMode>,
  { lock }: RecordCipher,
): Promise<void> {
  if (lockIdOf((await meta.get(LOCK))?.value) !== lock)
    throw new DOMException("The lock of the database is another one", LOCK_CHANGED);
}

/** Tells whether this is the error of `checkLock`. */
export function isLockChanged(error: unknown): boolean {
  return error instanceof Error && error.name === LOCK_CHANGED;
}

function lockIdOf(lock: unknown): string | null {
  if (lock === undefined) return null;
  return typeof lock === "object" && lock !== null && "id" in lock ? String(lock.id) : "";
}

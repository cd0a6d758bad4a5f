import type { IDBPDatabase } from "idb";
import type { Schema, StoreName, StoreRecords } from "./databaseSchema.ts";
import { checkLock, type RecordCipher } from "./recordCipher.ts";

/** Runs work on the database with its current cipher. */
export type UseRecords = <Value>(
  work: (database: IDBPDatabase<Schema>, cipher: RecordCipher) => Promise<Value>,
) => Promise<Value>;

/** Single records of a store, each read or written by itself. */
export type RecordAccess = {
  readonly get: <Store extends StoreName>(
    store: Store,
    key: readonly string[],
  ) => Promise<StoreRecords[Store] | undefined>;
  readonly getAll: <Store extends StoreName>(store: Store) => Promise<readonly StoreRecords[Store][]>;
  readonly put: <Store extends StoreName>(store: Store, record: StoreRecords[Store]) => Promise<void>;
  readonly remove: (store: StoreName, keys: readonly (readonly string[])[]) => Promise<void>;
};

/** Returns the access to single records. */
export function storeRecords(using: UseRecords): RecordAccess {
  const read = <Store extends StoreName>(store: Store, key: readonly string[] | null) =>
    using(async (database, cipher) => {
      const range = key === null ? null : rangeOf(await cipher.keyOf(key));
      const transaction = database.transaction([store, "meta"], "readonly");
      const [found] = await Promise.all([
        transaction.objectStore(store).getAll(range),
        checkLock(transaction.objectStore("meta"), cipher),
        transaction.done,
      ]);
      return Promise.all(found.map((stored) => cipher.decrypt(store, stored)));
    });
  return {
    get: async (store, key) => (await read(store, key))[0],
    getAll: (store) => read(store, null),
    put: (store, record) =>
      using(async (database, cipher) => {
        const stored = await cipher.encrypt(store, record);
        const transaction = database.transaction([store, "meta"], "readwrite");
        await checkLock(transaction.objectStore("meta"), cipher);
        await Promise.all([transaction.objectStore(store).put(stored), transaction.done]);
      }),
    remove: (store, keys) =>
      using(async (database, cipher) => {
        const stored = await Promise.all(keys.map(cipher.keyOf));
        const transaction = database.transaction([store, "meta"], "readwrite");
        await checkLock(transaction.objectStore("meta"), cipher);
        await Promise.all([
          ...stored.map((key) => transaction.objectStore(store).delete(rangeOf(key))),
          transaction.done,
        ]);
      }),
  };
}

/** Returns the range of one stored key. */
export function rangeOf(key: readonly string[]): IDBKeyRange {
  return IDBKeyRange.only(key.length === 1 ? key[0] : [...key]);
}

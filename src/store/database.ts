import { type IDBPDatabase, openDB } from "idb";
import { type Schema, STORES, upgrade } from "./databaseSchema.ts";
import { readStored, type Stored } from "./readStored.ts";
import { put, type Write } from "./write.ts";

/** To be raised with every change of the records, and with every migration of the assessment format. */
const DATABASE_VERSION = 1;

/** What the store needs of a database. Every promise may be rejected with an error for `failureOf`. */
export type Database = {
  readonly readAll: () => Promise<readonly Stored[]>;
  readonly read: (id: string) => Promise<Stored | null>;
  /** All of them or none, in the order of the calls. */
  readonly write: (writes: readonly Write[]) => Promise<void>;
  readonly clear: () => Promise<void>;
};

/** The browser's IndexedDB, opened at the first use, and again after it was closed. */
export function openDatabase(name = "tenspan"): Database {
  let connection: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = () => {
    connection = null;
  };
  const connect = () => {
    connection ??= open(name, forget).catch((error) => {
      forget();
      throw error;
    });
    return connection;
  };
  const using = async <Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> => {
    const database = await connect();
    try {
      return await work(database);
    } catch (error) {
      // The connection was closed under our hands.
      if (!(error instanceof Error && error.name === "InvalidStateError")) throw error;
      forget();
      return work(await connect());
    }
  };
  return {
    readAll: () => using((database) => readStored(database, null)),
    read: (id) => using(async (database) => (await readStored(database, id))[0] ?? null),
    write: (writes) => using((database) => put(database, writes)),
    clear: () => using(clear),
  };
}

async function open(name: string, forget: () => void): Promise<IDBPDatabase<Schema>> {
  if (!globalThis.indexedDB) throw new DOMException("No IndexedDB here", "SecurityError");
  return openDB<Schema>(name, DATABASE_VERSION, {
    upgrade,
    // A newer version of the app, in another tab, must not wait for this one.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      forget();
    },
    terminated: forget,
  });
}

async function clear(database: IDBPDatabase<Schema>): Promise<void> {
  const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
  await Promise.all([...STORES.map((store) => transaction.objectStore(store).clear()), transaction.done]);
}

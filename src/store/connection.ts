import { type IDBPDatabase, openDB } from "idb";
import { loadPart } from "#lib/loadPart.ts";
import { DATABASE_VERSION, type Schema, TO_MOVE, upgrade } from "./databaseSchema.ts";

/** Runs work on the browser's database, which is opened at the first use, and again after it was closed. */
export type DatabaseUse = <Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>) => Promise<Value>;

/** Errors of a connection that was closed unexpectedly. */
const CLOSED_ERRORS = ["InvalidStateError", "UnknownError"];

/** Returns access to the database of this name. Use `failureOf` for its errors. */
export function openConnection(name: string): DatabaseUse {
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
  return async (work) => {
    const database = await connect();
    try {
      return await work(database);
    } catch (error) {
      if (!(error instanceof Error && CLOSED_ERRORS.includes(error.name))) throw error;
      forget();
      return work(await connect());
    }
  };
}

async function open(name: string, forget: () => void): Promise<IDBPDatabase<Schema>> {
  if (!globalThis.indexedDB) throw new DOMException("No IndexedDB here", "SecurityError");
  const database = await openDB<Schema>(name, DATABASE_VERSION, {
    upgrade,
    // A newer version of the app in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      forget();
    },
    terminated: forget,
  });
  if ((await database.getKey("meta", TO_MOVE)) !== undefined) {
    // If this part cannot be loaded, the next start tries again.
    const part = await loadPart(() => import("./moveReportSettings.ts"));
    if (part.ok) await part.value.moveReportSettings(database);
  }
  return database;
}

import { type IDBPDatabase, openDB } from "idb";
import { isObject } from "#lib/isObject.ts";

/** The databases of a browser at an earlier time. */
export type Dump = Readonly<
  Record<
    string,
    {
      readonly version: number;
      readonly stores: Readonly<
        Record<
          string,
          {
            readonly keyPath: string | readonly string[] | null;
            readonly keys: readonly IDBValidKey[];
            readonly values: readonly unknown[];
          }
        >
      >;
    }
  >
>;

/** Returns a value of a dump, in which `{ "$bytes": hexadecimal }` stands for bytes, as it was in the browser. */
function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (!isObject(value)) return value;
  if (typeof value["$bytes"] === "string") return Uint8Array.from(Buffer.from(value["$bytes"], "hex"));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, revived(part)]));
}

/** Creates the databases of a dump in this browser. */
export async function restoreDump(dump: Dump): Promise<void> {
  for (const [name, { version, stores }] of Object.entries(dump)) {
    const database: IDBPDatabase = await openDB(name, version, {
      upgrade: (made) => {
        for (const [store, { keyPath }] of Object.entries(stores)) {
          made.createObjectStore(
            store,
            keyPath === null ? {} : { keyPath: typeof keyPath === "string" ? keyPath : [...keyPath] },
          );
        }
      },
    });
    for (const [store, { keyPath, keys, values }] of Object.entries(stores)) {
      for (const [index, value] of values.entries()) {
        await database.put(store, revived(value), keyPath === null ? keys[index] : undefined);
      }
    }
    database.close();
  }
}

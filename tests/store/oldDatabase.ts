import { type IDBPDatabase, openDB } from "idb";

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
        await database.put(store, value, keyPath === null ? keys[index] : undefined);
      }
    }
    database.close();
  }
}

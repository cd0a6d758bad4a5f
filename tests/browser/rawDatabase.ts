import type { BrowserContext, Page } from "@playwright/test";

/*
 * Access to the browser's database from outside the app, to leave it as another program, a disk fault or an earlier
 * version would.
 */

/** Returns a page of the same origin that does not run the app. */
export async function outside(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // The browser requests an icon for a page that names none.
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto("./questionnaires/cisos4ai.json");
  return page;
}

type Changes = { readonly puts?: readonly object[]; readonly deletes?: readonly string[] };

/** Returns all records of a store after putting `puts` and deleting `deletes`. */
export async function records(
  page: Page,
  store: string,
  { puts = [], deletes = [] }: Changes = {},
): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(
    async ([name, added, removed]) => {
      const done = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      // Opening a missing database would create it.
      if (!(await indexedDB.databases()).some((known) => known.name === "tenspan")) return [];
      const database = await done(indexedDB.open("tenspan"));
      const records = database.transaction(name, "readwrite").objectStore(name);
      for (const record of added) records.put(record);
      for (const key of removed) records.delete(key);
      const all: Record<string, unknown>[] = await done(records.getAll());
      database.close();
      return all;
    },
    [store, puts, deletes] as const,
  );
}

/** Deletes the database, as a visitor who clears the site's data does. */
export async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase("tenspan");
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

/** Raises the version of the database, as a newer app does. */
export async function raiseVersion(page: Page, version: number): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("tenspan", wanted);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    version,
  );
}

/**
 * Blocks the database for this many milliseconds, with "readonly" only for writing; resolves once the blocking has
 * begun.
 */
export async function keepBusy(
  page: Page,
  milliseconds: number,
  mode: IDBTransactionMode = "readwrite",
): Promise<void> {
  await page.evaluate(
    ([duration, kind]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("tenspan");
        opening.onsuccess = () => {
          const records = opening.result.transaction("assessments", kind).objectStore("assessments");
          const end = Date.now() + duration;
          const goOn = () => {
            resolve();
            if (Date.now() < end) records.count().onsuccess = goOn;
            else opening.result.close();
          };
          records.count().onsuccess = goOn;
        };
      }),
    [milliseconds, mode] as const,
  );
}

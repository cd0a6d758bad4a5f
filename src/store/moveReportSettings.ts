import { isObject } from "#lib/isObject.ts";
import { deleteDB, type IDBPDatabase, openDB } from "idb";
import { type Schema, TO_MOVE } from "./databaseSchema.ts";
import { readReport } from "./head.ts";

/** Until version 2, the profiles and choices for reports had a database of their own. */
const OLD = "tenspan-reports";

/**
 * Takes over what an earlier version stored for reports, once. Its database is deleted when all of it is here, so that
 * nothing is lost if the page is closed meanwhile. What is here already is newer and stays; choices for an assessment
 * that is not stored any more are not taken.
 */
export async function moveReportSettings(database: IDBPDatabase<Schema>): Promise<void> {
  try {
    await take(database, await readOld());
  } catch {
    // The old database cannot be read now; it is tried again the next time.
    return;
  }
  // Not waited for: it may be held open by a tab with the version before.
  deleteDB(OLD)
    .then(() => database.delete("meta", TO_MOVE))
    .catch(() => {});
}

type Old = { readonly profiles: readonly unknown[]; readonly choices: ReadonlyMap<unknown, unknown> };

async function readOld(): Promise<Old> {
  const old = await openDB(OLD);
  try {
    if (!old.objectStoreNames.contains("profiles")) return { profiles: [], choices: new Map() };
    const transaction = old.transaction(["profiles", "choices"], "readonly");
    const [profiles, ids, choices] = await Promise.all([
      transaction.objectStore("profiles").getAll(),
      transaction.objectStore("choices").getAllKeys(),
      transaction.objectStore("choices").getAll(),
    ]);
    return { profiles, choices: new Map(ids.map((id, index) => [id, choices[index]])) };
  } finally {
    old.close();
  }
}

async function take(database: IDBPDatabase<Schema>, { profiles, choices }: Old): Promise<void> {
  const transaction = database.transaction(["assessments", "reports", "profiles"], "readwrite", {
    durability: "strict",
  });
  const [reports, stored] = [transaction.objectStore("reports"), transaction.objectStore("profiles")];
  for (const id of await transaction.objectStore("assessments").getAllKeys()) {
    const report = readReport(choices.get(id));
    if (report !== null && (await reports.getKey(id)) === undefined) await reports.put({ ...report, id });
  }
  for (const profile of profiles) {
    if (!isObject(profile) || typeof profile.id !== "string" || typeof profile.name !== "string") continue;
    const { id, name, choices: chosen } = profile;
    if ((await stored.getKey(id)) === undefined) await stored.put({ id, name, choices: chosen });
  }
  await transaction.done;
}

import { deleteDB, type IDBPDatabase, openDB } from "idb";
import { isObject } from "#lib/isObject.ts";
import { type Schema, TO_MOVE } from "./databaseSchema.ts";
import { readReport } from "./head.ts";

/** Until version 2, report profiles and choices had their own database. */
const OLD_DATABASE = "tenspan-reports";

/**
 * Moves the report settings of an earlier version, once. The old database is deleted after all of it is copied, so that
 * nothing is lost if the page is closed meanwhile. Existing settings are newer and stay; choices for assessments that
 * no longer exist are skipped.
 */
export async function moveReportSettings(database: IDBPDatabase<Schema>): Promise<void> {
  try {
    await writeSettings(database, await readOld());
  } catch {
    // The old database cannot be read now; the next start tries again.
    return;
  }
  // Not awaited, because a tab with the previous version may keep it open.
  deleteDB(OLD_DATABASE)
    .then(() => database.delete("meta", TO_MOVE))
    .catch(() => {});
}

type OldSettings = { readonly profiles: readonly unknown[]; readonly choices: ReadonlyMap<unknown, unknown> };

async function readOld(): Promise<OldSettings> {
  const old = await openDB(OLD_DATABASE);
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

async function writeSettings(database: IDBPDatabase<Schema>, { profiles, choices }: OldSettings): Promise<void> {
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

import { canonicalJson } from "#lib/canonicalJson.ts";
import { momentOf } from "#lib/dayOf.ts";
import { loadPart, type NoAnswer } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import type { Services } from "#screens/services.tsx";
import { today } from "#screens/today.ts";
import { digestOf, type FolderFailure, isAllowed, writeFile } from "#store/backup/backupFolder.ts";
import type { BackupKeys, BackupRecord } from "#store/backup/backupRecord.ts";
import { newId } from "#store/newId.ts";
import { type PreparedBackup, prepareBackup } from "./prepareBackup.ts";

/**
 * Why there is no automatic backup of the latest changes. "needsKeys": the device has a passphrase, so nothing may be
 * written without encryption. "notRead": the stored data cannot be read now. "notAllowedYet": there are no changes
 * since the last backup, but the next ones need the user's permission.
 */
export type BackupFailure = FolderFailure | "needsKeys" | "notRead" | "notAllowedYet" | NoAnswer["kind"];

type Needs = Pick<Services, "assessments" | "ownQuestionnaires" | "deviceLock">;

/** The names of the files of a backup. */
export function backupFiles(name: string, keys: BackupKeys | null): { readonly file: string; readonly key: string } {
  return { file: `${name}.tenspan.json${keys === null ? "" : ".age"}`, key: `${name}.key.age` };
}

/**
 * Writes the backup if the data has changed since the last one. `put` stores the record, before and after the file is
 * written. Rejects with an error of the folder for `folderFailureOf`.
 */
export async function backUp(
  record: BackupRecord,
  services: Needs,
  put: (record: BackupRecord) => Promise<void>,
): Promise<Result<BackupRecord, BackupFailure>> {
  const { folder, keys } = record;
  if (keys === null && services.deviceLock.getState().unlocked !== null) return err("needsKeys");
  await services.assessments.getState().settled();
  const { status, heads } = services.assessments.getState();
  if (status !== "ready") return err("notRead");
  const isUnchanged = (await stateOf(services, "now")) === record.last?.state;
  if (!(await isAllowed(folder))) return err(isUnchanged ? "notAllowedYet" : "notAllowed");
  const present = await digestOf(folder, backupFiles(record.name, keys).file);
  if (isUnchanged && present !== null && record.digests.includes(present)) return ok(record);
  // An empty file would replace the last copy of what was deleted.
  if (heads.size === 0) return ok(record);

  const state = await stateOf(services, "saved");
  const before = changesOf(services);
  const prepared = await prepareBackup(services, null).catch(() => null);
  if (prepared === null) return err("notRead");
  const content = await contentOf(prepared.content, keys);
  if (!content.ok) return content;
  const bytes = new Uint8Array(await content.value.arrayBuffer());
  const digest = sha256(bytes);

  const target = await fileFor(record, prepared);
  const names = backupFiles(target.name, keys);
  // If the browser stops here, the file has the old content or the new one.
  await put({ ...target, digests: [...target.digests, digest] });
  if (keys?.keyFile && (await digestOf(folder, names.key)) === null)
    await writeFile(folder, names.key, new Blob([keys.keyFile]));
  await writeFile(folder, names.file, content.value);
  const { ids, left } = prepared;
  const done = { ...target, digests: [digest], last: { at: momentOf(new Date()), state, ids, left } };
  await put(done);
  markSaved(services, ids, before);
  return ok(done);
}

/** Returns a name that no file in the folder has, because what is there may be the only copy of older data. */
export async function newFile(
  folder: FileSystemDirectoryHandle,
  keys: BackupKeys | null,
): Promise<Pick<BackupRecord, "name" | "digests">> {
  for (;;) {
    const name = `tenspan-backup-${today()}-${newId().slice(0, 6)}`;
    const { file, key } = backupFiles(name, keys);
    if ((await digestOf(folder, file)) === null && (await digestOf(folder, key)) === null) return { name, digests: [] };
  }
}

/**
 * Returns the record with the file to write, and the digest of its present content. It is another file if this one is
 * not as it was written last, or has what the new content lacks: assessments that the browser has lost, or that cannot
 * be read any more.
 */
async function fileFor(record: BackupRecord, prepared: PreparedBackup): Promise<BackupRecord> {
  const { folder, name, keys, digests, last } = record;
  const names = backupFiles(name, keys);
  const found = await digestOf(folder, names.file);
  const foundKey = keys?.keyFile ? await digestOf(folder, names.key) : null;
  const isOurs =
    (found === null || digests.includes(found)) &&
    (foundKey === null || foundKey === sha256(utf8(keys?.keyFile ?? "")));
  const isLess = last !== null && (prepared.left > last.left || !last.ids.some((id) => prepared.ids.includes(id)));
  if (isOurs && !isLess) return { ...record, digests: found === null ? [] : [found] };
  return { ...record, ...(await newFile(folder, keys)) };
}

async function contentOf(content: Blob, keys: BackupKeys | null): Promise<Result<Blob, BackupFailure>> {
  if (keys === null) return ok(content);
  const part = await loadPart(() => import("#sealed/sealInWorker.ts"));
  if (!part.ok) return err(part.error.kind);
  const bytes = new Uint8Array(await content.arrayBuffer());
  const sealed = await part.value.sealInWorker(bytes, { kind: "recipients", recipients: keys.recipients });
  if (sealed.ok) return sealed;
  return err(sealed.error.kind === "missingPart" ? "missingPart" : "failed");
}

/** The last change of each assessment, and how many records have changed since it was saved as a file. */
function changesOf({ assessments }: Needs) {
  const { heads, entries } = assessments.getState();
  return new Map(
    [...heads.values()].map((head) => {
      const entry = entries.get(head.id);
      const { archived, file } = entry ?? head;
      const { updatedAt } = entry?.assessment ?? head.summary;
      return [head.id, { archived, updatedAt, changed: file.changed.length, isSaved: file.savedAt !== null }] as const;
    }),
  );
}

/** A hash of the state of all data: as it is now, or as it will be when all assessments count as saved. */
async function stateOf(services: Needs, when: "now" | "saved"): Promise<string> {
  const own = await services.ownQuestionnaires.readAll();
  const named = own.ok ? own.value.map(({ id, version, openedAt }) => ({ id, version, openedAt })) : null;
  const changes = [...changesOf(services)].map(([id, { archived, updatedAt, changed, isSaved }]) =>
    when === "saved" ? [id, archived, updatedAt, 0, true] : [id, archived, updatedAt, changed, isSaved],
  );
  return sha256(utf8(canonicalJson([named, changes.toSorted(byId)])));
}

function byId([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}

/** Notes that these assessments are in a file, except those that have changed since they were read. */
function markSaved(services: Needs, ids: readonly string[], before: ReturnType<typeof changesOf>): void {
  const now = changesOf(services);
  const unchanged = ids.filter((id) => {
    const [then, current] = [before.get(id), now.get(id)];
    if (current === undefined || then?.updatedAt !== current.updatedAt) return false;
    return current.changed > 0 || !current.isSaved;
  });
  if (unchanged.length > 0) services.assessments.getState().markSaved(unchanged);
}

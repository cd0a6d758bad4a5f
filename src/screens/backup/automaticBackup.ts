import { createStore, type StoreApi } from "zustand/vanilla";
import { err } from "#lib/result.ts";
import type { Services } from "#screens/services.tsx";
import { askToWrite, canWriteFolders, folderFailureOf } from "#store/backup/backupFolder.ts";
import {
  type BackupKeys,
  type BackupRecord,
  type BackupRecords,
  storedBackupRecords,
} from "#store/backup/backupRecord.ts";
import { isFileProtocol } from "#store/isFileProtocol.ts";
import { whenReady } from "#store/whenReady.ts";
import { type BackupFailure, backUp, newFile } from "./backUp.ts";

/** The state of the automatic backup of this browser. */
export type BackupState = {
  /** Null if there is none, or it is not read yet. */
  readonly record: BackupRecord | null;
  readonly failure: BackupFailure | null;
};

/** The automatic backup. Its actions end when the file is written, or `failure` has the reason why not. */
export type AutomaticBackup = {
  readonly store: StoreApi<BackupState>;
  /** Keeps a new file in this folder up to date, instead of an earlier one, which stays as it is. */
  readonly begin: (folder: FileSystemDirectoryHandle, keys: BackupKeys | null) => Promise<void>;
  readonly run: () => Promise<void>;
  /** Asks for the permission to write again; must be called from a click. */
  readonly allow: () => Promise<void>;
  /** Ends it; the files stay as they are. */
  readonly stop: () => Promise<void>;
};

/** Milliseconds from the first change to the backup. */
const BACKUP_DELAY = 15_000;
/** At most this part of the time is spent on backups, if there are so many assessments that one takes long. */
const MAX_TIME_SHARE = 1 / 20;
/** The name of the lock under which one tab writes at a time, and of the channel that tells the others. */
const NAME = "tenspan-backup";

const known = new WeakMap<Services["assessments"], AutomaticBackup>();

/** Returns the automatic backup of this page, begun at the first call; null where it is impossible. */
export function automaticBackup(services: Services): AutomaticBackup | null {
  // With pages opened from a disk, any other page could use the permission.
  if (!canWriteFolders() || isFileProtocol() || services.assessments.getState().saving.kind === "off") return null;
  const before = known.get(services.assessments);
  if (before !== undefined) return before;
  const created = createAutomaticBackup(services, storedBackupRecords());
  known.set(services.assessments, created);
  return created;
}

function createAutomaticBackup(services: Services, records: BackupRecords): AutomaticBackup {
  const store = createStore<BackupState>()(() => ({ record: null, failure: null }));
  const channel = new BroadcastChannel(NAME);
  let pause = BACKUP_DELAY;
  let timer: number | undefined;

  const oneAtATime = (work: () => Promise<void>): Promise<void> =>
    navigator.locks.request(NAME, async () => {
      await work().catch((error) => store.setState({ failure: folderFailureOf(error) }));
    });
  const write = async () => {
    window.clearTimeout(timer);
    timer = undefined;
    const record = await records.read();
    if (record === null) return store.setState({ record, failure: null });
    const started = performance.now();
    store.setState({ record });
    const done = await backUp(record, services, records.put).catch((error) => err(folderFailureOf(error)));
    pause = Math.max(BACKUP_DELAY, (performance.now() - started) / MAX_TIME_SHARE);
    store.setState(done.ok ? { record: done.value, failure: null } : { failure: done.error });
    channel.postMessage(null);
  };
  const run = () => oneAtATime(write);
  const replace = (change: () => Promise<void>) =>
    oneAtATime(async () => {
      await change();
      store.setState({ record: null, failure: null });
      await write();
      channel.postMessage(null);
    });

  channel.addEventListener("message", async () => {
    const record = await records.read().catch(() => null);
    if (record?.last?.at !== store.getState().record?.last?.at) store.setState({ record, failure: null });
  });
  services.assessments.subscribe(({ heads, entries }, before) => {
    if (heads === before.heads && entries === before.entries) return;
    if (store.getState().record !== null) timer ??= window.setTimeout(run, pause);
  });
  // With a passphrase, it must not be written as before.
  services.deviceLock.subscribe(({ unlocked }, before) => {
    if (unlocked !== before.unlocked && store.getState().record !== null) void run();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && store.getState().record !== null) void run();
  });
  void whenReady(services.assessments).then(run);

  return {
    store,
    run,
    begin: (folder, keys) =>
      replace(async () => records.put({ folder, keys, last: null, ...(await newFile(folder, keys)) })),
    allow: async () => {
      const { record } = store.getState();
      if (record !== null && (await askToWrite(record.folder))) await run();
    },
    stop: () => replace(records.remove),
  };
}

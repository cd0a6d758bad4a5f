import { type DBSchema, openDB } from "idb";

/** How an automatic backup is encrypted. */
export type BackupKeys = {
  /** Public keys (`age1…`). */
  readonly recipients: readonly string[];
  /** The secret key, encrypted with the passphrase that the user chose; null if the user has the secret keys. */
  readonly keyFile: string | null;
};

/** The automatic backup of this browser. It contains no content and no secret, because it is not encrypted itself. */
export type BackupRecord = {
  readonly folder: FileSystemDirectoryHandle;
  /** The name of the file without the extensions for its format. */
  readonly name: string;
  /** Null: not encrypted. */
  readonly keys: BackupKeys | null;
  /** SHA-256 of each content that the file can have: that of the last backup, and of one that was begun. */
  readonly digests: readonly string[];
  readonly last: LastBackup | null;
};

/** The last finished backup. */
export type LastBackup = {
  /** ISO 8601 moment. */
  readonly at: string;
  /** A hash of the state of the data, which tells whether it has changed since. */
  readonly state: string;
  readonly ids: readonly string[];
  /** The number of assessments that could not be read, and are not in the file. */
  readonly left: number;
};

interface Schema extends DBSchema {
  backup: { key: string; value: BackupRecord };
}

/** A database of its own: its record is useless without the others, and no other record depends on it. */
const NAME = "tenspan-backup";
const KEY = "automatic";

/** Access to the record of the automatic backup. Every promise can reject with an error of the browser's storage. */
export type BackupRecords = {
  readonly read: () => Promise<BackupRecord | null>;
  readonly put: (record: BackupRecord) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Returns the access to the record in the browser's database. */
export function storedBackupRecords(): BackupRecords {
  const open = () =>
    openDB<Schema>(NAME, 1, {
      upgrade: (database) => {
        database.createObjectStore("backup");
      },
    });
  const using = async <Value>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<Value>) => {
    const database = await open();
    return work(database).finally(() => database.close());
  };
  return {
    read: async () => {
      // Reading must not create a database in browsers that never had an automatic backup.
      if (!(await indexedDB.databases()).some(({ name }) => name === NAME)) return null;
      return (await using((database) => database.get("backup", KEY))) ?? null;
    },
    put: (record) => using(async (database) => void (await database.put("backup", record, KEY))),
    remove: () => using((database) => database.delete("backup", KEY)),
  };
}

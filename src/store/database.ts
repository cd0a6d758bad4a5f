import type { IDBPDatabase } from "idb";
import { createQueue } from "#lib/createQueue.ts";
import { openConnection } from "./connection.ts";
import {
  ALL_STORES,
  DAYS_IN_TRASH,
  GENERATION,
  type Schema,
  type StoreRecords,
  type TrashedAssessment,
  type TrashKey,
} from "./databaseSchema.ts";
import { isTombstone, readHead } from "./head.ts";
import { DATABASE } from "./isDeviceEmpty.ts";
import { loadReadStored, loadWrite } from "./loadRecordAccess.ts";
import { type Heads, readHeads } from "./readHeads.ts";
import type { StoredOrGone } from "./readStored.ts";
import { isLockChanged, LOCK, type RecordCipher, UNENCRYPTED } from "./recordCipher.ts";
import { type RecordAccess, storeRecords, type UseRecords } from "./storeRecords.ts";
import type { Write } from "./write.ts";

type Card = StoreRecords["cards"];
type Profile = StoreRecords["profiles"];
type StoredQuestionnaire = StoreRecords["questionnaires"];

/** A lock and its cipher. */
type OpenLock = { readonly cipher: RecordCipher; readonly lock: object };

/** Encrypts all records again, see lock/changeCipher.ts; null for no lock. */
export type ChangeCipher = (
  database: IDBPDatabase<Schema>,
  change: { readonly from: RecordCipher; readonly to: RecordCipher; readonly lock: object | null },
) => Promise<void>;

/** All stored data of this browser. Every promise can reject with an error for `failureOf`. */
export type Database = {
  /**
   * Encrypts all records under another lock, or decrypts them (null): all of them, or none if it rejects. `change` is
   * the function of lock/changeCipher.ts, which is not part of the first view.
   */
  readonly changeCipher: (to: OpenLock | null, change: ChangeCipher) => Promise<void>;
  /** Uses the cipher of a lock that another tab has set, changed or removed (`UNENCRYPTED`). */
  readonly setCipher: (next: RecordCipher) => void;
  /** Returns the stored lock, unread (lock/lock.ts); undefined if there is none. */
  readonly readLock: () => Promise<unknown>;
  /** Counts the stored assessments, even if they are locked. */
  readonly count: () => Promise<number>;
  /** Returns the heads of these assessments, or of all (null). */
  readonly readHeads: (ids: readonly string[] | null) => Promise<Heads>;
  /** Returns the ids of stored assessments without a head. */
  readonly headlessIds: () => Promise<readonly string[]>;
  readonly read: (id: string) => Promise<StoredOrGone>;
  /**
   * Writes everything, or nothing if others have changed some of the assessments; returns the ids of those. Writes,
   * `clear` and `changeCipher` run one after the other, in the order of the calls.
   */
  readonly write: (writes: readonly Write[]) => Promise<readonly string[]>;
  /** Deletes everything. `generation` is a new random text that tells other tabs that this was intended. */
  readonly clear: (generation: string) => Promise<void>;
  readonly readCard: (id: string) => Promise<Card | undefined>;
  readonly putCard: (card: Card) => Promise<void>;
  readonly readProfiles: () => Promise<readonly Profile[]>;
  readonly putProfile: (profile: Profile) => Promise<void>;
  readonly removeProfile: (id: string) => Promise<void>;
  readonly readQuestionnaires: () => Promise<readonly StoredQuestionnaire[]>;
  readonly putQuestionnaire: (questionnaire: StoredQuestionnaire) => Promise<void>;
  readonly removeQuestionnaire: (id: string, version: string) => Promise<void>;
  /** Sorted by the moment of deletion. */
  readonly readTrash: () => Promise<readonly TrashedAssessment[]>;
  readonly removeTrash: (keys: readonly TrashKey[]) => Promise<void>;
  /** Returns what `putDaysInTrash` stored, untrusted; undefined if nothing. */
  readonly readDaysInTrash: () => Promise<unknown>;
  /** Stores on which days the trash was found old, see removeOldTrash.ts. It is not encrypted under a lock. */
  readonly putDaysInTrash: (value: object) => Promise<void>;
};

type Options = {
  readonly cipher?: RecordCipher;
  /** Called when another tab has set, changed or removed the lock, so that nothing can be read or written. */
  readonly onLockChanged?: () => void;
};

/** Opens the browser's IndexedDB, whose records this cipher encrypts and decrypts. */
export function openDatabase(
  name = DATABASE,
  { cipher: first = UNENCRYPTED, onLockChanged = () => {} }: Options = {},
): Database {
  const connection = openConnection(name);
  let cipher = first;
  const using: UseRecords = async (work) => {
    const used = cipher;
    try {
      return await connection((database) => work(database, used));
    } catch (error) {
      if (!isLockChanged(error)) throw error;
      // This tab itself has changed it meanwhile.
      if (cipher !== used) return using(work);
      onLockChanged();
      throw error;
    }
  };
  /** A deletion takes longer to encrypt than its undo, which would be stored first. */
  const inTurn = createQueue();
  return {
    changeCipher: (opened, change) =>
      inTurn(() =>
        using(async (database, from) => {
          const to = opened?.cipher ?? UNENCRYPTED;
          await change(database, { from, to, lock: opened?.lock ?? null });
          cipher = to;
        }),
      ),
    setCipher: (next) => {
      cipher = next;
    },
    readLock: () => connection(async (database) => (await database.get("meta", LOCK))?.value),
    count: () =>
      connection(async (database) => {
        const heads = (await database.getAll("assessments")).map(readHead);
        return heads.filter((head) => head !== null && !isTombstone(head)).length;
      }),
    readHeads: (ids) => using((database, used) => readHeads(database, used, ids)),
    headlessIds: async () => using((await loadReadStored()).headlessIds),
    read: async (id) => {
      const { readStored } = await loadReadStored();
      return using((database, used) => readStored(database, used, id));
    },
    write: (writes) =>
      inTurn(async () => {
        const { write } = await loadWrite();
        return using((database, used) => write(database, used, writes));
      }),
    clear: (generation) =>
      inTurn(() =>
        connection(async (database) => {
          const transaction = database.transaction(ALL_STORES, "readwrite", { durability: "strict" });
          await Promise.all(ALL_STORES.map((store) => transaction.objectStore(store).clear()));
          await transaction.objectStore("meta").put({ name: GENERATION, value: generation });
          await transaction.done;
          cipher = UNENCRYPTED;
        }),
      ),
    ...singleRecords(storeRecords(using)),
    readDaysInTrash: () => connection(async (database) => (await database.get("meta", DAYS_IN_TRASH))?.value),
    putDaysInTrash: (value) =>
      connection(async (database) => {
        await database.put("meta", { name: DAYS_IN_TRASH, value });
      }),
  };
}

type SingleRecords = Pick<
  Database,
  | "readCard"
  | "putCard"
  | "readProfiles"
  | "putProfile"
  | "removeProfile"
  | "readQuestionnaires"
  | "putQuestionnaire"
  | "removeQuestionnaire"
  | "readTrash"
  | "removeTrash"
>;

/** Returns the access to everything that is stored as one record. */
function singleRecords(records: RecordAccess): SingleRecords {
  return {
    readCard: (id) => records.get("cards", [id]),
    putCard: (card) => records.put("cards", card),
    readProfiles: () => records.getAll("profiles"),
    putProfile: (profile) => records.put("profiles", profile),
    removeProfile: (id) => records.remove("profiles", [[id]]),
    readQuestionnaires: () => records.getAll("questionnaires"),
    putQuestionnaire: (one) => records.put("questionnaires", one),
    removeQuestionnaire: (id, version) => records.remove("questionnaires", [[id, version]]),
    readTrash: async () => (await records.getAll("trash")).toSorted(byDeletion),
    removeTrash: (keys) => records.remove("trash", keys),
  };
}

function byDeletion(a: TrashedAssessment, b: TrashedAssessment): number {
  const [before, after] = [`${a.deletedAt} ${a.id}`, `${b.deletedAt} ${b.id}`];
  return before < after ? -1 : Number(before > after);
}

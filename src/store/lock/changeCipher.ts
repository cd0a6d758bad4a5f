import type { IDBPDatabase, IDBPTransaction } from "idb";
import {
  ALL_STORES,
  type LockedRecord,
  RECORD_STORES,
  type Schema,
  type StoreName,
  TO_MOVE,
} from "#store/databaseSchema.ts";
import { finishTransaction } from "#store/finishTransaction.ts";
import { checkLock, LOCK, type RecordCipher } from "#store/recordCipher.ts";
import { VECTOR } from "./lock.ts";

type Change = {
  readonly from: RecordCipher;
  readonly to: RecordCipher;
  /** The lock of `to`; null: none. */
  readonly lock: object | null;
};

type StoredRecord = Schema[StoreName]["value"];
type AllStored = Readonly<Record<StoreName, readonly StoredRecord[]>>;

/** How often the records are encrypted again because another tab has written meanwhile. */
const MOST_TRIES = 10;

/**
 * Encrypts all records under another lock, or decrypts them. The new records are made in memory and replace the old
 * ones, together with the lock, in one transaction, only if nothing was written meanwhile: at any moment the database
 * has either all of the old records or all of the new ones, also if the browser is killed. Rejects without any change.
 */
export async function changeCipher(database: IDBPDatabase<Schema>, change: Change): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await readAll(database, change.from);
    const after = await convert(before, change);
    if (await replace(database, before, after, change)) return;
  }
  throw new Error("Other tabs have written all the time");
}

async function readAll(database: IDBPDatabase<Schema>, cipher: RecordCipher): Promise<AllStored> {
  const transaction = database.transaction(ALL_STORES, "readonly");
  const [records, toMove] = await Promise.all([
    storesOf((store) => transaction.objectStore(store).getAll()),
    transaction.objectStore("meta").getKey(TO_MOVE),
    checkLock(transaction.objectStore("meta"), cipher),
    transaction.done,
  ]);
  // They would stay readable in the database of an earlier version.
  if (toMove !== undefined) throw new Error("Report settings of an earlier version are still to be moved");
  return records;
}

async function convert(records: AllStored, { from, to }: Change): Promise<AllStored> {
  return storesOf((store) =>
    Promise.all(records[store].map(async (stored) => to.encrypt(store, await from.decrypt(store, stored)))),
  );
}

/** Returns false, without a change, if the records are not those of `before`. */
async function replace(
  database: IDBPDatabase<Schema>,
  before: AllStored,
  after: AllStored,
  { from, lock }: Change,
): Promise<boolean> {
  const transaction = database.transaction(ALL_STORES, "readwrite", { durability: "strict" });
  return finishTransaction(transaction, request(transaction, before, after, { from, lock }));
}

type Transaction = IDBPTransaction<Schema, typeof ALL_STORES, "readwrite">;

async function request(
  transaction: Transaction,
  before: AllStored,
  after: AllStored,
  { from, lock }: Pick<Change, "from" | "lock">,
): Promise<boolean> {
  const meta = transaction.objectStore("meta");
  const [now] = await Promise.all([
    storesOf((store) => transaction.objectStore(store).getAll()),
    checkLock(meta, from),
  ]);
  if (!RECORD_STORES.every((store) => areSame(before[store], now[store]))) return false;
  // All in asynchronous functions, so that a synchronous exception does not leave other requests without a handler.
  await Promise.all([
    ...RECORD_STORES.map(async (store) => transaction.objectStore(store).clear()),
    ...RECORD_STORES.flatMap((store) => after[store].map(async (record) => transaction.objectStore(store).put(record))),
    (async () => (lock === null ? meta.delete(LOCK) : meta.put({ name: LOCK, value: lock })))(),
  ]);
  return true;
}

async function storesOf(read: (store: StoreName) => Promise<readonly StoredRecord[]>): Promise<AllStored> {
  const [assessments, parts, answers, cards, reports, profiles, questionnaires, trash] = await Promise.all([
    read("assessments"),
    read("parts"),
    read("answers"),
    read("cards"),
    read("reports"),
    read("profiles"),
    read("questionnaires"),
    read("trash"),
  ]);
  return { assessments, parts, answers, cards, reports, profiles, questionnaires, trash };
}

/** Compares records in the order of their keys. */
function areSame(before: readonly StoredRecord[], now: readonly StoredRecord[]): boolean {
  return before.length === now.length && before.every((record, index) => isSame(record, now[index]));
}

/** Two encrypted records with the same initialization vector are the same. */
function isSame(before: StoredRecord, now: StoredRecord | undefined): boolean {
  if (now === undefined) return false;
  if (!isEncrypted(before) || !isEncrypted(now)) return JSON.stringify(before) === JSON.stringify(now);
  return before.locked.subarray(0, VECTOR).join() === now.locked.subarray(0, VECTOR).join();
}

function isEncrypted(record: object): record is LockedRecord {
  return "locked" in record && record.locked instanceof Uint8Array;
}

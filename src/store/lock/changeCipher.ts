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
import { VECTOR_BYTES } from "./lock.ts";

type Change = {
  readonly from: RecordCipher;
  readonly to: RecordCipher;
  /** The lock of `to`; null: none. */
  readonly lock: object | null;
};

type StoredRecord = Schema[StoreName]["value"];
type AllStored = Readonly<Record<StoreName, readonly StoredRecord[]>>;
/** The new records by the content of the old ones. */
type Converted = ReadonlyMap<string, StoredRecord>;

/**
 * Encrypts all records under another lock, or decrypts them. The new records are made in memory and replace the old
 * ones, together with the lock, in one transaction, which converts what other tabs have written meanwhile: at any
 * moment the database has either all of the old records or all of the new ones, also if the browser is killed. Rejects
 * without any change.
 */
export async function changeCipher(database: IDBPDatabase<Schema>, change: Change): Promise<void> {
  const before = await readAll(database, change.from);
  const converted = await convertAll(before, change);
  const transaction = database.transaction(ALL_STORES, "readwrite", { durability: "strict" });
  await finishTransaction(transaction, replace(transaction, converted, change));
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

async function convertAll(records: AllStored, change: Change): Promise<Converted> {
  const pairs = RECORD_STORES.flatMap((store) =>
    records[store].map(async (stored) => [contentOf(store, stored), await convert(store, stored, change)] as const),
  );
  return new Map(await Promise.all(pairs));
}

async function convert(store: StoreName, stored: StoredRecord, { from, to }: Change): Promise<StoredRecord> {
  return to.encrypt(store, await from.decrypt(store, stored));
}

type Transaction = IDBPTransaction<Schema, typeof ALL_STORES, "readwrite">;

async function replace(transaction: Transaction, converted: Converted, change: Change): Promise<void> {
  const meta = transaction.objectStore("meta");
  const [now] = await Promise.all([
    storesOf((store) => transaction.objectStore(store).getAll()),
    checkLock(meta, change.from),
  ]);
  const after = await whileOpen(
    transaction,
    storesOf((store) =>
      Promise.all(
        now[store].map((stored) => converted.get(contentOf(store, stored)) ?? convert(store, stored, change)),
      ),
    ),
  );
  const { lock } = change;
  // All in asynchronous functions, so that a synchronous exception does not leave other requests without a handler.
  await Promise.all([
    ...RECORD_STORES.map(async (store) => transaction.objectStore(store).clear()),
    ...RECORD_STORES.flatMap((store) => after[store].map(async (record) => transaction.objectStore(store).put(record))),
    (async () => (lock === null ? meta.delete(LOCK) : meta.put({ name: LOCK, value: lock })))(),
  ]);
}

/**
 * Waits for other work than requests. A transaction ends when it has no request, so it is asked for something until
 * then.
 */
async function whileOpen<Value>(transaction: Transaction, work: Promise<Value>): Promise<Value> {
  let isDone = false;
  const end = () => {
    isDone = true;
  };
  work.then(end, end);
  while (!isDone) await transaction.objectStore("meta").getKey(LOCK);
  return work;
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

/** Returns what only this record has: two encrypted records with the same initialization vector are the same. */
function contentOf(store: StoreName, stored: StoredRecord): string {
  const content = isEncrypted(stored) ? stored.locked.subarray(0, VECTOR_BYTES).join() : JSON.stringify(stored);
  return `${store} ${content}`;
}

function isEncrypted(record: object): record is LockedRecord {
  return "locked" in record && record.locked instanceof Uint8Array;
}

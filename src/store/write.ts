import type { IDBPDatabase, IDBPTransaction } from "idb";
import {
  ASSESSMENT_STORES,
  keysOf,
  type Schema,
  type StoreName,
  type StoreRecords,
  type TrashedAssessment,
  type TrashKey,
} from "./databaseSchema.ts";
import { finishTransaction } from "./finishTransaction.ts";
import { type Head, isTombstone, type KeptReport, NO_REVISION, readHead, type Tombstone } from "./head.ts";
import { checkLock, type RecordCipher } from "./recordCipher.ts";
import type { Records } from "./records.ts";
import { rangeOf } from "./storeRecords.ts";

/** The stored state that a write requires: nothing or a tombstone, nothing at all, this revision, or any. */
export type ExpectedRevision = "new" | "missing" | "any" | { readonly revision: string };

/** Stores an assessment, or its changes. */
export type PutRecords = {
  readonly kind: "put";
  readonly expected: ExpectedRevision;
  readonly head: Head;
  /** Undefined values remove a record. */
  readonly records: Records;
  /** Undefined leaves what is stored, null removes it. */
  readonly report: KeptReport | null | undefined;
  /** Removes all other records of this id, except the report choices. */
  readonly whole: boolean;
};

/** Deletes an assessment. */
export type Deletion = { readonly kind: "delete"; readonly tombstone: Tombstone };

/** Adds a deleted or replaced assessment to the trash, or removes a restored one from it. */
export type TrashChange =
  | { readonly kind: "add"; readonly trashed: TrashedAssessment }
  | { readonly kind: "remove"; readonly key: TrashKey };

/** A single write. */
export type Write = (PutRecords | Deletion) & { readonly trash?: TrashChange | undefined };

const STORES = [...ASSESSMENT_STORES, "trash", "meta"] as const;

type Transaction = IDBPTransaction<Schema, typeof STORES, "readwrite">;

/** The requests of a write, prepared before its transaction. */
type WriteRequests = {
  readonly id: string;
  readonly expected: ExpectedRevision;
  /** The key of the head, which begins the keys of the other records. */
  readonly key: string;
  readonly removesRecords: boolean;
  readonly requests: readonly ((transaction: Transaction) => Promise<unknown>)[];
};

/**
 * Writes everything in one transaction, or nothing if one of the heads is not as expected. Returns the ids of those; if
 * empty, everything is on disk.
 */
export async function write(
  database: IDBPDatabase<Schema>,
  cipher: RecordCipher,
  writes: readonly Write[],
): Promise<readonly string[]> {
  const prepared = await Promise.all(writes.map((one) => prepare(one, cipher)));
  // Waits for the disk, because a laptop can be closed at any moment.
  const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
  return finishTransaction(transaction, request(transaction, cipher, prepared));
}

async function request(
  transaction: Transaction,
  cipher: RecordCipher,
  writes: readonly WriteRequests[],
): Promise<readonly string[]> {
  const [, ...conflicts] = await Promise.all([
    checkLock(transaction.objectStore("meta"), cipher),
    ...writes.map(async ({ id, key, expected }) => {
      const head = readHead(await transaction.objectStore("assessments").get(key));
      return isExpected(head, expected) ? [] : [id];
    }),
  ]);
  if (conflicts.flat().length === 0) await Promise.all(writes.map((one) => requestOne(transaction, one)));
  return conflicts.flat();
}

function isExpected(head: Head | Tombstone | null, expected: ExpectedRevision): boolean {
  if (expected === "any") return true;
  if (expected === "missing") return head === null;
  if (expected === "new") return head === null || isTombstone(head);
  if (head === null) return expected.revision === NO_REVISION;
  return !isTombstone(head) && head.revision === expected.revision;
}

// Async, so that a synchronous exception does not leave earlier requests without a handler.
async function requestOne(transaction: Transaction, { key, removesRecords, requests }: WriteRequests): Promise<void> {
  if (removesRecords) {
    await Promise.all([
      transaction.objectStore("parts").delete(keysOf(key)),
      transaction.objectStore("answers").delete(keysOf(key)),
      transaction.objectStore("cards").delete(key),
    ]);
  }
  await Promise.all(requests.map(async (make) => make(transaction)));
}

async function prepare(one: Write, cipher: RecordCipher): Promise<WriteRequests> {
  const isDeletion = one.kind === "delete";
  const { id } = isDeletion ? one.tombstone : one.head;
  const [key = ""] = await cipher.keyOf([id]);
  const put = putWith(cipher);
  const remove = removeWith(cipher);
  const requests = isDeletion
    ? [put("assessments", one.tombstone), remove("reports", [id])]
    : [
        put("assessments", one.head),
        ...(one.report === null ? [remove("reports", [id])] : []),
        ...(one.report ? [put("reports", { ...one.report, id })] : []),
        ...[...one.records.parts].map(([name, value]) =>
          value === undefined ? remove("parts", [id, name]) : put("parts", { assessment: id, name, value }),
        ),
        ...[...one.records.answers].map(([question, answer]) =>
          answer === undefined
            ? remove("answers", [id, question])
            : put("answers", { assessment: id, question, answer }),
        ),
      ];
  const { trash } = one;
  if (trash?.kind === "add") requests.push(put("trash", trash.trashed));
  if (trash?.kind === "remove") requests.push(remove("trash", trash.key));
  return {
    id,
    expected: isDeletion ? "any" : one.expected,
    key,
    removesRecords: isDeletion || one.whole,
    requests: await Promise.all(requests),
  };
}

type WrittenStore = Extract<StoreName, (typeof STORES)[number]>;

function putWith(cipher: RecordCipher) {
  return async <Store extends WrittenStore>(store: Store, record: StoreRecords[Store]) => {
    const stored = await cipher.encrypt(store, record);
    return (transaction: Transaction) => transaction.objectStore(store).put(stored);
  };
}

function removeWith(cipher: RecordCipher) {
  return async (store: WrittenStore, key: readonly string[]) => {
    const stored = await cipher.keyOf(key);
    return (transaction: Transaction) => transaction.objectStore(store).delete(rangeOf(stored));
  };
}

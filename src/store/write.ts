import type { IDBPDatabase, IDBPTransaction } from "idb";
import { ASSESSMENT_STORES, keysOf, type Schema, type TrashedAssessment, type TrashKey } from "./databaseSchema.ts";
import { type Head, isTombstone, type KeptReport, readHead, type Tombstone } from "./head.ts";
import { NO_REVISION } from "./readStored.ts";
import type { Records } from "./records.ts";

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
  | { readonly kind: "keep"; readonly trashed: TrashedAssessment }
  | { readonly kind: "free"; readonly key: TrashKey };

/** A single write. */
export type Write = (PutRecords | Deletion) & { readonly trash?: TrashChange | undefined };

const STORES = [...ASSESSMENT_STORES, "trash"] as const;

type Transaction = IDBPTransaction<Schema, typeof STORES, "readwrite">;

/**
 * Writes everything in one transaction, or nothing if one of the heads is not as expected. Returns the ids of those; if
 * empty, everything is on disk.
 */
export async function write(database: IDBPDatabase<Schema>, writes: readonly Write[]): Promise<readonly string[]> {
  // Waits for the disk, because a laptop can be closed at any moment.
  const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
  const requests = request(transaction, writes).catch((error) => {
    abort(transaction);
    throw error;
  });
  const [done, requested] = await Promise.allSettled([transaction.done, requests]);
  if (done.status === "fulfilled" && requested.status === "fulfilled") return requested.value;
  // The transaction's error is the cause; its requests only report that it failed.
  if (transaction.error !== null) throw transaction.error;
  throw requested.status === "rejected" ? requested.reason : done.status === "rejected" && done.reason;
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // The transaction was already over.
  }
}

async function request(transaction: Transaction, writes: readonly Write[]): Promise<readonly string[]> {
  const conflicts = await Promise.all(
    writes.map(async (one) => {
      if (one.kind === "delete") return [];
      const { id } = one.head;
      const head = readHead(await transaction.objectStore("assessments").get(id));
      return isExpected(head, one.expected) ? [] : [id];
    }),
  );
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
async function requestOne(transaction: Transaction, one: Write): Promise<void> {
  if (one.trash?.kind === "keep") await transaction.objectStore("trash").put(one.trash.trashed);
  if (one.trash?.kind === "free") await transaction.objectStore("trash").delete(one.trash.key);
  if (one.kind === "delete") {
    await removeRecords(transaction, one.tombstone.id);
    await transaction.objectStore("reports").delete(one.tombstone.id);
    await transaction.objectStore("assessments").put(one.tombstone);
    return;
  }
  const { id } = one.head;
  if (one.whole) await removeRecords(transaction, id);
  await Promise.all([
    transaction.objectStore("assessments").put(one.head),
    putReport(transaction, id, one.report),
    ...[...one.records.parts].map(([name, value]) => putPart(transaction, id, name, value)),
    ...[...one.records.answers].map(([question, answer]) => putAnswer(transaction, id, question, answer)),
  ]);
}

async function removeRecords(transaction: Transaction, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore("parts").delete(keysOf(id)),
    transaction.objectStore("answers").delete(keysOf(id)),
    transaction.objectStore("cards").delete(id),
  ]);
}

async function putPart(transaction: Transaction, assessment: string, name: string, value: unknown): Promise<void> {
  const parts = transaction.objectStore("parts");
  if (value === undefined) await parts.delete([assessment, name]);
  else await parts.put({ assessment, name, value });
}

async function putAnswer(
  transaction: Transaction,
  assessment: string,
  question: string,
  answer: unknown,
): Promise<void> {
  const answers = transaction.objectStore("answers");
  if (answer === undefined) await answers.delete([assessment, question]);
  else await answers.put({ assessment, question, answer });
}

async function putReport(transaction: Transaction, id: string, report: KeptReport | null | undefined): Promise<void> {
  const reports = transaction.objectStore("reports");
  if (report === null) await reports.delete(id);
  else if (report !== undefined) await reports.put({ ...report, id });
}

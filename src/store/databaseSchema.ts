import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import { readSummary } from "#assessment/summary.ts";
import { type Head, isTombstone, type KeptReport, readHead, type Tombstone } from "./head.ts";

/*
 * The database has one record per answer, and one for each other property of an assessment, so that a change writes
 * little. Lists read only heads, and a head's revision tells a tab whether it has the stored state. Records written in
 * a transaction are prepared before it begins, never computed from others within it.
 */

/** Must be raised with every change of the records, and with every migration of the assessment format. */
export const DATABASE_VERSION = 6;

/** A deleted assessment, complete and unparsed. `deletedAt` is an ISO 8601 moment in UTC. */
export type TrashedAssessment = {
  readonly deletedAt: string;
  readonly id: string;
  readonly head: Head;
  readonly document: object;
  readonly report: KeptReport | null;
};

/** The key of a deleted assessment. Sorts by the moment of deletion. */
export type TrashKey = [deletedAt: string, id: string];

/**
 * The records by store, except those of `meta`. Their content is untrusted: heads are read by `readHead`, the rest is
 * parsed as an assessment.
 */
export type StoreRecords = {
  assessments: Head | Tombstone;
  parts: { assessment: string; name: string; value: unknown };
  answers: { assessment: string; question: string; answer: unknown };
  /** The card of an assessment, with the revision and the version of the code that it was made from. */
  cards: { id: string; revision: string; made: string; card: unknown };
  /** The last report choices of an assessment. */
  reports: { id: string; choices: unknown; profile: string | null };
  /** The default report choices for a client. */
  profiles: { id: string; name: string; choices: unknown };
  /** Questionnaires opened from files, unparsed. `openedAt` is an ISO 8601 moment. */
  questionnaires: { id: string; version: string; openedAt: string; document: unknown };
  /** Recently deleted assessments, which can be restored, see trash.ts. */
  trash: TrashedAssessment;
};

/** A record that is encrypted, see lock/lockedCipher.ts: the names of its key fields are those of the plain record. */
export type LockedRecord = {
  readonly [field: string]: string | Uint8Array<ArrayBuffer>;
  readonly locked: Uint8Array<ArrayBuffer>;
};

type StoreEntry<Store extends keyof StoreRecords, Key> = { key: Key; value: StoreRecords[Store] | LockedRecord };

/** The stores. In a database with a lock, all records but those of `meta` are encrypted, and their keys are hidden. */
export interface Schema extends DBSchema {
  assessments: StoreEntry<"assessments", string>;
  parts: StoreEntry<"parts", [string, string]>;
  answers: StoreEntry<"answers", [string, string]>;
  cards: StoreEntry<"cards", string>;
  reports: StoreEntry<"reports", string>;
  profiles: StoreEntry<"profiles", string>;
  questionnaires: StoreEntry<"questionnaires", [string, string]>;
  trash: StoreEntry<"trash", TrashKey>;
  /** Metadata of the database itself. */
  meta: { key: string; value: { name: string; value: unknown } };
}

/** The name of a store whose records a lock encrypts. */
export type StoreName = keyof StoreRecords;

/** The `meta` record that marks report settings still to be moved from the database of an earlier version. */
export const TO_MOVE = "reportsToMove";

/** The name of the `meta` record that holds the generation, see `Database.clear`. */
export const GENERATION = "generation";

/** The name of the `meta` record about old assessments in the trash, see removeOldTrash.ts. */
export const DAYS_IN_TRASH = "daysInTrash";

/** The stores with data of an assessment, deleted with it. */
export const ASSESSMENT_STORES = ["assessments", "parts", "answers", "cards", "reports"] as const;
/** The stores whose records a lock encrypts. */
export const RECORD_STORES = [...ASSESSMENT_STORES, "profiles", "questionnaires", "trash"] as const;
export const ALL_STORES = [...RECORD_STORES, "meta"] as const;

/** The fields of the keys. */
export const KEYS: Readonly<Record<(typeof ALL_STORES)[number], string | string[]>> = {
  assessments: "id",
  parts: ["assessment", "name"],
  answers: ["assessment", "question"],
  cards: "id",
  reports: "id",
  profiles: "id",
  questionnaires: ["id", "version"],
  trash: ["deletedAt", "id"],
  meta: "name",
};

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">;

/** Creates the stores and records, upgrading from any earlier version of the database, even one that lacks stores. */
export async function upgrade(
  database: IDBPDatabase<Schema>,
  from: number,
  _to: number | null,
  transaction: Upgrade,
): Promise<void> {
  for (const store of ALL_STORES) {
    if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, { keyPath: KEYS[store] });
  }
  // A browser without this database has none of the earlier version either.
  if (from === 1) await transaction.objectStore("meta").put({ name: TO_MOVE, value: true });
  if (from < 5) await addSummaries(transaction);
}

/**
 * Completes the heads from the other records: until version 2, a head had only `id` and `archived`, and until version 5
 * its summary had neither the sector nor whether the assessment is started.
 */
async function addSummaries(transaction: Upgrade): Promise<void> {
  const heads = transaction.objectStore("assessments");
  const parts = transaction.objectStore("parts");
  for (const stored of await heads.getAll()) {
    const head = readHead(stored);
    if (head === null || isTombstone(head)) continue;
    const { id, revision, archived, file } = head;
    const names = ["title", "subject", "createdAt", "updatedAt", "participation"];
    const values = await Promise.all(
      names.map(async (name) => [name, (await parts.get([id, name]))?.["value"]] as const),
    );
    const { participation, ...document } = Object.fromEntries(values);
    const started = (await transaction.objectStore("answers").getKey(keysOf(id))) !== undefined;
    const summary = readSummary({ ...document, started, invited: participation !== undefined });
    await heads.put({ id, archived, summary, revision: revision || "1", file });
  }
}

/** Returns the range of all keys that begin with this assessment's id. */
export function keysOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

import { readSummary } from "#assessment/summary.ts";
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import { type Head, NO_FILE, type Tombstone } from "./head.ts";

/*
 * One record an answer, and one for each other property of an assessment, so that a change writes little. The head is
 * what lists read, and its revision tells a tab whether it has seen what is stored. No record is made within a
 * transaction from another: what is written is ready before the transaction begins.
 */

/** To be raised with every change of the records, and with every migration of the assessment format. */
export const DATABASE_VERSION = 3;

/** The records. What they hold may be anything: heads go through `readHead`, the rest through the door for assessments. */
export interface Schema extends DBSchema {
  assessments: { key: string; value: Head | Tombstone };
  parts: { key: [string, string]; value: { assessment: string; name: string; value: unknown } };
  answers: { key: [string, string]; value: { assessment: string; question: string; answer: unknown } };
  /** What the card of an assessment shows, of which revision it was made, and by which version of what makes it. */
  cards: { key: string; value: { id: string; revision: string; made: string; card: unknown } };
  /** What was chosen last for the report of an assessment. */
  reports: { key: string; value: { id: string; choices: unknown; profile: string | null } };
  /** What is usual for the reports of a client. */
  profiles: { key: string; value: { id: string; name: string; choices: unknown } };
  /** Questionnaires that were opened from a file, for the door for questionnaires. `openedAt` is an ISO 8601 moment. */
  questionnaires: {
    key: [string, string];
    value: { id: string; version: string; openedAt: string; document: unknown };
  };
  /** About the database itself. */
  meta: { key: string; value: { name: string; value: unknown } };
}

/** The record of `meta` which says that settings of reports may still stand in the database of an earlier version. */
export const TO_MOVE = "reportsToMove";

/** What belongs to an assessment and is gone with it. */
export const ASSESSMENT_STORES = ["assessments", "parts", "answers", "cards", "reports"] as const;
export const ALL_STORES = [...ASSESSMENT_STORES, "profiles", "questionnaires", "meta"] as const;

const KEYS: Readonly<Record<(typeof ALL_STORES)[number], string | string[]>> = {
  assessments: "id",
  parts: ["assessment", "name"],
  answers: ["assessment", "question"],
  cards: "id",
  reports: "id",
  profiles: "id",
  questionnaires: ["id", "version"],
  meta: "name",
};

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">;

/** Makes the stores and records, from whichever earlier version of the database, also one that lacks stores. */
export async function upgrade(
  database: IDBPDatabase<Schema>,
  from: number,
  _to: number | null,
  transaction: Upgrade,
): Promise<void> {
  for (const store of ALL_STORES) {
    if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, { keyPath: KEYS[store] });
  }
  if (from < 2) {
    await transaction.objectStore("meta").put({ name: TO_MOVE, value: true });
    await addSummaries(transaction);
  }
}

/** Until version 2 a head had only `id` and `archived`. */
async function addSummaries(transaction: Upgrade): Promise<void> {
  const heads = transaction.objectStore("assessments");
  const parts = transaction.objectStore("parts");
  for (const { id, ...head } of await heads.getAll()) {
    const names = ["title", "subject", "createdAt", "updatedAt"];
    const values = await Promise.all(names.map(async (name) => [name, (await parts.get([id, name]))?.value] as const));
    const archived = "archived" in head && head.archived === true;
    const summary = readSummary(Object.fromEntries(values));
    await heads.put({ id, archived, summary, revision: "1", file: NO_FILE });
  }
}

/** All keys that begin with this assessment. */
export function keysOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

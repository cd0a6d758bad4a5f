import type { DBSchema, IDBPDatabase } from "idb";

/*
 * One record an answer, and one for each other property of an assessment, so that a change writes little and two
 * tabs do not overwrite each other.
 */

/** The stores of the database. Values are unknown until they went through the door for assessments. */
export interface Schema extends DBSchema {
  /** That an assessment exists, and what only this browser knows of it. */
  assessments: { key: string; value: { id: string; archived: boolean } };
  parts: { key: [string, string]; value: { assessment: string; name: string; value: unknown } };
  answers: { key: [string, string]; value: { assessment: string; question: string; answer: unknown } };
}

export const STORES = ["assessments", "parts", "answers"] as const;

/** Makes the stores, from whichever earlier version of the database. */
export function upgrade(database: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) {
    database.createObjectStore("assessments", { keyPath: "id" });
    database.createObjectStore("parts", { keyPath: ["assessment", "name"] });
    database.createObjectStore("answers", { keyPath: ["assessment", "question"] });
  }
}

/** All keys that begin with this assessment. */
export function keysOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

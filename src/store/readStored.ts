import { readSummary } from "#assessment/summary.ts";
import type { IDBPDatabase } from "idb";
import { keysOf, type Schema } from "./databaseSchema.ts";
import { type Head, isTombstone, type KeptReport, NO_FILE, readHead, readReport, type Tombstone } from "./head.ts";
import { documentOf } from "./records.ts";

/** A stored assessment with its records reassembled, not yet parsed. */
export type StoredAssessment = { readonly head: Head; readonly document: object; readonly report: KeptReport | null };

/**
 * The result of reading an id. The generation tells whether everything was deleted on purpose, see `Database.clear`.
 */
export type StoredOrGone =
  | { readonly kind: "stored"; readonly stored: StoredAssessment }
  | { readonly kind: "deleted" }
  | { readonly kind: "missing"; readonly generation: string | null };

export type Heads = { readonly heads: readonly (Head | Tombstone)[]; readonly generation: string | null };

/** The name of the record that holds the generation. */
export const GENERATION = "generation";

/** The revision of an assessment whose head is lost. */
export const NO_REVISION = "";

/** Reads an assessment in one transaction, so that it is consistent. */
export async function readStored(database: IDBPDatabase<Schema>, id: string): Promise<StoredOrGone> {
  const transaction = database.transaction(["assessments", "parts", "answers", "reports", "meta"], "readonly");
  const [found, parts, answers, report, generation] = await Promise.all([
    transaction.objectStore("assessments").get(id),
    transaction.objectStore("parts").getAll(keysOf(id)),
    transaction.objectStore("answers").getAll(keysOf(id)),
    transaction.objectStore("reports").get(id),
    transaction.objectStore("meta").get(GENERATION),
    transaction.done,
  ]);
  const document = documentOf({
    parts: new Map(parts.map(({ name, value }) => [name, value])),
    answers: new Map(answers.map(({ question, answer }) => [question, answer])),
  });
  const head = readHead(found) ?? (parts.length > 0 ? lostHead(id, document) : null);
  if (head === null) return { kind: "missing", generation: textOf(generation?.value) };
  if (isTombstone(head)) return { kind: "deleted" };
  return { kind: "stored", stored: { head, document, report: readReport(report) } };
}

/** Returns the heads of these assessments, or of all (null). */
export async function readHeads(database: IDBPDatabase<Schema>, ids: readonly string[] | null): Promise<Heads> {
  const transaction = database.transaction(["assessments", "meta"], "readonly");
  const heads = transaction.objectStore("assessments");
  const [found, generation] = await Promise.all([
    ids === null ? heads.getAll() : Promise.all(ids.map((id) => heads.get(id))),
    transaction.objectStore("meta").get(GENERATION),
    transaction.done,
  ]);
  return { heads: found.map(readHead).filter((head) => head !== null), generation: textOf(generation?.value) };
}

/** Returns the ids of stored assessments without a head. */
export async function headlessIds(database: IDBPDatabase<Schema>): Promise<readonly string[]> {
  const transaction = database.transaction(["assessments", "parts"], "readonly");
  const [heads, parts] = await Promise.all([
    transaction.objectStore("assessments").getAllKeys(),
    transaction.objectStore("parts").getAllKeys(),
    transaction.done,
  ]);
  const known = new Set(heads);
  return [...new Set(parts.map(([id]) => id))].filter((id) => !known.has(id));
}

function lostHead(id: string, document: object): Head {
  return { id, revision: NO_REVISION, archived: false, summary: readSummary(document), file: NO_FILE };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

import { readSummary } from "#assessment/summary.ts";
import type { IDBPDatabase } from "idb";
import { keysOf, type Schema } from "./databaseSchema.ts";
import { type Head, isTombstone, type KeptReport, NO_FILE, readHead, readReport, type Tombstone } from "./head.ts";
import { checkLock, type RecordCipher } from "./recordCipher.ts";
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
export async function readStored(
  database: IDBPDatabase<Schema>,
  cipher: RecordCipher,
  id: string,
): Promise<StoredOrGone> {
  const [key = ""] = await cipher.keyOf([id]);
  const transaction = database.transaction(["assessments", "parts", "answers", "reports", "meta"], "readonly");
  const [head, parts, answers, report, generation] = await Promise.all([
    transaction.objectStore("assessments").get(key),
    transaction.objectStore("parts").getAll(keysOf(key)),
    transaction.objectStore("answers").getAll(keysOf(key)),
    transaction.objectStore("reports").get(key),
    transaction.objectStore("meta").get(GENERATION),
    checkLock(transaction.objectStore("meta"), cipher),
    transaction.done,
  ]);
  const found = {
    head: await readableHead(head, cipher),
    parts: await Promise.all(parts.map((part) => cipher.decrypt("parts", part))),
    answers: await Promise.all(answers.map((answer) => cipher.decrypt("answers", answer))),
    report: readReport(report && (await cipher.decrypt("reports", report))),
  };
  const document = documentOf({
    parts: new Map(found.parts.map(({ name, value }) => [name, value])),
    answers: new Map(found.answers.map(({ question, answer }) => [question, answer])),
  });
  const headOrLost = found.head ?? (parts.length > 0 ? lostHead(id, document, head) : null);
  if (headOrLost === null) return { kind: "missing", generation: textOf(generation?.value) };
  if (isTombstone(headOrLost)) return { kind: "deleted" };
  return { kind: "stored", stored: { head: headOrLost, document, report: found.report } };
}

/** Returns the heads of these assessments, or of all (null). */
export async function readHeads(
  database: IDBPDatabase<Schema>,
  cipher: RecordCipher,
  ids: readonly string[] | null,
): Promise<Heads> {
  const keys = ids && (await Promise.all(ids.map((id) => cipher.keyOf([id])))).flat();
  const transaction = database.transaction(["assessments", "meta"], "readonly");
  const heads = transaction.objectStore("assessments");
  const [stored, generation] = await Promise.all([
    keys === null ? heads.getAll() : Promise.all(keys.map((key) => heads.get(key))),
    transaction.objectStore("meta").get(GENERATION),
    checkLock(transaction.objectStore("meta"), cipher),
    transaction.done,
  ]);
  const found = await Promise.all(stored.map((head) => readableHead(head, cipher)));
  return { heads: found.filter((head) => head !== null), generation: textOf(generation?.value) };
}

/** Returns the ids of stored assessments without a readable head. */
export async function headlessIds(database: IDBPDatabase<Schema>, cipher: RecordCipher): Promise<readonly string[]> {
  const transaction = database.transaction(["assessments", "parts", "meta"], "readonly");
  const [heads, keys] = await Promise.all([
    transaction.objectStore("assessments").getAll(),
    transaction.objectStore("parts").getAllKeys(),
    checkLock(transaction.objectStore("meta"), cipher),
    transaction.done,
  ]);
  const readable = await Promise.all(heads.map((head) => readableHead(head, cipher)));
  const known = new Set(heads.filter((_head, index) => readable[index] !== null).map(({ id }) => id));
  const headless = new Map(keys.filter(([key]) => !known.has(key)).map((key) => [key[0], key]));
  const parts = await Promise.all([...headless.values()].map((key) => database.get("parts", key)));
  const found = await Promise.all(parts.map((part) => part && cipher.decrypt("parts", part)));
  return found.flatMap((part) => (part === undefined ? [] : [part.assessment]));
}

/** Returns null if there is no head, or one that was changed from outside. */
async function readableHead(
  stored: Schema["assessments"]["value"] | undefined,
  cipher: RecordCipher,
): Promise<Head | Tombstone | null> {
  return stored === undefined ? null : cipher.decrypt("assessments", stored).then(readHead, () => null);
}

/** A head with the revision of an unreadable one, which a write then replaces. */
function lostHead(id: string, document: object, unreadable: unknown): Head {
  const head = readHead(unreadable);
  const revision = head === null || isTombstone(head) ? NO_REVISION : head.revision;
  return { id, revision, archived: false, summary: readSummary(document), file: NO_FILE };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

import type { IDBPDatabase } from "idb";
import { readSummary } from "#assessment/summary.ts";
import { GENERATION, keysOf, type Schema } from "./databaseSchema.ts";
import { type Head, isTombstone, type KeptReport, NO_FILE, NO_REVISION, readHead, readReport } from "./head.ts";
import { readableHead, textOf } from "./readHeads.ts";
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

/** A head with the revision of an unreadable one, which a write then replaces. */
function lostHead(id: string, document: object, unreadable: unknown): Head {
  const head = readHead(unreadable);
  const revision = head === null || isTombstone(head) ? NO_REVISION : head.revision;
  return { id, revision, archived: false, summary: readSummary(document), file: NO_FILE };
}

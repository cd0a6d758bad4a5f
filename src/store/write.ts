import { type Place, startOf, withValueAt } from "#assessment/differences.ts";
import { assertNever } from "#lib/assertNever.ts";
import type { IDBPDatabase, IDBPTransaction } from "idb";
import { keysOf, type Schema, STORES } from "./databaseSchema.ts";

/** One thing to write. */
export type Write =
  | { readonly kind: "whole"; readonly id: string; readonly document: object; readonly archived: boolean }
  /** Only what stands at these places; an undefined value removes. Nothing happens if the assessment is gone. */
  | { readonly kind: "places"; readonly id: string; readonly changes: readonly Change[] }
  | { readonly kind: "archived"; readonly id: string; readonly archived: boolean }
  | { readonly kind: "gone"; readonly id: string };

export type Change = { readonly place: Place; readonly value: unknown };

type Transaction = IDBPTransaction<Schema, typeof STORES, "readwrite">;

/** Writes everything in one transaction: all of it or nothing. */
export async function put(database: IDBPDatabase<Schema>, writes: readonly Write[]): Promise<void> {
  // The disk is waited for: a laptop may be closed at any moment.
  const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
  const requests = Promise.all(writes.map((write) => putOne(transaction, write))).catch((error) => {
    abort(transaction);
    throw error;
  });
  const [done, requested] = await Promise.allSettled([transaction.done, requests]);
  if (done.status === "fulfilled") return;
  // The transaction knows best why it failed; the requests that it took along only say that it did.
  throw transaction.error ?? (requested.status === "rejected" ? requested.reason : done.reason);
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It was over already.
  }
}

async function putOne(transaction: Transaction, write: Write): Promise<void> {
  switch (write.kind) {
    case "whole":
      await remove(transaction, write.id);
      return putWhole(transaction, write.id, write.archived, write.document);
    case "gone":
      return remove(transaction, write.id);
    case "archived":
      if (await exists(transaction, write.id)) {
        await transaction.objectStore("assessments").put({ id: write.id, archived: write.archived });
      }
      return;
    case "places":
      if (await exists(transaction, write.id)) await putPlaces(transaction, write.id, write.changes);
      return;
    default:
      return assertNever(write);
  }
}

async function exists(transaction: Transaction, id: string): Promise<boolean> {
  return (await transaction.objectStore("assessments").getKey(id)) !== undefined;
}

async function remove(transaction: Transaction, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore("assessments").delete(id),
    transaction.objectStore("parts").delete(keysOf(id)),
    transaction.objectStore("answers").delete(keysOf(id)),
  ]);
}

async function putWhole(transaction: Transaction, id: string, archived: boolean, document: object): Promise<void> {
  const { answers, ...parts } = { answers: {}, ...document };
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  // Async, so that a put that throws at once does not leave the ones before it without anybody who waits for them.
  await Promise.all([
    transaction.objectStore("assessments").put({ id, archived }),
    ...given.map(async ([name, value]) => transaction.objectStore("parts").put({ assessment: id, name, value })),
    ...Object.entries(answers).map(async ([question, answer]) =>
      transaction.objectStore("answers").put({ assessment: id, question, answer }),
    ),
  ]);
}

async function putPlaces(transaction: Transaction, id: string, changes: readonly Change[]): Promise<void> {
  for (const { place, value } of changes) {
    const [name, ...rest] = place;
    if (name === undefined) continue;
    if (name === "answers") await putAnswer(transaction, id, rest, value);
    else await putPart(transaction, id, name, rest, value);
  }
}

async function putAnswer(transaction: Transaction, id: string, rest: Place, answer: unknown): Promise<void> {
  const [question] = rest;
  if (question === undefined) return;
  const answers = transaction.objectStore("answers");
  if (answer === undefined) await answers.delete([id, question]);
  else await answers.put({ assessment: id, question, answer });
}

async function putPart(transaction: Transaction, id: string, name: string, rest: Place, value: unknown): Promise<void> {
  const parts = transaction.objectStore("parts");
  const before = rest.length === 0 ? undefined : startOf([name], (await parts.get([id, name]))?.value);
  const after = withValueAt(before, rest, value, [name]);
  if (after === undefined) await parts.delete([id, name]);
  else await parts.put({ assessment: id, name, value: after });
}

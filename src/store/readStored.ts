import type { IDBPDatabase } from "idb";
import { keysOf, type Schema, STORES } from "./databaseSchema.ts";

/** An assessment as it stands in the database, put together again, not yet looked at. */
export type Stored = { readonly id: string; readonly archived: boolean; readonly document: object };

/** One assessment, or all of them (null). One transaction, so that nothing is read half-written. */
export async function readStored(database: IDBPDatabase<Schema>, id: string | null): Promise<readonly Stored[]> {
  const transaction = database.transaction(STORES, "readonly");
  const range = id === null ? null : keysOf(id);
  const [heads, parts, answers] = await Promise.all([
    transaction.objectStore("assessments").getAll(id),
    transaction.objectStore("parts").getAll(range),
    transaction.objectStore("answers").getAll(range),
    transaction.done,
  ]);
  const partsOf = byAssessment(parts);
  const answersOf = byAssessment(answers);
  return heads.map((head) => ({
    ...head,
    document: {
      ...Object.fromEntries((partsOf.get(head.id) ?? []).map(({ name, value }) => [name, value])),
      answers: Object.fromEntries((answersOf.get(head.id) ?? []).map(({ question, answer }) => [question, answer])),
    },
  }));
}

function byAssessment<Item extends { readonly assessment: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.assessment);
    if (group === undefined) groups.set(item.assessment, [item]);
    else group.push(item);
  }
  return groups;
}

import type { IDBPDatabase } from "idb";
import { GENERATION, type Schema } from "./databaseSchema.ts";
import { type Head, readHead, type Tombstone } from "./head.ts";
import { checkLock, type RecordCipher } from "./recordCipher.ts";

/** Heads, and the generation, which tells whether everything was deleted on purpose, see `Database.clear`. */
export type Heads = { readonly heads: readonly (Head | Tombstone)[]; readonly generation: string | null };

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

/** Returns null if there is no head, or one that was changed from outside. */
export async function readableHead(
  stored: Schema["assessments"]["value"] | undefined,
  cipher: RecordCipher,
): Promise<Head | Tombstone | null> {
  return stored === undefined ? null : cipher.decrypt("assessments", stored).then(readHead, () => null);
}

/** Returns a stored text; null for any other value. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

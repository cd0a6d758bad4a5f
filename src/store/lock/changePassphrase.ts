import type { MissingPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Database } from "#store/database.ts";
import { PLAIN } from "#store/recordCipher.ts";
import { deriveInWorker, type DeriveKeys } from "./deriveInWorker.ts";
import { makeLock, type Unlocked, unlock, type UnlockError } from "./unlock.ts";

/** The current passphrase, empty if there is none, and the next one; null removes it. */
export type PassphraseChange = { readonly current: string; readonly next: string | null };

/** Why the passphrase stays as it is; `notStored`: the records could not be read, or the new ones not be stored. */
export type ChangeError = UnlockError | MissingPart | { readonly kind: "notStored" };

/** Sets, changes or removes the passphrase and encrypts or decrypts all records. Returns the new lock, null for none. */
export async function changePassphrase(
  database: Database,
  unlocked: Unlocked | null,
  { current, next }: PassphraseChange,
  derive: DeriveKeys = deriveInWorker,
): Promise<Result<Unlocked | null, ChangeError>> {
  if (unlocked !== null) {
    const opened = await unlock(unlocked.lock, current, derive);
    if (!opened.ok) return opened;
  }
  const made = next === null ? ok(null) : await makeLock(next, derive);
  if (!made.ok) return made;
  try {
    await database.changeCipher(made.value?.cipher ?? PLAIN, made.value?.lock ?? null);
    return made;
  } catch {
    return err({ kind: "notStored" });
  }
}

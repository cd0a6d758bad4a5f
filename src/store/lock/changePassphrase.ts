import { err, ok, type Result } from "#lib/result.ts";
import type { DeviceLock } from "#store/deviceLock.ts";
import { changeCipher } from "./changeCipher.ts";
import { type DeriveKeys, deriveInWorker } from "./deriveInWorker.ts";
import { type LockAccess, makeLock, type UnlockError, unlock } from "./unlock.ts";

/** The current passphrase, empty if there is none, and the next one; null removes it. */
export type PassphraseChange = { readonly current: string; readonly next: string | null };

/** Why the passphrase stays as it is; `notStored`: the records could not be read, or the new ones not be stored. */
export type ChangeError = UnlockError | { readonly kind: "notStored" };

/**
 * Sets, changes or removes the passphrase: makes the new lock and calls `changeLock` with it, which encrypts or
 * decrypts all records.
 */
export async function changePassphrase(
  { current, next }: PassphraseChange,
  { unlocked, changeLock }: Pick<DeviceLock, "unlocked" | "changeLock">,
  derive: DeriveKeys = deriveInWorker,
): Promise<Result<LockAccess | null, ChangeError>> {
  if (unlocked !== null) {
    const opened = await unlock(unlocked.lock, current, derive);
    if (!opened.ok) return opened;
  }
  const made = next === null ? ok(null) : await makeLock(next, derive);
  if (!made.ok) return made;
  try {
    await changeLock(made.value, changeCipher);
    return made;
  } catch {
    return err({ kind: "notStored" });
  }
}

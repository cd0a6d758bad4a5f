import { fromBase64url, toBase64url } from "#lib/base64url.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { RecordCipher } from "#store/recordCipher.ts";
import type { DeriveKeys } from "./deriveInWorker.ts";
import { type Lock, type LockParameters, lockText, newLockParameters, VECTOR_BYTES } from "./lock.ts";
import { lockedCipher } from "./lockedCipher.ts";
import type { LockKeys } from "./lockKeys.ts";

/** Why a lock does not open; `failed`: the keys could not be derived, for example for lack of memory. */
export type UnlockError = { readonly kind: "wrongPassphrase" | "failed" };

/** An open lock: its cipher, and the keys to give to other tabs. */
export type LockAccess = { readonly lock: Lock; readonly keys: LockKeys; readonly cipher: RecordCipher };

/** Opens a lock with its passphrase. */
export async function unlock(
  lock: Lock,
  passphrase: string,
  derive: DeriveKeys,
): Promise<Result<LockAccess, UnlockError>> {
  const keys = await derive(passphrase, lock);
  if (keys === null) return err({ kind: "failed" });
  return (await areKeysOf(lock, keys))
    ? ok({ lock, keys, cipher: lockedCipher(lock, keys) })
    : err({ kind: "wrongPassphrase" });
}

/** Makes a lock with this passphrase, open. */
export async function makeLock(
  passphrase: string,
  derive: DeriveKeys,
  parameters: LockParameters = newLockParameters(),
): Promise<Result<LockAccess, UnlockError>> {
  const keys = await derive(passphrase, parameters);
  if (keys === null) return err({ kind: "failed" });
  const iv = crypto.getRandomValues(new Uint8Array(VECTOR_BYTES));
  const check = await crypto.subtle.encrypt(algorithmOf(parameters, iv), keys.records, new Uint8Array());
  const lock = { ...parameters, check: toBase64url(new Uint8Array([...iv, ...new Uint8Array(check)])) };
  return ok({ lock, keys, cipher: lockedCipher(lock, keys) });
}

/** Tells whether these are the keys of the lock. */
export async function areKeysOf(lock: Lock, { records }: LockKeys): Promise<boolean> {
  const check = new Uint8Array(fromBase64url(lock.check) ?? []);
  try {
    const algorithm = algorithmOf(lock, check.subarray(0, VECTOR_BYTES));
    return (await crypto.subtle.decrypt(algorithm, records, check.subarray(VECTOR_BYTES))).byteLength === 0;
  } catch {
    return false;
  }
}

function algorithmOf(parameters: LockParameters, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(lockText(parameters)) };
}

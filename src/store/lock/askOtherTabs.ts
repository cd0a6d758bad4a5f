import { isObject } from "#lib/isObject.ts";
import { openLockChannel } from "#store/deviceLock.ts";
import { isFileProtocol } from "#store/isFileProtocol.ts";
import { type RecordCipher, UNENCRYPTED } from "#store/recordCipher.ts";
import { type Lock, readLock } from "./lock.ts";
import { lockedCipher } from "./lockedCipher.ts";
import { areKeysOf, type LockAccess } from "./unlock.ts";

/** The message that asks for the keys of an unlocked tab. */
export const ASK = "ask";

/** The answer of a tab in which the passphrase was removed. */
export const REMOVED = "removed";

/** The message of a tab that was unlocked, to those that still ask for the passphrase. */
export const UNLOCKED = "unlocked";

/** Milliseconds until the passphrase is asked for instead. */
const TIMEOUT = 200;

/** Opens the lock with the keys of another tab in which it is open; null if there is none. */
export async function askOtherTabs(lock: Lock): Promise<LockAccess | null> {
  const answer = await ask(isObject);
  if (!isObject(answer)) return null;
  const { records, names } = answer;
  if (!(records instanceof CryptoKey) || !(names instanceof CryptoKey)) return null;
  const keys = { records, names };
  return (await areKeysOf(lock, keys)) ? { lock, keys, cipher: lockedCipher(lock, keys) } : null;
}

/** Returns the cipher of the lock that another tab has set, changed or removed; null if no tab tells. */
export async function askForCipher(stored: unknown): Promise<RecordCipher | null> {
  // Not only because there is no lock: the browser can have lost its data, and nothing may be stored readable then.
  if (stored === undefined) return (await ask((answer) => answer === REMOVED)) === REMOVED ? UNENCRYPTED : null;
  const lock = readLock(stored);
  return lock === null ? null : ((await askOtherTabs(lock))?.cipher ?? null);
}

/** Returns the first such answer of other tabs; undefined if there is none in time. */
async function ask(isAnswer: (data: unknown) => boolean): Promise<unknown> {
  const channel = openLockChannel();
  if (channel === null || isFileProtocol()) return undefined;
  const answer = await new Promise<unknown>((resolve) => {
    channel.addEventListener("message", ({ data }) => isAnswer(data) && resolve(data));
    channel.postMessage(ASK);
    setTimeout(resolve, TIMEOUT);
  });
  channel.close();
  return answer;
}

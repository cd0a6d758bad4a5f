import { isObject } from "#lib/isObject.ts";
import { openLockChannel } from "#store/deviceLock.ts";
import { isFileProtocol } from "#store/isFileProtocol.ts";
import type { Lock } from "./lock.ts";
import { lockedCipher } from "./lockedCipher.ts";
import { areKeysOf, type LockAccess } from "./unlock.ts";

/** The message that asks for the keys of an unlocked tab. */
export const ASK = "ask";

/** Milliseconds until the passphrase is asked for instead. */
const PATIENCE = 200;

/** Opens the lock with the keys of another tab in which it is open; null if there is none. */
export async function askOtherTabs(lock: Lock): Promise<LockAccess | null> {
  const channel = openLockChannel();
  if (channel === null || isFileProtocol()) return null;
  const answer = await new Promise<unknown>((resolve) => {
    channel.addEventListener("message", ({ data }) => isObject(data) && resolve(data));
    channel.postMessage(ASK);
    setTimeout(resolve, PATIENCE);
  });
  channel.close();
  if (!isObject(answer)) return null;
  const { records, names } = answer;
  if (!(records instanceof CryptoKey) || !(names instanceof CryptoKey)) return null;
  const keys = { records, names };
  return (await areKeysOf(lock, keys)) ? { lock, keys, cipher: lockedCipher(lock, keys) } : null;
}

import type { TextStorage } from "./preferences.ts";

/** A key in local storage: set if the database has a lock, so that the start does not need to read it. */
const LOCKED_KEY = "tenspan.locked";

/** Returns true if the database had a lock when it was last open; false if local storage cannot be read. */
export function isLockExpected(storage: TextStorage | null): boolean {
  try {
    return storage?.getItem(LOCKED_KEY) === "yes";
  } catch {
    return false;
  }
}

/** Remembers whether the database has a lock. */
export function expectLock(storage: TextStorage | null, isExpected: boolean): void {
  try {
    if (isExpected) storage?.setItem(LOCKED_KEY, "yes");
    else storage?.removeItem(LOCKED_KEY);
  } catch {
    // Without it, the first read of the database finds the lock.
  }
}

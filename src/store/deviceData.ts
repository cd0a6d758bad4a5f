/** The bytes that the app uses on this device, and those that the browser would allow. */
export type StorageUse = { readonly used: number; readonly available: number };

/** Timeout in milliseconds, because some browsers never answer. */
const TIMEOUT = 2000;

/** Returns the storage use on this device; null if the browser does not report it. */
export async function readStorageUse(): Promise<StorageUse | null> {
  try {
    const estimate = await Promise.race([navigator.storage.estimate(), afterTimeout()]);
    if (estimate?.usage === undefined || estimate.quota === undefined) return null;
    return { used: estimate.usage, available: estimate.quota };
  } catch {
    return null;
  }
}

/**
 * Asks the browser not to clear the data when storage runs low. Must be called from a click; the browser may never
 * answer.
 */
export function requestPersistentStorage(): void {
  try {
    navigator.storage.persist().catch(() => {});
  } catch {
    // The browser does not support persistent storage.
  }
}

function afterTimeout(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), TIMEOUT));
}

/** Bytes that the app takes up on this device, and how many the browser would give it. */
export type StorageUse = { readonly used: number; readonly available: number };

/** Some browsers never answer. Milliseconds. */
const PATIENCE = 2000;

/** How much is kept on this device; null if the browser does not say. */
export async function usage(): Promise<StorageUse | null> {
  try {
    const estimate = await Promise.race([navigator.storage.estimate(), afterPatience()]);
    if (estimate?.usage === undefined || estimate.quota === undefined) return null;
    return { used: estimate.usage, available: estimate.quota };
  } catch {
    return null;
  }
}

/** Asks the browser not to clear the data when space runs short. To be called from a click; may never be answered. */
export function requestPersistentStorage(): void {
  try {
    navigator.storage.persist().catch(() => {});
  } catch {
    // A wish that the browser does not know.
  }
}

function afterPatience(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE));
}

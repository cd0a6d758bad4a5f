const PATIENCE = 2000;

/** How many bytes this page keeps on the device; null where the browser does not say, or not in time. */
export async function storageSize(): Promise<number | null> {
  const estimate = navigator.storage?.estimate?.().then(({ usage }) => usage ?? null);
  if (estimate === undefined) return null;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  return Promise.race([estimate.catch(() => null), late]);
}

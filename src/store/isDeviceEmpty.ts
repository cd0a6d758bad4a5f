/** The name of the database. */
export const DATABASE = "tenspan";

/** Timeout in milliseconds, because some browsers never answer. */
const TIMEOUT = 200;

/**
 * Tells whether this browser has no database of the app, as before the first visit, so that nothing needs to be read;
 * false if the browser does not say so in time.
 */
export async function isDeviceEmpty(): Promise<boolean> {
  try {
    const known = await Promise.race([indexedDB.databases(), afterTimeout()]);
    return known?.every(({ name }) => name !== DATABASE) ?? false;
  } catch {
    return false;
  }
}

function afterTimeout(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), TIMEOUT));
}

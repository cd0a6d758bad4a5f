/** The longest that idle work waits, milliseconds. */
const LATEST = 10_000;

/** Calls when the page has nothing better to do, long after the first paint. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: LATEST });
  else setTimeout(work, LATEST / 2);
}

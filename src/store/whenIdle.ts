/** How long the first view is left to itself, and the longest that idle work then waits; milliseconds. */
const FIRST_VIEW = 8_000;
const LATEST = 10_000;

/** Calls when the page has nothing better to do, long after the first paint. */
export function whenIdle(work: () => void): void {
  setTimeout(() => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: LATEST });
    else work();
  }, FIRST_VIEW);
}

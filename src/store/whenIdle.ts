/** Delay after the first view, and the maximum time that idle work then waits; milliseconds. */
const FIRST_VIEW = 8_000;
const LATEST = 10_000;

/** Calls `work` when the page is idle, long after the first paint. */
export function whenIdle(work: () => void): void {
  setTimeout(() => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: LATEST });
    else work();
  }, FIRST_VIEW);
}

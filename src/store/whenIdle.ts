/** Delay after the first view, and the maximum time that idle work then waits; milliseconds. */
const FIRST_VIEW = 8_000;
const MAX_WAIT = 10_000;

/** Calls `work` when the page is idle, `delay` milliseconds from now, by default long after the first paint. */
export function whenIdle(work: () => void, delay = FIRST_VIEW): void {
  setTimeout(() => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: MAX_WAIT });
    else work();
  }, delay);
}

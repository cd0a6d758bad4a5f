const MINUTE = 60_000;
/** Milliseconds between two checks of the clock, and between two messages to the other tabs. */
const CHECK_INTERVAL = 1000;
const ANNOUNCE_INTERVAL = 5000;
const EVENTS = ["pointerdown", "pointermove", "wheel", "keydown", "touchstart"] as const;

/**
 * Calls `onIdle` when none of the tabs was used for this many minutes, also if the device slept meanwhile or its clock
 * was set back, and when the browser shows this page again from its memory.
 */
export function watchIdle(channel: BroadcastChannel | null, minutes: () => number, onIdle: () => void): void {
  const now = () => ({ clock: Date.now(), timer: performance.now() });
  let last = now();
  let announced = 0;
  const isIdle = () => {
    const { clock, timer } = now();
    return Math.max(clock - last.clock, timer - last.timer) >= minutes() * MINUTE;
  };
  /** The first event after a sleep must not count as use. */
  const use = () => {
    if (isIdle()) onIdle();
    else last = now();
  };
  for (const event of EVENTS) {
    window.addEventListener(
      event,
      () => {
        use();
        if (last.timer - announced < ANNOUNCE_INTERVAL) return;
        announced = last.timer;
        channel?.postMessage("active");
      },
      { capture: true, passive: true },
    );
  }
  channel?.addEventListener("message", ({ data }) => data === "active" && use());
  window.addEventListener("pageshow", ({ persisted }) => persisted && onIdle());
  setInterval(() => isIdle() && onIdle(), CHECK_INTERVAL);
}

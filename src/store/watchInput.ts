import { delay } from "./delay.ts";

/** The time without a press after which the user is expected to read or to think; milliseconds. */
const QUIET_TIME = 1_000;

/**
 * Watches presses of keys and of the pointer. Returns a function whose promise resolves once there was none for a
 * second; the call of `watchInput` counts as the first press.
 */
export function watchInput(): () => Promise<void> {
  let last = performance.now();
  const press = () => {
    last = performance.now();
  };
  for (const sign of ["keydown", "pointerdown"]) window.addEventListener(sign, press, { capture: true });
  const untilQuiet = async (): Promise<void> => {
    const left = last + QUIET_TIME - performance.now();
    if (left <= 0) return;
    await delay(left);
    await untilQuiet();
  };
  return untilQuiet;
}

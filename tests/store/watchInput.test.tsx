// Work that waits for the user: it begins a second after the last press.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchInput } from "#store/watchInput.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => vi.useRealTimers());

it.each(["keydown", "pointerdown"])("waits for a second without %s", async (sign) => {
  const quiet = vi.fn();
  const untilQuiet = watchInput();
  void untilQuiet().then(quiet);
  await vi.advanceTimersByTimeAsync(900);
  window.dispatchEvent(new Event(sign));
  await vi.advanceTimersByTimeAsync(900);
  expect(quiet).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(quiet).toHaveBeenCalledOnce();
});

it("does not wait again while nothing is pressed", async () => {
  const untilQuiet = watchInput();
  await vi.advanceTimersByTimeAsync(5_000);
  await expect(untilQuiet()).resolves.toBeUndefined();
});

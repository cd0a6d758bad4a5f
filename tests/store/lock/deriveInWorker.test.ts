import { afterEach, expect, it, vi } from "vitest";
import { deriveInWorker } from "#store/lock/deriveInWorker.ts";
import { newLockParameters } from "#store/lock/lock.ts";

afterEach(() => vi.unstubAllGlobals());

it("returns no keys, without an error, if no worker can start", async () => {
  vi.stubGlobal(
    "Worker",
    class {
      constructor() {
        throw new DOMException("Refused", "SecurityError");
      }
    },
  );
  expect(await deriveInWorker("a long passphrase", newLockParameters(2))).toBeNull();
});

import type { LockParameters } from "./lock.ts";
import type { LockKeys } from "./lockKeys.ts";

/** A request to the worker to derive keys. */
export type KeysRequest = { readonly passphrase: string; readonly parameters: LockParameters };
/** Null: the keys could not be derived. */
export type KeysAnswer = LockKeys | null;

/** Derives the keys of a lock (`deriveKeys`). */
export type DeriveKeys = (passphrase: string, parameters: LockParameters) => Promise<KeysAnswer>;

/**
 * Runs `deriveKeys` in a worker, so that the page stays responsive; null if the worker cannot start or there is too
 * little memory.
 */
export async function deriveInWorker(passphrase: string, parameters: LockParameters): Promise<KeysAnswer> {
  const worker = startWorker();
  if (worker === null) return null;
  const answer = new Promise<KeysAnswer>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<KeysAnswer>) => resolve(data));
    worker.addEventListener("messageerror", () => resolve(null));
    worker.addEventListener("error", () => resolve(null));
  });
  worker.postMessage({ passphrase, parameters } satisfies KeysRequest);
  return answer.finally(() => worker.terminate());
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./lockKeys.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

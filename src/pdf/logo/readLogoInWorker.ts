import type { Logo, LogoError } from "#document/brand/logo.ts";
import { err, type Result } from "#lib/result.ts";
import type { FromLogoWorker } from "./logo.worker.ts";

/** Timeout for reading a logo, in milliseconds; an ordinary one takes about twenty. */
const TIMEOUT = 10_000;

/**
 * Reads a logo in a worker, so that the page stays responsive with any file; fails with `tooSlow` after the timeout.
 */
export function readLogoInWorker(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Logo, LogoError>> {
  const worker = new Worker(new URL("./logo.worker.ts", import.meta.url), { type: "module" });
  const result = new Promise<Result<Logo, LogoError>>((resolve) => {
    const timer = setTimeout(() => resolve(err("tooSlow")), TIMEOUT);
    const answer = (read: Result<Logo, LogoError>) => {
      clearTimeout(timer);
      resolve(read);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<FromLogoWorker>) => answer(data));
    worker.addEventListener("error", () => answer(err("unread")));
    worker.postMessage(bytes);
  });
  return result.finally(() => worker.terminate());
}

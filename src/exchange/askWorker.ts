import { isSingleFile } from "#lib/inlinedAssets.ts";
import type { NoAnswer } from "#lib/loadPart.ts";
import { err, type Result } from "#lib/result.ts";
import type { WorkerRequest } from "./workerRequest.ts";

/**
 * Asks a worker of its own, so that the page stays responsive. `Value` and `Failure` are the types of the answer to
 * this request.
 */
export function askWorker<Value, Failure>(
  request: WorkerRequest,
  signal?: AbortSignal,
): Promise<Result<Value, Failure | NoAnswer>> {
  // The libraries of the worker are too large for the single file.
  if (isSingleFile) return Promise.resolve(err({ kind: "missingPart" }));
  const worker = new Worker(new URL("./exchange.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<Result<Value, Failure | NoAnswer>>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Result<Value, Failure | NoAnswer>>) => resolve(data));
    worker.addEventListener("messageerror", () => resolve(err({ kind: "failed" })));
    // It could not be fetched or started.
    worker.addEventListener("error", () => resolve(err({ kind: "missingPart" })));
    signal?.addEventListener("abort", () => resolve(err({ kind: "failed" })));
  });
  worker.postMessage(request);
  return answer.finally(() => worker.terminate());
}

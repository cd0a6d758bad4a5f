import { err, type Result } from "#lib/result.ts";
import type { MissingPart } from "#lib/loadPart.ts";
import type { FontAddresses } from "#pdf/fonts/fetchFonts.ts";
import type { ExportInput } from "./exportFile.ts";
import type { ExportRequest } from "./exportInWorker.ts";

/** What the worker for files of other programs does. */
export type WorkerRequest =
  | ({ readonly task: "export" } & ExportRequest)
  | { readonly task: "pictures"; readonly input: ExportInput; readonly addresses: FontAddresses }
  | { readonly task: "readSheets"; readonly bytes: Uint8Array; readonly name: string };

/** Why there is no answer: something broke, or a part of the app could not be had. */
export type NoAnswer = { readonly kind: "failed" } | MissingPart;

/** Asks a worker of its own, so that the page stays awake. `Value` and `Failure` are what this request is answered with. */
export function askWorker<Value, Failure>(
  request: WorkerRequest,
  signal?: AbortSignal,
): Promise<Result<Value, Failure | NoAnswer>> {
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

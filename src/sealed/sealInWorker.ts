import type { NoAnswer } from "#lib/loadPart.ts";
import { err, type Result } from "#lib/result.ts";
import type { SealedFor, SealError } from "./seal.ts";
import type { UnsealError } from "./unseal.ts";

type Bytes = Uint8Array<ArrayBuffer>;
export type SealRequest =
  | { readonly kind: "seal"; readonly content: Bytes; readonly sealedFor: SealedFor }
  | { readonly kind: "unseal"; readonly file: Bytes; readonly secret: string };
export type SealAnswer = Result<string | Bytes, SealError | UnsealError | NoAnswer>;

/** Runs `seal` in a worker, because a passphrase takes about a second of computation. */
export async function sealInWorker(content: Bytes, sealedFor: SealedFor): Promise<Result<Blob, SealError | NoAnswer>> {
  return blobOf(await ask<SealError>({ kind: "seal", content, sealedFor }));
}

/** Runs `unseal` in a worker. */
export async function unsealInWorker(file: Bytes, secret: string): Promise<Result<Blob, UnsealError | NoAnswer>> {
  return blobOf(await ask<UnsealError>({ kind: "unseal", file, secret }));
}

type Answer<Failure> = Result<string | Bytes, Failure | NoAnswer>;

function ask<Failure>(request: SealRequest): Promise<Answer<Failure>> {
  const worker = new Worker(new URL("./seal.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<Answer<Failure>>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer<Failure>>) => resolve(data));
    worker.addEventListener("messageerror", () => resolve(err({ kind: "failed" })));
    // It could not be loaded or started.
    worker.addEventListener("error", () => resolve(err({ kind: "missingPart" })));
  });
  worker.postMessage(request);
  return answer.finally(() => worker.terminate());
}

function blobOf<Failure>(answer: Answer<Failure>): Result<Blob, Failure | NoAnswer> {
  return answer.ok ? { ok: true, value: new Blob([answer.value]) } : answer;
}

import type { MissingPart } from "#lib/loadPart.ts";
import { err, type Result } from "#lib/result.ts";
import type { SealedFor, SealError } from "./seal.ts";
import type { UnsealError } from "./unseal.ts";

/** Why a worker returned nothing: an error, such as too little memory, or its code could not be loaded. */
export type NoAnswer = { readonly kind: "failed" } | MissingPart;

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

type Answer<Trouble> = Result<string | Bytes, Trouble | NoAnswer>;

function ask<Trouble>(request: SealRequest): Promise<Answer<Trouble>> {
  const worker = new Worker(new URL("./seal.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<Answer<Trouble>>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer<Trouble>>) => resolve(data));
    worker.addEventListener("messageerror", () => resolve(err({ kind: "failed" })));
    // It could not be loaded or started.
    worker.addEventListener("error", () => resolve(err({ kind: "missingPart" })));
  });
  worker.postMessage(request);
  return answer.finally(() => worker.terminate());
}

function blobOf<Trouble>(answer: Answer<Trouble>): Result<Blob, Trouble | NoAnswer> {
  return answer.ok ? { ok: true, value: new Blob([answer.value]) } : answer;
}

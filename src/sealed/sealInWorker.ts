import type { MissingPart } from "#lib/loadPart.ts";
import { err, type Result } from "#lib/result.ts";
import type { SealedFor, SealError } from "./seal.ts";
import type { UnsealError } from "./unseal.ts";

/** Why a worker gave nothing: something broke, such as memory that ran short, or its code could not be had. */
export type NoAnswer = { readonly kind: "failed" } | MissingPart;

type Bytes = Uint8Array<ArrayBuffer>;
export type SealRequest =
  | { readonly kind: "seal"; readonly content: Bytes; readonly sealedFor: SealedFor }
  | { readonly kind: "unseal"; readonly file: Bytes; readonly secret: string };
export type SealAnswer = Result<string | Bytes, SealError | UnsealError | NoAnswer>;

/** `seal` in a worker: a passphrase takes about a second of work, in which the page stays awake. */
export async function sealInWorker(content: Bytes, sealedFor: SealedFor): Promise<Result<Blob, SealError | NoAnswer>> {
  return blobOf(await ask<SealError>({ kind: "seal", content, sealedFor }));
}

/** `unseal` in a worker. */
export async function unsealInWorker(file: Bytes, secret: string): Promise<Result<Blob, UnsealError | NoAnswer>> {
  return blobOf(await ask<UnsealError>({ kind: "unseal", file, secret }));
}

type Answer<Trouble> = Result<string | Bytes, Trouble | NoAnswer>;

function ask<Trouble>(request: SealRequest): Promise<Answer<Trouble>> {
  const worker = new Worker(new URL("./seal.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<Answer<Trouble>>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer<Trouble>>) => resolve(data));
    worker.addEventListener("messageerror", () => resolve(err({ kind: "failed" })));
    // It could not be fetched or started.
    worker.addEventListener("error", () => resolve(err({ kind: "missingPart" })));
  });
  worker.postMessage(request);
  return answer.finally(() => worker.terminate());
}

function blobOf<Trouble>(answer: Answer<Trouble>): Result<Blob, Trouble | NoAnswer> {
  return answer.ok ? { ok: true, value: new Blob([answer.value]) } : answer;
}

import type { NoAnswer } from "#lib/loadPart.ts";
import { err, type Result } from "#lib/result.ts";
import type { PassphraseKey } from "./passphraseKey.ts";
import type { SealError, SealedFor } from "./seal.ts";
import type { UnsealError } from "./unseal.ts";

type Bytes = Uint8Array<ArrayBuffer>;
/** A request to the worker. */
export type SealRequest =
  | { readonly kind: "seal"; readonly content: Bytes; readonly sealedFor: SealedFor }
  | { readonly kind: "unseal"; readonly file: Bytes; readonly secret: string }
  | { readonly kind: "createKey"; readonly passphrase: string };
/** The worker's answer. */
export type SealAnswer = Result<string | Bytes | PassphraseKey, SealError | UnsealError | NoAnswer>;

/** Runs `seal` in a worker, because a passphrase takes about a second of computation. */
export async function sealInWorker(content: Bytes, sealedFor: SealedFor): Promise<Result<Blob, SealError | NoAnswer>> {
  return blobOf(await ask<string, SealError>({ kind: "seal", content, sealedFor }));
}

/** Runs `unseal` in a worker. */
export async function unsealInWorker(file: Bytes, secret: string): Promise<Result<Blob, UnsealError | NoAnswer>> {
  return blobOf(await ask<Bytes, UnsealError>({ kind: "unseal", file, secret }));
}

/** Runs `createPassphraseKey` in a worker. */
export function createKeyInWorker(passphrase: string): Promise<Result<PassphraseKey, SealError | NoAnswer>> {
  return ask<PassphraseKey, SealError>({ kind: "createKey", passphrase });
}

function ask<Value, Failure>(request: SealRequest): Promise<Result<Value, Failure | NoAnswer>> {
  type Answer = Result<Value, Failure | NoAnswer>;
  const worker = new Worker(new URL("./seal.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<Answer>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener("messageerror", () => resolve(err({ kind: "failed" })));
    // It could not be loaded or started.
    worker.addEventListener("error", () => resolve(err({ kind: "missingPart" })));
  });
  worker.postMessage(request);
  return answer.finally(() => worker.terminate());
}

function blobOf<Failure>(answer: Result<string | Bytes, Failure | NoAnswer>): Result<Blob, Failure | NoAnswer> {
  return answer.ok ? { ok: true, value: new Blob([answer.value]) } : answer;
}

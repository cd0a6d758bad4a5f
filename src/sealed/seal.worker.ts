import { err } from "#lib/result.ts";
import { seal } from "./seal.ts";
import type { SealAnswer, SealRequest } from "./sealInWorker.ts";
import { unseal } from "./unseal.ts";

function answer(request: SealRequest): Promise<SealAnswer> {
  return request.kind === "seal" ? seal(request.content, request.sealedFor) : unseal(request.file, request.secret);
}

globalThis.addEventListener("message", ({ data }: MessageEvent<SealRequest>) => {
  answer(data).then(
    (given) => globalThis.postMessage(given),
    // The page learns of errors only this way, for example when memory runs out.
    () => globalThis.postMessage(err({ kind: "failed" }) satisfies SealAnswer),
  );
});

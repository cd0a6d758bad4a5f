import { err } from "#lib/result.ts";
import { createPassphraseKey } from "./passphraseKey.ts";
import { seal } from "./seal.ts";
import type { SealAnswer, SealRequest } from "./sealInWorker.ts";
import { unseal } from "./unseal.ts";

function answer(request: SealRequest): Promise<SealAnswer> {
  switch (request.kind) {
    case "seal":
      return seal(request.content, request.sealedFor);
    case "unseal":
      return unseal(request.file, request.secret);
    case "createKey":
      return createPassphraseKey(request.passphrase);
  }
}

globalThis.addEventListener("message", ({ data }: MessageEvent<SealRequest>) => {
  answer(data).then(
    (given) => globalThis.postMessage(given),
    // The page learns of errors only this way, for example when memory runs out.
    () => globalThis.postMessage(err({ kind: "failed" }) satisfies SealAnswer),
  );
});

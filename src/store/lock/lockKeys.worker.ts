import type { KeysAnswer, KeysRequest } from "./deriveInWorker.ts";
import { deriveKeys } from "./lockKeys.ts";

globalThis.addEventListener("message", ({ data: { passphrase, parameters } }: MessageEvent<KeysRequest>) => {
  deriveKeys(passphrase, parameters).then(
    (keys) => globalThis.postMessage(keys satisfies KeysAnswer),
    // The page learns of errors only this way, for example when memory runs out.
    () => globalThis.postMessage(null satisfies KeysAnswer),
  );
});

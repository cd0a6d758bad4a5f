import type { Logo, LogoError } from "#document/brand/logo.ts";
import type { Result } from "#lib/result.ts";
import { readLogo } from "./readLogo.ts";

/** The worker's answer. */
export type FromLogoWorker = Result<Logo, LogoError>;

globalThis.addEventListener("message", async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  globalThis.postMessage(await readLogo(data));
});

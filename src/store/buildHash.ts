import { assetUrl } from "#lib/assetUrl.ts";

/** Fetches the hash that the build gave itself, as 64 hexadecimal digits; null if it cannot be had. */
export async function readBuildHash(): Promise<string | null> {
  try {
    const response = await fetch(assetUrl("build.txt", document.baseURI));
    const text = response.ok ? (await response.text()).trim() : "";
    return /^[0-9a-f]{64}$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

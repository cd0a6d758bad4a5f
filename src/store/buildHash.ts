import { assetUrl } from "#lib/assetUrl.ts";

/** Loads the hash written by the build, 64 hexadecimal digits; null if it is not available. */
export async function readBuildHash(): Promise<string | null> {
  try {
    const response = await fetch(assetUrl("build.txt", document.baseURI));
    const text = response.ok ? (await response.text()).trim() : "";
    return /^[0-9a-f]{64}$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

import { inlinedAssets } from "./inlinedAssets.ts";

/**
 * Returns the address of one of the app's own files: next to the page, or embedded in it in the single-file build.
 * @param path relative to the folder of the page
 * @param page the address of the page
 */
export function assetUrl(path: string, page: string): string {
  const folder = page.replace(/[?#].*$/s, "").replace(/[^/]*$/, "");
  return inlinedAssets[path] ?? `${folder}${path}`;
}

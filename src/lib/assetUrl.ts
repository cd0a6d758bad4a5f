import { inlinedAssets } from "./inlinedAssets.ts";

/**
 * The address of one of the app's own files: beside the page, or within it when the app is one file.
 * @param path relative to the folder of the page
 * @param page the address of the page
 */
export function assetUrl(path: string, page: string): string {
  const folder = page.replace(/[?#].*$/s, "").replace(/[^/]*$/, "");
  return inlinedAssets[path] ?? `${folder}${path}`;
}

import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * Writes the script that looks whether the app can start into the page, before all others: a file of its own would hold
 * up the first paint. `path` is the script's file.
 */
export function startCheck(path: string): Plugin {
  return {
    name: "tenspan-start-check",
    transformIndexHtml: () => [{ tag: "script", children: readStartCheck(path), injectTo: "head-prepend" }],
  };
}

/** The script without its comments. */
function readStartCheck(path: string): string {
  return readFileSync(path, "utf8")
    .replaceAll("\r\n", "\n")
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/^\s*\/\/.*\n/gm, "")
    .trim();
}

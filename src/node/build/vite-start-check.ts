import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * Inlines the script that checks whether the app can start, before all others, because a separate file would delay the
 * first paint. `path` is the script's file.
 */
export function startCheck(path: string): Plugin {
  return {
    name: "tenspan-start-check",
    transformIndexHtml: () => [{ tag: "script", children: readStartCheck(path), injectTo: "head-prepend" }],
  };
}

/** Returns the script without its comments. */
function readStartCheck(path: string): string {
  return readFileSync(path, "utf8")
    .replaceAll("\r\n", "\n")
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/^\s*\/\/.*\n/gm, "")
    .trim();
}

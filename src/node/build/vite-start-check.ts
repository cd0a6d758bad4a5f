import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Browsers look for it only in the first 1,024 bytes of the page, so the script stands behind it. */
const CHARSET = '<meta charset="utf-8" />';

/**
 * Inlines the script that checks whether the app can start, before all others, because a separate file would delay the
 * first paint. `path` is the script's file.
 */
export function startCheck(path: string): Plugin {
  return {
    name: "tenspan-start-check",
    transformIndexHtml: (html) => {
      if (!html.includes(CHARSET)) throw new Error(`There is no ${CHARSET} in the page`);
      return html.replace(CHARSET, () => `${CHARSET}\n    <script>${readStartCheck(path)}</script>`);
    },
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

import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Plugin } from "vite";

const SOURCE = join(import.meta.dirname, "../store/offline.worker.ts");
const NAME = "sw.js";
/** What a visitor never asks for, and the page itself, which is kept under its folder's address. */
const NOT_KEPT = /^index\.html$|\.map$|^\.vite\//;

/** Builds the service worker and tells it which files the app has, and by what it knows a new version. */
export function offline(): Plugin {
  return {
    name: "tenspan-offline",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: SOURCE, fileName: NAME });
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const worker = bundle[NAME];
        if (worker?.type !== "chunk") return this.error("The service worker was not built.");
        const files = Object.values(bundle)
          .filter(({ fileName }) => fileName !== NAME && !NOT_KEPT.test(fileName))
          .toSorted((a, b) => a.fileName.localeCompare(b.fileName));
        const version = createHash("sha256");
        for (const file of Object.values(bundle)) version.update(file.type === "chunk" ? file.code : file.source);
        worker.code = worker.code
          .replaceAll("__FILES__", JSON.stringify(files.map(({ fileName }) => fileName)))
          .replaceAll("__VERSION__", JSON.stringify(version.digest("hex").slice(0, 16)));
      },
    },
  };
}

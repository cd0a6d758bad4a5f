import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const SOURCE = join(import.meta.dirname, "../../store/offline.worker.ts");
const NAME = "sw.js";
/** Files that the app never requests. */
const NOT_KEPT = /\.map$|^\.vite\//;

/**
 * Builds the service worker with the list of the app's files, a digest of each, and the digest that identifies a new
 * version. The digests are those of the written files, because the worker compares them with what a host serves.
 */
export function offline(): Plugin {
  return {
    name: "tenspan-offline",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: SOURCE, fileName: NAME });
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler({ dir = "" }, bundle) {
        if (bundle[NAME] === undefined) return this.error("The service worker was not built.");
        const kept = Object.keys(bundle).filter((name) => name !== NAME && !NOT_KEPT.test(name));
        const digests = Object.fromEntries(
          kept.toSorted().map((name) => [name, digestOf(readFileSync(join(dir, name)))]),
        );
        const worker = readFileSync(join(dir, NAME), "utf8");
        const version = digestOf(JSON.stringify([worker, digests])).slice(0, 16);
        const written = worker
          .replaceAll("__FILES__", () => JSON.stringify(digests))
          .replaceAll("__VERSION__", () => JSON.stringify(version));
        writeFileSync(join(dir, NAME), written);
      },
    },
  };
}

function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

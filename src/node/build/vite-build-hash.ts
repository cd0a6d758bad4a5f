import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { buildHash, HASH_FILE } from "./buildHash.ts";

/**
 * Writes the hash of everything that was built to `build.txt`, for Settings, and prints it. Must be the last plugin.
 */
export function printBuildHash(): Plugin {
  return {
    name: "tenspan-build-hash",
    apply: "build",
    writeBundle: {
      order: "post",
      sequential: true,
      handler({ dir = "" }) {
        const hash = buildHash(dir);
        writeFileSync(join(dir, HASH_FILE), `${hash}\n`);
        this.info(`SHA-256 of the build: ${hash}`);
      },
    },
  };
}

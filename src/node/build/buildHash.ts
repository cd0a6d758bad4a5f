import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The file in `dist/` with the hash of all others. */
export const HASH_FILE = "build.txt";

/**
 * Returns one hash for all files of a folder: the SHA-256 of the output of `sha256sum` for them, sorted by path,
 * without `HASH_FILE`. It can be checked with standard tools: `find . -type f ! -name build.txt | LC_ALL=C sort | xargs
 * sha256sum | sha256sum`.
 */
export function buildHash(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => name !== HASH_FILE);
  const sorted = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const lines = sorted.map((name) => `${sha256(readFileSync(join(folder, name)))}  ./${name}\n`);
  return sha256(lines.join(""));
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

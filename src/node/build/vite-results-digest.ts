import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FILLED_MODULE = /[\\/]src[\\/]screens[\\/]home[\\/]resultsDigest\.ts$/;
const ROOT = join(import.meta.dirname, "../../..");
/** All code and data that turn answers into results. */
const FOLDERS = ["src/lib", "src/questionnaire", "src/assessment", "src/scoring", "src/report", "questionnaires"];

/** Fills in the digest that identifies stored results of this version of the app. */
export function resultsDigest(): Plugin {
  let digest = "";
  return {
    name: "tenspan-results-digest",
    enforce: "pre",
    configResolved: ({ command }) => {
      // In development, files change while the page is open, so stored results are never reused.
      digest = command === "serve" ? randomUUID() : digestOf(FOLDERS.flatMap(filesIn));
    },
    load: (id) => (FILLED_MODULE.test(id) ? `export const RESULTS_DIGEST = ${JSON.stringify(digest)};` : null),
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  return hash.digest("base64url");
}

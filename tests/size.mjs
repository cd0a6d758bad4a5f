// The budgets of what a visitor waits for, in kB (1024 bytes) after brotli. Run after a build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const dist = join(import.meta.dirname, "../dist");
const html = readFileSync(join(dist, "index.html"), "utf8");

/** The files that index.html names: what is fetched before anything can be shown, nothing that is loaded on demand. */
const named = (ending) =>
  [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file).filter((file) => file.endsWith(ending));

const budgets = [
  { what: "JavaScript of the first view", files: named(".js"), most: 95 },
  { what: "CSS of the first view", files: named(".css"), most: 10 },
  { what: "the questionnaire, fetched beside the first paint", files: ["questionnaires/cisos4ai.json"], most: 110 },
];

const brotli = (file) =>
  brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

let failed = 0;
for (const { what, files, most } of budgets) {
  if (files.length === 0) throw new Error(`Nothing to measure for ${what}`);
  const size = files.reduce((sum, file) => sum + brotli(file), 0) / 1024;
  if (size > most) failed += 1;
  console.log(`${size > most ? "OVER  " : "within"} ${size.toFixed(1)} of ${most} kB: ${what}`);
}
process.exitCode = failed > 0 ? 1 : 0;

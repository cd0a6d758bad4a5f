// The size budgets of what a visitor loads, in kB (1024 bytes) after brotli. Run after a build.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const SINGLE = "../dist-single/index.html";
const dist = join(import.meta.dirname, "../dist");
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));

/** The page's first script, and the app that it loads after the first paint (named in vite.config.ts). */
const FIRST = ["main", "App"].map((name) => {
  return Object.keys(manifest).find((key) => manifest[key].name === name && manifest[key].file.endsWith(".js"));
});

/** Returns the chunks of the first view: all static imports of these, nothing loaded on demand. */
function withImports(names, known = new Set()) {
  for (const name of names.filter((one) => !known.has(one))) {
    known.add(name);
    withImports(manifest[name].imports ?? [], known);
  }
  return [...known].map((name) => manifest[name]);
}

const named = (folder, pattern) =>
  readdirSync(join(dist, folder))
    .filter((file) => pattern.test(file))
    .map((file) => `${folder}/${file}`);

/** The code of the stored data: Home of a new visitor does not wait for it. */
const STORE = [...named("assets", /^openServices-.*\.js$/), manifest["src/screens/messages/en.json?home"].file];

/** The writer of PDFs: the page's part, the worker, the fonts. Loaded when the first PDF is made. */
const writer = named("assets", /^(?:exportPdf|pdf\.worker)-.*\.js$/);
const latin = [...writer, ...named("fonts", /^report-[a-z]+\.ttf$/)];
const wide = [...writer, ...named("fonts", /^report-[a-z]+-wide\.ttf$/)];

/** The messages of a first visit in one language, a separate file. */
const messages = manifest["src/screens/messages/en.json?first"];

const first = withImports(FIRST);
const scripts = [...first, messages].map(({ file }) => file);
const styles = [...new Set(first.flatMap(({ css = [] }) => css))];

const budgets = [
  { what: "JavaScript of the first view, with its messages", files: scripts, most: 74.5 },
  { what: "the code of the stored data, and the messages of Home with assessments", files: STORE, most: 12.5 },
  { what: "CSS of the first view", files: styles, most: 10 },
  { what: "the questionnaire, fetched beside the first paint", files: ["questionnaires/cisos4ai.json"], most: 110 },
  { what: "the writer of the PDF and its faces, on demand", files: latin, most: 176 },
  // Instead of the above if a report has Greek, Cyrillic or Vietnamese letters.
  { what: "the writer of the PDF and its wide faces, on demand", files: wide, most: 225 },
  // A quarter of it is the reader of PDFs, another the faces, which do not compress further. Only where it was built.
  ...(existsSync(join(dist, SINGLE)) ? [{ what: "the app as one file, all of it", files: [SINGLE], most: 1360 }] : []),
];

for (const file of [...latin, ...wide].filter((one) => scripts.includes(one)))
  throw new Error(`${file} is in the first view`);

const sizes = new Map();

/** Returns the compressed size of a file in bytes; some are in several budgets. */
function brotli(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  if (!sizes.has(file)) sizes.set(file, brotliCompressSync(readFileSync(join(dist, file)), { params }).length);
  return sizes.get(file);
}

let failed = 0;
for (const { what, files, most } of budgets) {
  if (files.length === 0) throw new Error(`Nothing to measure for ${what}`);
  const size = files.reduce((sum, file) => sum + brotli(file), 0) / 1024;
  if (size > most) failed += 1;
  console.log(`${size > most ? "OVER  " : "within"} ${size.toFixed(1)} of ${most} kB: ${what}`);
}
process.exitCode = failed > 0 ? 1 : 0;

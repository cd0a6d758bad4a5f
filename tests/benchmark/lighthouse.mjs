// Lighthouse's mobile figures of the built Home, three runs, as a static host with brotli would serve it. Run by
// `npm run benchmark:lighthouse`, which fetches Lighthouse for the occasion: it is heavy and the tests do not need it.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { serve } from "../serve.mjs";

const RUNS = 3;
const PACKAGE = "lighthouse@12.8.2";
const FLAGS = "--headless=new --no-sandbox --disable-background-networking";
const FIGURES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
];

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const file = join(folder, "report.json");
const { address, close } = await serve(join(import.meta.dirname, "../../dist"));

async function run() {
  const categories = "--only-categories=performance,accessibility,best-practices";
  const options = [
    address,
    categories,
    "--output=json",
    `--output-path=${file}`,
    "--quiet",
    `--chrome-flags="${FLAGS}"`,
  ];
  const command = ["exec", "--yes", `--package=${PACKAGE}`, "--", "lighthouse", ...options];
  await promisify(execFile)("npm", command, { shell: true });
  return JSON.parse(readFileSync(file, "utf8"));
}

try {
  for (let index = 0; index < RUNS; index++) {
    const { categories, audits } = await run();
    const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
    const figures = FIGURES.map((id) => `${audits[id].title} ${audits[id].displayValue}`);
    console.log([...scores, ...figures].join(", "));
  }
} finally {
  close();
  rmSync(folder, { recursive: true });
}

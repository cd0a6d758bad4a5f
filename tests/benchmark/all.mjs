// npm run benchmark:all -- [--rounds 7] [--only TEXT] [--tests]: what people wait for and what they load, in this build
// beside the build of an earlier commit, by turns in one run. Prints a table, and exits with 1 if a ratio has become
// more than a tenth worse than the one in all/ratios.json; `--keep` writes the ratios of this run there.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { loadConfigFromFile, runnerImport } from "vite";
import { serve } from "../serve.mjs";
import { alternate, median } from "./all/alternate.mjs";
import { BASELINE, builds, npm } from "./all/builds.mjs";
import { firstReport, manyReports } from "./all/commands.mjs";
import { asVisitor, firstAnswer, heapOfResults, longestTask, previewOfOption, workerReport } from "./all/pages.mjs";
import { OWN, readWriters } from "./pdfWriters.mjs";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    only: { type: "string", default: "" },
    tests: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
  },
});
const rounds = Number(options.rounds);
const KEPT = join(import.meta.dirname, "all/ratios.json");
/** A ratio that became this many times larger is a regression. */
const WORSE = 1.1;

const folders = builds();
const { plugins, resolve } = (await loadConfigFromFile({ command: "serve", mode: "production" })).config;
const { module: pages } = await runnerImport(join(import.meta.dirname, "pdfPages.ts"), { plugins, resolve });

const env = { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") };
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, env });
const servers = { now: await serve(join(folders.now, "dist")), before: await serve(join(folders.before, "dist")) };

/** Measures a function of all/pages.mjs in both builds. */
const inPages = (measure, ...more) =>
  alternate(folders, rounds, (_, build) => asVisitor(browser, { address: servers[build].address }, measure, ...more));

/** Returns the size of the first view's JavaScript in kB, as the size check of a build prints it. */
const firstViewSize = (folder) => {
  const text = npm(folder, "exec", "--", "node", "tests/size.mjs");
  return Number(/([\d.]+) of [\d.]+ kB: JavaScript of the first view/.exec(text)[1]);
};

const many = manyReports(folders.now, 200);
const rows = [
  {
    what: "first board report by the command, start included",
    unit: "s",
    most: 0.2,
    measure: () => alternate(folders, rounds, firstReport),
  },
  {
    what: "200 board reports by the command",
    unit: "s",
    most: 0.3,
    measure: () => alternate(folders, rounds, many.measure),
  },
  {
    what: "peak memory of these 200",
    unit: "MB",
    most: 1,
    measure: () => ({ now: median(many.memory.now), before: median(many.memory.before) }),
  },
  ...["board", "full"].map((edition) => ({
    what: `${edition} edition in a new worker`,
    unit: "ms",
    most: 0.6,
    measure: () => inPages(workerReport, edition),
  })),
  ...[
    ["pdfmake", 0.5],
    ["@react-pdf/renderer", 0.12],
  ].map(([peer, most]) => ({
    what: `twenty pages in Node, beside ${peer}`,
    unit: "ms",
    most,
    measure: () => besidePeer(peer),
  })),
  {
    what: "the preview's first page after another paper",
    unit: "ms",
    most: 0.5,
    measure: () => inPages(previewOfOption),
  },
  {
    what: "JavaScript of the first view, brotli",
    unit: "kB",
    most: 0.85,
    measure: () => ({ now: firstViewSize(folders.now), before: firstViewSize(folders.before) }),
  },
  {
    what: "from the address to the first answer, slow 4G, 4 times slower",
    unit: "ms",
    most: 0.8,
    measure: () => inPages(firstAnswer),
  },
  { what: "heap after Results was loaded", unit: "MB", most: 0.8, measure: () => inPages(heapOfResults) },
  {
    what: "longest task on a walk through all screens, 4 times slower",
    unit: "ms",
    most: null,
    measure: () => inPages(longestTask),
  },
  ...(options.tests
    ? [{ what: "npm test", unit: "s", most: 0.6, measure: () => alternate(folders, 1, testTime) }]
    : []),
];

async function besidePeer(peer) {
  const { writers } = await readWriters(pages);
  const time = async (name) => {
    const start = performance.now();
    await writers[name]();
    return performance.now() - start;
  };
  // The first run of each compiles its code.
  for (const name of [OWN, peer]) await time(name);
  return alternate({ now: OWN, before: peer }, rounds, time);
}

function testTime(folder) {
  const start = performance.now();
  npm(folder, "test");
  return (performance.now() - start) / 1000;
}

const kept = JSON.parse(readFileSync(KEPT, "utf8"));
const worse = [];
console.log(`| what | this build | ${BASELINE} or the library | ratio | target |\n|---|---|---|---|---|`);
for (const { what, unit, most, measure } of rows.filter((row) => row.what.includes(options.only))) {
  const { now, before } = await measure();
  const ratio = now / before;
  if (what in kept && ratio > kept[what] * WORSE) worse.push(`${what}: ${ratio.toFixed(2)}, it was ${kept[what]}`);
  const [a, b] = [now, before].map((value) => `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`);
  console.log(
    `| ${what} | ${a} | ${b} | ${ratio.toFixed(2)} | ${most === null ? "–" : `${most}${ratio > most ? ", missed" : ""}`} |`,
  );
  if (options.keep) kept[what] = Number(ratio.toFixed(3));
}
if (options.keep) writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
await browser.close();
for (const server of Object.values(servers)) server.close();
for (const line of worse) console.error(`More than a tenth worse: ${line}`);
process.exitCode = worse.length > 0 ? 1 : 0;

// Measures how long reports take: the board and the full edition in a new worker of a browser, with the page's longest
// task meanwhile, and the same twenty pages by our writer, pdfmake and @react-pdf/renderer in Node, in one run. The
// other two are fetched into a cache on demand. Run by `npm run benchmark:pdf`; prints milliseconds, medians of five.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { loadConfigFromFile, preview, runnerImport } from "vite";
import { makeInWorker, openReport } from "./makeInWorker.mjs";
import { readWriters } from "./pdfWriters.mjs";

const ROUNDS = 5;

const root = join(import.meta.dirname, "../..");
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const { plugins, resolve } = (await loadConfigFromFile({ command: "serve", mode: "production" })).config;
const { module: pages } = await runnerImport(join(import.meta.dirname, "pdfPages.ts"), { plugins, resolve });

async function inBrowser() {
  const server = await preview({ root, logLevel: "error", preview: { host: "127.0.0.1", port: 4410 } });
  const env = { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") };
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, env });
  try {
    const page = await browser.newPage({ bypassCSP: true, locale: "en-GB" });
    await openReport(page, server.resolvedUrls.local[0]);
    for (const edition of ["board", "full"]) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await makeInWorker(page, edition));
      const { bytes } = rounds[0];
      console.log(
        `${edition} edition in a new worker: ${median(rounds.map(({ time }) => time)).toFixed(0)} ms, ${Math.round(bytes / 1024)} kB`,
      );
    }
    await page.getByRole("radio", { name: /^Board/ }).check();
    console.log(
      `longest task of the page while the Report screen makes and shows the full edition: ${await longestTask(page)} ms`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

async function longestTask(page) {
  const ready = () => page.getByRole("img", { name: /^Page 1 of \d+$/ }).waitFor();
  await ready();
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: "longtask" });
  });
  await page.getByRole("radio", { name: /^Full/ }).check();
  await page.waitForTimeout(4000);
  await ready();
  return page.evaluate(() => Math.round(window.longest) || "under 50");
}

async function besideOthers() {
  const { folder, writers } = await readWriters(pages);
  for (const [name, write] of Object.entries(writers)) {
    const times = [];
    let bytes = await write();
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      bytes = await write();
      times.push(performance.now() - start);
    }
    writeFileSync(join(folder, `${name.replace(/\W+/g, "-")}.pdf`), bytes);
    console.log(
      `the same texts and tables by ${name}: ${median(times).toFixed(0)} ms, ${Math.round(bytes.length / 1024)} kB`,
    );
  }
}

await inBrowser();
await besideOthers();

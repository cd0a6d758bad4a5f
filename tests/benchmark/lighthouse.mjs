// Runs Lighthouse (mobile) on Home, Assess and Results of the built app, three runs each, served as by a static host
// with brotli. Home is measured for a new visitor; the others for a returning visitor with the sample and the offline
// copy on the device, since these screens need stored data. Run by `npm run benchmark:lighthouse`, which fetches
// Lighthouse each time: it is large and the tests do not need it.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { serve } from "../serve.mjs";

const RUNS = 3;
const PACKAGE = "lighthouse@12.8.2";
const FIGURES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
];

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const file = join(folder, "report.json");
const { address, close } = await serve(join(import.meta.dirname, "../../dist"));

/** Returns a free port, through which Lighthouse controls the browser. */
function freePort() {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Opens the sample, so that the device stores one, and resolves to the addresses of its screens. */
async function keepSample(context) {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "Open the sample" }).click();
  const found = {};
  for (const name of ["Assess", "Results"]) {
    await page.getByRole("link", { name, exact: true }).click();
    await page.waitForURL(new RegExp(`/${name.toLowerCase()}`));
    found[name] = page.url();
  }
  // The offline copy of the app follows some seconds later.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.close();
  return found;
}

/** Clears all data of the browser, as for a new visitor. */
async function forgetAll(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
  await page.close();
}

async function run(url, port) {
  const options = [
    `"${url}"`,
    `--port=${port}`,
    "--disable-storage-reset",
    "--only-categories=performance,accessibility,best-practices",
    "--output=json",
    `--output-path="${file}"`,
    "--quiet",
  ];
  const command = ["exec", "--yes", `--package=${PACKAGE}`, "--", "lighthouse", ...options];
  await promisify(execFile)("npm", command, { shell: true });
  return JSON.parse(readFileSync(file, "utf8"));
}

function tell(name, { categories, audits }) {
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
  const figures = FIGURES.map((id) => `${audits[id].title} ${audits[id].displayValue}`);
  console.log(`${name}: ${[...scores, ...figures].join(", ")}`);
}

const port = await freePort();
const context = await chromium.launchPersistentContext(join(folder, "profile"), {
  executablePath: process.env.CHROME_PATH,
  env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
  args: [`--remote-debugging-port=${port}`, "--disable-background-networking"],
});
try {
  for (let index = 0; index < RUNS; index++) {
    await forgetAll(context);
    tell("Home", await run(address, port));
  }
  for (const [name, url] of Object.entries(await keepSample(context))) {
    for (let index = 0; index < RUNS; index++) tell(name, await run(url, port));
  }
} finally {
  await context.close();
  close();
  rmSync(folder, { recursive: true, maxRetries: 5 });
}

// Lighthouse's mobile figures of Home, Assess and Results of the built app, three runs each, as a static host with brotli
// would serve it: Home as a new visitor gets it, the others at their own address, with the sample kept on the device and
// nothing of the app in any cache. Run by `npm run benchmark:lighthouse`, which fetches Lighthouse for the occasion: it
// is heavy and the tests do not need it.
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
const SCREENS = ["Home", "Assess", "Results"];
const FIGURES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
];

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const file = join(folder, "report.json");
const { address, close } = await serve(join(import.meta.dirname, "../../dist"));

/** A port that is free now, for Lighthouse to speak with the browser. */
function freePort() {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Opens the sample, so that the device keeps one, and resolves to the addresses of the screens. */
async function addresses(context) {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "Open the sample" }).click();
  const found = { Home: address };
  for (const name of ["Assess", "Results"]) {
    await page.getByRole("link", { name, exact: true }).click();
    await page.waitForURL(new RegExp(`/${name.toLowerCase()}`));
    found[name] = page.url();
  }
  // What was opened is kept within a moment.
  await page.waitForTimeout(1_000);
  await page.close();
  return found;
}

/** Takes the app's files out of every cache of the browser; what the visitor has answered stays. */
async function forgetFiles(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.send("Storage.clearDataForOrigin", {
    origin: new URL(address).origin,
    storageTypes: "service_workers,cache_storage,shader_cache",
  });
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

const port = await freePort();
const context = await chromium.launchPersistentContext(join(folder, "profile"), {
  executablePath: process.env.CHROME_PATH,
  env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
  args: [`--remote-debugging-port=${port}`, "--disable-background-networking"],
});
try {
  const urls = await addresses(context);
  for (const screen of SCREENS) {
    for (let index = 0; index < RUNS; index++) {
      await forgetFiles(context);
      const { categories, audits } = await run(urls[screen], port);
      const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
      const figures = FIGURES.map((id) => `${audits[id].title} ${audits[id].displayValue}`);
      console.log(`${screen}: ${[...scores, ...figures].join(", ")}`);
    }
  }
} finally {
  await context.close();
  close();
  rmSync(folder, { recursive: true, maxRetries: 5 });
}

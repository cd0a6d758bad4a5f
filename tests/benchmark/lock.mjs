// Measures setting a passphrase for 50 assessments and opening them again, and answers on locked data: how soon they are
// painted (see eventTiming.mjs). Run by `npm run benchmark:lock`.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../serve.mjs";
import { measureAnswering } from "./measureAnswering.mjs";

const PASSPHRASE = "correct horse battery staple";
const COUNT = 50;

async function setPassphrase(page) {
  await page.evaluate(() => {
    location.hash = "#/settings";
  });
  await page.getByRole("button", { name: "Set a passphrase…" }).click();
  await page.getByLabel("New passphrase", { exact: true }).fill(PASSPHRASE);
  await page.getByLabel("Repeat the new passphrase").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Encrypt all data" }).click();
  await page.getByRole("button", { name: "Lock now" }).waitFor({ timeout: 120_000 });
}

/** The path of a backup of this many copies of the sample. */
function backup() {
  const sample = JSON.parse(readFileSync("questionnaires/samples/northmoor-mutual.json", "utf8"));
  const assessments = Array.from({ length: COUNT }, (_, index) => ({
    ...sample,
    id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  }));
  const path = join(mkdtempSync(join(tmpdir(), "tenspan-")), "backup.json");
  writeFileSync(path, JSON.stringify({ format: "assessments/1", assessments }));
  return path;
}

/** In the page: records how long each worker, which derives a key, was at work, and when a text appeared. */
function watch() {
  window.derivations = 0;
  const { Worker } = window;
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      const begun = performance.now();
      this.addEventListener("message", () => {
        window.derivations += performance.now() - begun;
      });
    }
  };
}

async function measureLock() {
  const server = await serve(join(import.meta.dirname, "../../dist"));
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
  });
  try {
    const page = await browser.newPage();
    await page.addInitScript(watch);
    await page.goto(server.address);
    await page.locator("input[type=file]").first().setInputFiles(backup());
    await page.getByRole("button", { name: `Restore ${COUNT} assessments` }).click();
    await page.getByText(`${COUNT} assessments were restored.`).waitFor({ timeout: 120_000 });
    const set = await timed(page, () => setPassphrase(page));
    tell("set a passphrase", set);
    await page.evaluate(() => {
      location.hash = "#/";
    });
    await page.reload();
    await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    const unlocked = await timed(page, async () => {
      await page.getByRole("button", { name: "Unlock" }).click();
      await page.getByText("Northmoor Mutual").filter({ visible: true }).first().waitFor();
    });
    tell("unlock until the list is shown", unlocked);
  } finally {
    await browser.close();
    server.close();
  }
}

async function timed(page, work) {
  await page.evaluate(() => {
    window.derivations = 0;
  });
  const begun = performance.now();
  await work();
  const whole = performance.now() - begun;
  return { whole, derivation: await page.evaluate(() => window.derivations) };
}

function tell(what, { whole, derivation }) {
  const rest = Math.round(whole - derivation);
  console.log(`${COUNT} assessments, ${what}: ${rest} ms beyond the key derivation of ${Math.round(derivation)} ms`);
}

await measureLock();
await measureAnswering(async (page) => {
  await page.getByRole("link", { name: "Assess", exact: true }).waitFor();
  const address = new URL(page.url()).hash;
  await setPassphrase(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
});

import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { type Habit, serve } from "../serve.mjs";
import { inEveryEngine } from "./engines.ts";
import { openSample } from "./visitor.ts";

/**
 * A host of its own per test, which can be shut down and updated. Without `watch`, because a missing network logs
 * errors.
 */
const test = base.extend<{ habit: Habit; host: { folder: string; address: string; close: () => void } }>({
  serviceWorkers: "allow",
  habit: ["none", { option: true }],
  host: async ({ habit }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "tenspan-host-"));
    cpSync(join(import.meta.dirname, "../../dist"), folder, { recursive: true });
    const server = await serve(folder, { habit, quality: 1 });
    await use({ folder, ...server });
    server.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

/**
 * The time limit for the offline copy, in milliseconds. The page makes it when idle, which is late on a busy machine.
 */
const IDLE = 90_000;
test.beforeEach(async ({ page }) => {
  test.slow();
  await page.clock.install();
});

/** Passes the time after which the page makes or renews its copy. */
async function passTime(page: Page): Promise<void> {
  // The time is measured from the first view.
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.clock.fastForward(20_000);
}

async function copyKept(page: Page): Promise<void> {
  const state = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await passTimeUntil(page, async () => (await state()) === "activated");
}

/** Passes time again and again, because the page may start to measure it only after its first view. */
async function passTimeUntil(page: Page, isReached: () => Promise<boolean>): Promise<void> {
  const look = async () => {
    await passTime(page);
    return isReached();
  };
  await expect.poll(look, { timeout: IDLE }).toBe(true);
}

/** Passes time until the page announces a newer version. */
async function newVersionAnnounced(page: Page): Promise<void> {
  await passTimeUntil(page, () => page.getByText("A newer version of Tenspan is ready").isVisible());
}

test("runs the whole app without a network after the first visit", inEveryEngine("policy"), async ({ page, host }) => {
  await openSample(page);
  await copyKept(page);
  host.close();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Radar chart/ })).toBeVisible();
  await passTime(page);
  await page.goto("./#/settings");
  await expect(page.getByText("so it works offline.")).toBeVisible({ timeout: IDLE });
  const hash = readFileSync(join(host.folder, "build.txt"), "utf8").trim();
  await expect(page.getByText(hash)).toBeVisible();
  await page.goto("./#/questionnaire");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test(
  "announces a newer version and loads it when the visitor asks for it",
  inEveryEngine("policy"),
  async ({ page, host }) => {
    await page.goto("./");
    await copyKept(page);
    update(host.folder);
    // The next page load is still the old version, and looks for a newer one when idle.
    await page.reload();
    await newVersionAnnounced(page);
    await expect(page.locator("html")).not.toHaveAttribute("data-version", "newer");
    await page.getByRole("button", { name: "Open it now" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-version", "newer");
    await expect(page.getByRole("heading", { level: 1, name: /^How maturely/ })).toBeVisible();
    await expect(page.getByText("A newer version of Tenspan is ready")).toBeHidden();
  },
);

test.describe("with a host that redirects from its folder to the page", () => {
  test.use({ habit: "redirects" });

  test("opens the app with and without the network", async ({ page, host }) => {
    await openSample(page);
    await copyKept(page);
    await page.goto(host.address);
    await expect(page.getByRole("article", { name: "Northmoor Mutual" })).toBeVisible();
    host.close();
    await page.goto(host.address);
    await expect(page.getByRole("article", { name: "Northmoor Mutual" })).toBeVisible();
  });
});

test.describe("with a host that serves the page for missing files", () => {
  test.use({ habit: "falls back" });

  test("copies a version only when all of its files are there", async ({ page, host }) => {
    await page.goto("./");
    await copyKept(page);
    const [script = ""] = /assets\/RisksScreen-[^"]+\.js/.exec(readFileSync(join(host.folder, "sw.js"), "utf8")) ?? [];
    const content = readFileSync(join(host.folder, script));
    // In the middle of a deployment: the worker is new, but one of its files is still missing.
    update(host.folder);
    rename(host.folder, script, "assets/RisksScreen-new.js");
    rmSync(join(host.folder, "assets/RisksScreen-new.js"));
    await page.reload();
    expect(await looksForNewer(page)).toBe("none");
    await expect(page.getByText("A newer version of Tenspan is ready")).toBeHidden();
    await passTime(page);
    await page.goto("./#/settings");
    await expect(page.getByText("so it works offline.")).toBeVisible({ timeout: IDLE });
    // The missing file has arrived.
    writeFileSync(join(host.folder, "assets/RisksScreen-new.js"), content);
    await page.reload();
    await newVersionAnnounced(page);
  });
});

/** Looks for a newer version and waits for the result. */
function looksForNewer(page: Page): Promise<"none" | "waits"> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    while (registration?.installing != null) await new Promise((resolve) => setTimeout(resolve, 100));
    return registration?.waiting == null ? "none" : "waits";
  });
}

/** Simulates a deployment: other files and a changed service worker. */
function update(folder: string): void {
  const page = join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace(/<html /, '<html data-version="newer" '));
  const digest = createHash("sha256").update(readFileSync(page)).digest("hex");
  changeWorker(folder, (text) =>
    text.replace(/"[0-9a-f]{16}"/, '"0123456789abcdef"').replace(/("index\.html":)"[0-9a-f]{64}"/, `$1"${digest}"`),
  );
}

/** Copies a file to another name, as a newer build has it. */
function rename(folder: string, from: string, to: string): void {
  cpSync(join(folder, from), join(folder, to));
  changeWorker(folder, (text) => text.replace(from, to));
}

function changeWorker(folder: string, change: (text: string) => string): void {
  const worker = join(folder, "sw.js");
  writeFileSync(worker, change(readFileSync(worker, "utf8")));
}

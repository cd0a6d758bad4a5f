import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { serve } from "../serve.mjs";
import { openSample } from "./visitor.ts";

/** A host of one's own, which can be switched off and updated. Not under watch: a network that is gone is an error. */
const test = base.extend<{ host: { folder: string; address: string; close: () => void } }>({
  serviceWorkers: "allow",
  // biome-ignore lint/correctness/noEmptyPattern: the pattern tells which fixtures this one needs: none
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "tenspan-host-"));
    cpSync(join(import.meta.dirname, "../../dist"), folder, { recursive: true });
    const server = await serve(folder);
    await use({ folder, ...server });
    server.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

async function copyKept(page: Page): Promise<void> {
  const state = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(state, { timeout: 45_000 }).toBe("activated");
}

test("after the first visit the whole app works without a network", async ({ page, host }) => {
  await openSample(page);
  await copyKept(page);
  host.close();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Radar chart/ })).toBeVisible();
  await page.goto("./#/settings");
  await expect(page.getByText("it opens without a network")).toBeVisible();
  await page.goto("./#/questionnaire");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a newer version is announced, and comes when the visitor says so", async ({ page, host }) => {
  await page.goto("./");
  await copyKept(page);
  update(host.folder);
  // The page that is opened next is still the old one, and looks for a newer one when it has nothing better to do.
  await page.reload();
  await expect(page.getByText("A newer version of Tenspan is ready")).toBeVisible({ timeout: 45_000 });
  await expect(page.locator("html")).not.toHaveAttribute("data-version", "newer");
  await page.getByRole("button", { name: "Open it now" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-version", "newer");
  await expect(page.getByRole("heading", { level: 1, name: /^How maturely/ })).toBeVisible();
  await expect(page.getByText("A newer version of Tenspan is ready")).toBeHidden();
});

/** What a host does with a newer build: other files, and a service worker that says so. */
function update(folder: string): void {
  const change = (name: string, from: RegExp, to: string) => {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  };
  change("index.html", /<html /, '<html data-version="newer" ');
  change("sw.js", /"[0-9a-f]{16}"/, '"0123456789abcdef"');
}

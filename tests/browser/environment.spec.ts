import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { test as watched } from "./network.ts";
import { chooseFile, openPart, openSample } from "./visitor.ts";

/*
 * Browsers with misleading language settings and deployments with missing files: every failure must end in a sentence
 * that says what to do, never in a blank page or endless waiting.
 */

const SAMPLE = readFileSync(join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json"));

const LANGUAGES = [
  { name: "none", given: [] },
  { name: "not available", given: undefined },
  { name: "with an underscore", given: ["en_US"] },
  { name: "with a modifier", given: ["en-US@posix", "C"] },
  { name: "no list", given: "en" },
  { name: "no texts", given: [7, null] },
];

for (const { name, given } of LANGUAGES) {
  watched(`Home stands when the languages of the browser are ${name}`, async ({ page }) => {
    await page.addInitScript((languages) => {
      Object.defineProperty(navigator, "languages", { get: () => languages });
    }, given);
    await page.goto("./");
    await expect(page.getByRole("button", { name: "Start the quick scan" })).toBeVisible();
  });
}

watched.describe("a German browser that also knows American English", () => {
  watched.use({ locale: "de-DE" });
  watched("has A4 and European dates", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "languages", { get: () => ["de-DE", "de", "en-US", "en"] });
    });
    await openSample(page);
    await openPart(page, "Report");
    await expect(page.getByRole("radio", { name: "A4" })).toBeChecked();
    await expect(page.getByRole("combobox", { name: /^Date and number format/ })).toHaveValue("en-GB");
  });
});

/** Answers 404 for a file, as after a new deployment. */
async function remove(page: Page, file: RegExp): Promise<void> {
  await page.route(file, (route) => route.fulfill({ status: 404, body: "gone" }));
}

test("shows a message to reload when the script of the app is missing", inEveryEngine("files"), async ({ page }) => {
  await remove(page, /assets\/App-.*\.js/);
  await page.goto("./");
  await expect(page.getByRole("alert")).toHaveText(/^Tenspan did not start\. Reload the page/);
});

test("names its encoding in the first 1,024 bytes, where browsers look for it", async ({ request }) => {
  const page = await (await request.get("./")).body();
  expect(page.subarray(0, 1024).toString("utf8")).toContain('<meta charset="utf-8"');
});

test("names the required browser versions in a browser that is too old", async ({ page }) => {
  await page.addInitScript(() => {
    // @ts-expect-error: as it is in a browser of 2022
    Array.prototype.toSorted = undefined;
  });
  await page.goto("./");
  await expect(page.getByText(/^This browser is too old for Tenspan\. Use Chrome or Edge 111/)).toBeVisible();
});

test("shows no start-up message in a supported browser", inEveryEngine("files"), async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Start the quick scan" })).toBeVisible();
  await expect(page.locator(".trouble:visible")).toHaveCount(0);
});

const GONE = [
  {
    what: "the sample",
    file: /northmoor|assets\/parseAssessment-/,
    go: (page: Page) => page.getByRole("button", { name: "Open the sample" }).click(),
    says: "A part of Tenspan could not be loaded",
  },
  {
    what: "the reader of files",
    file: /assets\/(?:readSubmitted|openFile)-/,
    go: (page: Page) => chooseFile(page, "northmoor.json", SAMPLE),
    says: "A part of Tenspan",
  },
  {
    what: "Verify",
    file: /assets\/(?:verify|VerifyScreen)-/,
    go: async (page: Page) => page.goto("./#/verify"),
    says: "A part of Tenspan could not be loaded",
  },
  {
    what: "all screens but Home",
    file: /assets\/AppRoutes-/,
    go: async (page: Page) => page.goto("./#/settings"),
    says: "A part of Tenspan could not be loaded",
  },
];

for (const { what, file, go, says } of GONE) {
  test(`${what}: shows a message and keeps the frame when its file is missing`, async ({ page }) => {
    await remove(page, file);
    await page.goto("./");
    await page.getByRole("button", { name: "Start the quick scan" }).waitFor();
    await go(page);
    await expect(page.getByRole("alert").filter({ hasText: says })).toBeVisible();
    await expect(page.getByRole("banner")).toBeVisible();
    await expect(page.getByText("Reading the file")).toBeHidden();
  });
}

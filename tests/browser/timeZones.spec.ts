import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { chooseFile, openPart } from "./visitor.ts";

/*
 * Moments are shown as the date of the computer's clock; a report keeps the time zone in which it was made. The
 * assessment changed at 02:30 UTC on 21 November, its snapshot dates from 01:30 UTC on 1 November: in Los Angeles both
 * were the day before.
 */
const EVENING = readFileSync(join(import.meta.dirname, "../fixtures/files/evening-in-utc.json"));

async function open(page: Page): Promise<void> {
  await page.goto("./");
  await chooseFile(page, "zone.json", EVENING);
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
}

for (const { zone, changed, since } of [
  { zone: "America/Los_Angeles", changed: "20 November 2026", since: "31 October 2026" },
  { zone: "Europe/London", changed: "21 November 2026", since: "1 November 2026" },
  { zone: "Asia/Tokyo", changed: "21 November 2026", since: "1 November 2026" },
]) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test(`shows the dates of the computer's clock on Home, Results and Verify`, async ({ page }) => {
      await open(page);
      await expect(page.locator("main")).toContainText(since);
      await page.goto("./");
      await expect(page.getByText(/^Changed/)).toContainText(changed);
      await page.goto("./#/verify");
      await page.getByRole("heading", { level: 1, name: "Verify a report" }).waitFor();
      await chooseFile(page, "zone.json", EVENING);
      await expect(page.locator("main")).toContainText(changed);
    });
  });
}

test.describe("in Los Angeles", () => {
  test.use({ timezoneId: "America/Los_Angeles" });

  test("makes the same report again in Tokyo", async ({ page, browser, browserName, baseURL }) => {
    test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
    await open(page);
    await openPart(page, "Report");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the PDF" }).click();
    const pdf = readFileSync(await (await waiting).path());
    const tokyo = await browser.newPage({ timezoneId: "Asia/Tokyo", locale: "en-GB", ...(baseURL && { baseURL }) });
    await tokyo.goto("./#/verify");
    await tokyo.getByRole("heading", { level: 1, name: "Verify a report" }).waitFor();
    await chooseFile(tokyo, "report.pdf", pdf);
    await expect(tokyo.getByText("the file is the same, byte for byte")).toBeVisible({ timeout: 45_000 });
    await tokyo.close();
  });
});

test("breaks no page when the clock shows the year 12000", async ({ page }) => {
  await page.clock.setFixedTime(new Date(Date.UTC(12000, 5, 1)));
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  for (const part of ["Results", "Plan", "Report"] as const) {
    await openPart(page, part);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Something went wrong")).toBeHidden();
  }
  await page.goto("./");
  await expect(page.getByText(/^Changed .* 9999/)).toBeVisible();
});

import type { Page } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { goToQuestions, openDetails, saved, startQuickScan, write } from "./visitor.ts";

test("two tabs merge what is written in both", inEveryEngine("storage"), async ({ page, context }) => {
  test.slow();
  await onOnePage(page, startQuickScan, [
    [
      "writes only the fields changed in the same tab when two tabs show Set-up",
      async () => {
        await saved(page);
        const other = await context.newPage();
        await other.goto(page.url());
        const sector = (at: Page) => at.getByRole("textbox", { name: "Sector" });
        const organisation = (at: Page) => at.getByRole("textbox", { name: "Organisation" });
        await write(sector(other), "Banking");
        await saved(other);
        await write(organisation(page), "Second Ltd");
        await saved(page);
        await other.reload();
        for (const tab of [page, other]) {
          await expect(sector(tab)).toHaveValue("Banking");
          await expect(organisation(tab)).toHaveValue("Second Ltd");
        }
        await other.close();
      },
    ],
    [
      "merges answers to different questions",
      async () => {
        await goToQuestions(page);
        await page.keyboard.press("3");
        await saved(page);
        const other = await context.newPage();
        await other.goto(page.url());
        await expect(other.getByRole("radio", { name: /Defined/ })).toBeChecked();
        await other.keyboard.press("ArrowRight");
        await Promise.all([other.keyboard.press("4"), page.keyboard.press("2")]);
        await Promise.all([saved(page), saved(other)]);

        await expect(page.getByRole("button", { name: /^Unanswered/ })).toHaveText("Unanswered28");
        await expect(other.getByRole("button", { name: /^Unanswered/ })).toHaveText("Unanswered28");
        await page.reload();
        await expect(page.getByRole("radio", { name: /Developing/ })).toBeChecked();
        await page.keyboard.press("ArrowRight");
        await expect(page.getByRole("radio", { name: /Managed/ })).toBeChecked();
        await other.close();
      },
    ],
    [
      "merges one note written in two tabs without losing a word",
      async () => {
        await goToQuestions(page);
        const note = (at: Page) => at.getByRole("textbox", { name: "Note" });
        await openDetails(page);
        await note(page).click();
        await page.keyboard.type("One");
        await saved(page);
        const other = await context.newPage();
        await other.goto(page.url());
        await openDetails(other);
        await note(other).click();
        await other.keyboard.press("End");
        await other.keyboard.type(" two");
        await saved(other);
        // The first tab was left in the middle of the note, and typing continues there.
        await page.bringToFront();
        await page.keyboard.press("End");
        await page.keyboard.type(" three");
        await saved(page);
        await expect(note(page)).toHaveValue("One two three");
        await expect(note(other)).toHaveValue("One two three");
      },
    ],
  ]);
});

test("continues in memory without a store, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("Denied", "SecurityError");
      },
    });
  });
  await startQuickScan(page, "Memory Ltd");
  await expect(page.getByRole("alert")).toContainText("This browser stores nothing here");
  await goToQuestions(page);
  await page.keyboard.press("3");
  await expect(page.getByRole("radio", { name: /Defined/ })).toBeChecked();
  await expect(page.getByRole("button", { name: /^Unanswered/ })).toHaveText("Unanswered29");
});

test("reports a full store, and saves again when there is room", async ({ page }) => {
  await startQuickScan(page, "Full Ltd");
  await goToQuestions(page);
  await saved(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, {
      makeRoom: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
  });
  await page.keyboard.press("3");
  await expect(page.getByRole("alert")).toContainText("storage is full");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("4");
  await page.evaluate(() => Object.getOwnPropertyDescriptor(window, "makeRoom")?.value());
  // The write of the last answer may succeed before anyone can click.
  const again = page.getByRole("button", { name: "Try again" });
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1000 });
    await expect(page.getByRole("alert")).toBeHidden({ timeout: 1000 });
  }).toPass();
  await saved(page);
  await page.reload();
  await expect(page.getByRole("radio", { name: /Managed/ })).toBeChecked();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("radio", { name: /Defined/ })).toBeChecked();
});

test("works on every screen when the network is cut after loading", async ({ page, context }) => {
  await startQuickScan(page, "Offline Ltd");
  await goToQuestions(page);
  // The rest of the app loads when the page is idle, one part after another; this is the last.
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("readPages")),
  );
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.keyboard.press("3");
  await saved(page);
  await page.getByRole("link", { name: "Results", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Level 3/ })).toBeVisible();
});

test("merges settings from two tabs, and shows each the other's choice", async ({ page, context }) => {
  await page.goto("./#/settings");
  const other = await context.newPage();
  await other.goto("./#/settings");
  await page.getByRole("checkbox", { name: /Keep nothing/ }).check();
  await expect(other.getByRole("checkbox", { name: /Keep nothing/ })).toBeChecked();
  await other.getByRole("radio", { name: "Large", exact: true }).check();
  await expect(page.getByRole("radio", { name: "Large", exact: true })).toBeChecked();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /Keep nothing/ })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Large", exact: true })).toBeChecked();
});

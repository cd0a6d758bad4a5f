import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { goToQuestions, openPart, saved, startQuickScan, useCard } from "./visitor.ts";

const reminder = (page: Page) => page.getByRole("status").filter({ hasText: "Save a copy as a file" });

async function answer(page: Page, count: number): Promise<void> {
  for (let question = 0; question < count; question += 1) {
    await page.keyboard.press("3");
    await page.keyboard.press("Enter");
  }
  await saved(page);
}

test("reminds the visitor to save a file after many changes, not sooner, and can be postponed", async ({ page }) => {
  await startQuickScan(page, "Lasting Ltd");
  await goToQuestions(page);
  await answer(page, 4);
  await openPart(page, "Results");
  await expect(reminder(page)).toBeHidden();
  await openPart(page, "Assess");
  await page.getByRole("heading", { level: 1 }).click();
  await answer(page, 8);
  await expect(reminder(page)).toBeHidden();

  await openPart(page, "Results");
  await expect(reminder(page)).toContainText(/\d+ changes, and no file yet/);
  await reminder(page).getByRole("button", { name: "Later" }).click();
  await openPart(page, "Risks");
  await expect(reminder(page)).toBeHidden();
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect(reminder(page)).toBeHidden();
  await openPart(page, "Assess");
  await page.getByRole("heading", { level: 1 }).click();
  await answer(page, 10);
  await openPart(page, "Results");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    reminder(page).getByRole("button", { name: "Save as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Lasting-Ltd-quick-.*\.tenspan\.json$/);
  await saved(page);
  await page.reload();
  await expect(reminder(page)).toBeHidden();
});

test("shows on Home when a file was last saved and what has changed since, and saves another", async ({ page }) => {
  await startQuickScan(page, "Lasting Ltd");
  await goToQuestions(page);
  await answer(page, 2);
  await page.goto("./#/");
  const card = page.getByRole("article", { name: "Lasting Ltd" });
  await expect(card).toContainText("Not saved as a file yet");
  const [download] = await Promise.all([page.waitForEvent("download"), useCard(page, "Lasting Ltd", "Save")]);
  expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toMatchObject({
    subject: { organisation: "Lasting Ltd" },
  });
  await expect(card).toContainText(/Saved as a file \d/);
  await page.reload();
  await expect(card).toContainText(/Saved as a file \d/);
  await expect(card).not.toContainText("since");
});

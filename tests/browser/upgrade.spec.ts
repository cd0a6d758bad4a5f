import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./network.ts";
import { chooseFile, openPart, saved } from "./visitor.ts";

const FILES = join(import.meta.dirname, "../fixtures/files");
const earlier = readFileSync(join(FILES, "northmoor-mutual-1.0.0.json"), "utf8");

test.beforeEach(async ({ page }) => {
  await page.goto("./");
  await chooseFile(page, "northmoor.json", earlier);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Level 2, .* of 5/);
});

test("keeps an assessment at its questionnaire version until its visitor moves it", async ({ page }) => {
  await openPart(page, "Assess");
  await expect(page.getByText(/^Question \d+ of 95$/)).toBeVisible();
  await page.getByRole("button", { name: "See what would change" }).click();
  const dialog = page.getByRole("dialog", { name: "From version 1.0.0 to version 2.0.0" });
  await expect(dialog).toContainText(/\d+ answers count as they are\./);
  await dialog.getByText("10 questions are new here").click();
  await expect(dialog.getByText("Which checks must a connector, plug-in or tool server pass")).toBeVisible();
  await dialog.getByRole("button", { name: "Stay with version 1.0.0" }).click();
  await expect(page.getByText(/^Question \d+ of 95$/)).toBeVisible();

  await page.getByRole("button", { name: "See what would change" }).click();
  await page.getByRole("button", { name: "Move to version 2.0.0" }).click();
  await expect(page.getByText(/^Question \d+ of 96$/)).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/^Question \d+ of 95$/)).toBeVisible();
  await expect(page.getByRole("button", { name: "See what would change" })).toBeVisible();
});

test("keeps a postponed offer hidden after a reload", async ({ page }) => {
  const offer = page.getByRole("button", { name: "See what would change" });
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(offer).toBeHidden();
  await saved(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Level 2, .* of 5/);
  await expect(page.getByRole("region", { name: "Over time" })).toBeVisible();
  await expect(offer).toBeHidden();
});

test("confirms answers one by one after the move, and shows removed questions as history", async ({ page }) => {
  await openPart(page, "Assess");
  await page.getByRole("button", { name: "See what would change" }).click();
  await page.getByRole("button", { name: "Move to version 2.0.0" }).click();
  const filters = page.getByRole("list", { name: "Show" });
  const toConfirm = filters.getByRole("button", { name: /^To be confirmed/ });
  const count = Number(((await toConfirm.textContent()) ?? "").replace(/\D/g, ""));
  expect(count).toBeGreaterThan(20);
  await toConfirm.click();
  const first = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("button", { name: "It still holds" }).click();
  await expect(toConfirm).toHaveText(`To be confirmed${count - 1}`);
  await expect(page.getByRole("status").getByRole("button", { name: "Undo" })).toBeHidden();
  // The next key goes to the statements of the same question.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first);
  await expect(page.locator(":focus")).toHaveAttribute("type", "radio");

  const id = /assessment\/([^/]+)/.exec(page.url())?.[1];
  await page.goto(`./#/assessment/${id}/assess/no-harm.assessment`);
  await page.getByText("Answers from version 1.0.0").click();
  await expect(page.getByText("How are AI effects on customers, partners and society assessed")).toBeVisible();
});

test("verifies an older report with the version it was made with", async ({ page }) => {
  await page.goto("./#/verify");
  const report = readFileSync(join(FILES, "northmoor-board-1.0.0.pdf"));
  await chooseFile(page, "report.pdf", report);
  await expect(page.getByText("The ten commitments of CISOs4AI 1.0.0")).toBeVisible();
  await expect(
    page.getByText(/^[\d,]+ numbers were recalculated.* All are as the report states them\.$/),
  ).toBeVisible();
});

import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { goToQuestions, openDetails, saved, startQuickScan } from "./visitor.ts";

const radio = (page: Page, name: RegExp) => page.getByRole("radio", { name });
const undo = (page: Page) => page.getByRole("button", { name: "Undo" });
const redo = (page: Page) => page.getByRole("button", { name: "Redo" });

test.beforeEach(async ({ page }) => {
  await startQuickScan(page);
  await goToQuestions(page);
  await openDetails(page);
  await page.keyboard.press("Escape");
});

test("undoes and redoes every change of an answer by keyboard, and announces it", async ({ page }) => {
  await page.keyboard.press("4");
  await page.keyboard.press("d");
  await page.keyboard.press("f");
  await page.keyboard.press("n");
  await page.keyboard.type("No AI here.");
  await page.keyboard.press("Escape");
  const reason = page.getByRole("textbox", { name: "Why does it not apply?" });
  const flag = page.getByRole("checkbox", { name: "Flag for discussion" });

  await page.keyboard.press("ControlOrMeta+z");
  await expect(reason).toHaveValue("");
  await expect(page.getByText("Undone in question 1: answer")).toHaveCount(1);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(radio(page, /^Don’t know/)).toBeChecked();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(flag).not.toBeChecked();
  await expect(page.getByText("Undone in question 1: flag")).toHaveCount(1);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(radio(page, /Managed/)).toBeChecked();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.locator("[data-statements]").getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(undo(page)).toBeDisabled();

  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(reason).toHaveValue("No AI here.");
  await expect(flag).toBeChecked();
  await expect(redo(page)).toBeDisabled();
});

test("shows the question whose change is undone, and keeps the focus on the button", async ({ page }) => {
  await page.keyboard.press("3");
  await page.getByRole("button", { name: "Clear answer" }).click();
  const first = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(first ?? "");
  await undo(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first ?? "");
  await expect(radio(page, /Defined/)).toBeChecked();
  await expect(undo(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(radio(page, /Defined/)).not.toBeChecked();
  await redo(page).click();
  await expect(radio(page, /Defined/)).toBeChecked();
  await saved(page);
  await page.reload();
  await expect(radio(page, /Defined/)).toBeChecked();
});

test("leaves the undo of a field to the browser, and keeps a given reason for N", async ({ page }) => {
  await page.keyboard.press("n");
  await page.keyboard.type("No AI here.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("2");
  await expect(radio(page, /Developing/)).toBeChecked();
  await page.keyboard.press("n");
  await expect(page.getByRole("textbox", { name: "Why does it not apply?" })).toHaveValue("No AI here.");
  const note = page.getByRole("textbox", { name: "Note" });
  await note.click();
  await page.keyboard.type("Seen");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(note).not.toHaveValue("Seen");
  await expect(page.getByRole("textbox", { name: "Why does it not apply?" })).toHaveValue("No AI here.");
});

test("skips what another tab has changed since", async ({ page, context }) => {
  await page.keyboard.press("2");
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page.getByText(/^Question 2 of/)).toBeVisible();
  await page.keyboard.press("3");
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(radio(other, /Defined/)).toBeChecked();
  await other.keyboard.press("5");
  await expect(radio(page, /Optimising/)).toBeChecked();
  await undo(page).click();
  await expect(page.getByText("Undone in question 1: answer")).toHaveCount(1);
  await expect(undo(page)).toBeDisabled();
  await expect(radio(other, /Optimising/)).toBeChecked();
  await saved(other);
});

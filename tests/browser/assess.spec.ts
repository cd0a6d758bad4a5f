import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { goToQuestions, openPart, openSample, startQuickScan } from "./visitor.ts";

const position = (page: Page) => page.getByText(/^Question \d+ of \d+$/);

test.describe("a quick scan", () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await startQuickScan(page);
    await goToQuestions(page);
  });

  test("says after the last question that Next returns to open questions, and shows the end when all are answered", async ({
    page,
  }) => {
    await page.keyboard.press("2");
    // To the last question, past all unanswered ones.
    for (let question = 1; question < 30; question += 1) await page.keyboard.press("ArrowRight");
    await expect(position(page)).toHaveText("Question 30 of 30");
    await expect(page.getByRole("button", { name: "Back to question 2, unanswered" })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(position(page)).toHaveText("Question 2 of 30");
    await expect(page.getByText("You reached the end. This is question 2, which is still unanswered.")).toBeVisible();
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    await expect(position(page)).toHaveText("Question 3 of 30");
    await expect(page.getByText("After the end")).toBeHidden();
  });

  test("asks for the reason in place after N and confirms it with Enter", async ({ page }) => {
    await page.keyboard.press("n");
    const reason = page.getByRole("textbox", { name: "Why does it not apply?" });
    await expect(reason).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    await page.keyboard.type("No AI here.");
    await page.keyboard.press("Enter");
    await expect(reason).toHaveValue("No AI here.");
    await expect(page.getByRole("radio", { name: "Not applicable" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(position(page)).toHaveText("Question 2 of 30");
  });

  test("goes to the next question after an answer only if the setting is on, and never after an arrow key", async ({
    page,
  }) => {
    await page.keyboard.press("3");
    await page.waitForTimeout(800);
    await expect(position(page)).toHaveText("Question 1 of 30");
    const here = page.url();
    await page.goto("./#/settings");
    await page.getByRole("checkbox", { name: "Go on after an answer" }).check();
    await page.goto(here);
    await page.getByRole("heading", { level: 1, name: /principles bind/ }).waitFor();
    await page.keyboard.press("4");
    await expect(position(page)).toHaveText("Question 2 of 30");
    await page.getByRole("radio", { name: /Initial/ }).click();
    await expect(position(page)).toHaveText("Question 3 of 30");
    await page.getByRole("radio", { name: /Absent/ }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(800);
    await expect(page.getByRole("radio", { name: /Developing/ })).toBeChecked();
    await expect(position(page)).toHaveText("Question 3 of 30");
  });
});

test("scrolls unfolded details into view on a phone, and leaves the scroll position at the next question", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await startQuickScan(page);
  await goToQuestions(page);
  await page.getByRole("button", { name: /^Evidence and notes/ }).click();
  await expect(page.getByRole("textbox", { name: "Note" })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: /^Evidence and notes/ })).toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: "Next unanswered" }).click();
  await expect(position(page)).toHaveText("Question 2 of 30");
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 1 });
});

test("opens the first hit of the search with Enter, moves between hits with the arrows and shows why each matched", async ({
  page,
}) => {
  await openSample(page);
  await openPart(page, "Assess");
  await page.getByRole("radio").first().waitFor();
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "Find" });
  await expect(field).toBeFocused();
  await page.keyboard.type("agent");
  const hits = page.getByRole("listbox").getByRole("option");
  const first = (await hits.first().locator("mark").first().textContent()) ?? "";
  expect(first.toLowerCase()).toContain("agent");
  for (const hit of await hits.all()) await expect(hit.locator("mark").first()).toBeVisible();
  // A hit that only a statement or a note matched says so.
  await expect(hits.filter({ hasText: /Statement \d:|Note:/ }).first()).toBeVisible();
  await expect(hits.nth(0)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(hits.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(field).toBeFocused();
  // The first Home goes to the start of the text, as in every field; from there on the keys move through the hits.
  await page.keyboard.press("End");
  await expect(hits.last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Home");
  await page.keyboard.press("Home");
  await expect(hits.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("PageDown");
  await expect(hits.nth(8)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("PageUp");
  await expect(hits.first()).toHaveAttribute("aria-selected", "true");
  await expect(field).toBeFocused();
  const number = /^(\d+)\./.exec((await hits.first().textContent()) ?? "")?.[1];
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(position(page)).toHaveText(`Question ${number} of 96`);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("makes the list of areas one tab stop with arrow keys inside", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openSample(page);
  await openPart(page, "Assess");
  const rail = page.getByRole("navigation", { name: "Commitments" });
  await rail.getByRole("button", { name: /^Search/ }).focus();
  await page.keyboard.press("Tab");
  await expect(rail.locator("[aria-current]").first()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowUp");
  const areas = rail.getByRole("list").first().getByRole("link");
  await expect(areas.first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(areas.last()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^10 Regulation \//)).toBeVisible();
  // The filters are one tab stop too; the next Tab goes to the role.
  await rail.getByRole("button", { name: /^All questions/ }).focus();
  await page.keyboard.press("Tab");
  await expect(rail.getByRole("combobox", { name: "Who usually knows" })).toBeFocused();
});

import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { settled } from "./visitor.ts";

/* The distance from opening the page to the first answer: in keys, in clicks, and in words shown before it. */

const isAnswered = (page: Page) => expect(page.getByRole("radio", { name: /Defined/ })).toBeChecked();

/** Counts all readable words, including the names of drawn charts. */
async function formatter(page: Page): Promise<number> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is read by nobody
  const text = await page.locator("body").innerText();
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

test("reaches the first answer with eight keys: Tab to the button, Enter, and a digit", async ({ page }) => {
  await page.goto("./");
  const start = page.getByRole("button", { name: "Start the quick scan" });
  await start.waitFor();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  while (!(await start.evaluate((button) => button === document.activeElement)) && keys < 20) await press("Tab");
  await press("Enter");
  await expect(page.getByText("Question 1 of 30")).toBeVisible();
  await press("3");
  await isAnswered(page);
  expect(keys).toBeLessThanOrEqual(8);
});

test("reaches the first answer with two clicks and no screen in between", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).click();
  await expect(page.getByText("Question 1 of 30")).toBeVisible();
  await page.getByRole("radio", { name: /Defined/ }).click();
  await isAnswered(page);
});

test("shows at most 120 words before the first question, and fits all of Home on one desktop screen", async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
    expect(await formatter(page), `${width} px`).toBeGreaterThan(60);
    expect(await formatter(page), `${width} px`).toBeLessThanOrEqual(120);
  }
  const picture = page.getByRole("img", { name: /^Radar chart of 10 commitments/ });
  await expect(picture).toBeInViewport({ ratio: 1 });
  await expect(page.getByText("Settings can keep nothing.")).toBeInViewport();
});

test("gives a new assessment a target, says that it is the default, and offers no target", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).click();
  await expect(page.getByText("Question 1 of 30")).toBeVisible();
  await page.keyboard.press("1");
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/ in (one step|\d+ steps)/);
  await page.getByRole("link", { name: "Set-up" }).click();
  await expect(page.getByRole("radio", { name: /^Foundation \(default\)/ })).toBeChecked();
  await page.getByRole("radio", { name: /^No target/ }).check();
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/no target is set/);
});

test("keeps one assessment when a visitor starts twice without answering", async ({ page }) => {
  for (const button of ["Start the quick scan", "New assessment"]) {
    await page.goto("./");
    await page.getByText(button).click();
    if (button === "New assessment") await page.getByRole("button", { name: /^Start the quick scan/ }).click();
    await expect(page.getByText("Question 1 of 30")).toBeVisible();
    await settled(page);
  }
  await page.goto("./");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("offers the questions on the use of AI after the first commitment, lets them wait and keeps them in reach", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).click();
  const hint = page.getByText(/\d+ short questions about the use of AI determine the risks/);
  for (let question = 1; question <= 6; question += 1) {
    await expect(page.getByText(`Question ${question} of 30`)).toBeVisible();
    await expect(hint).toBeHidden();
    await page.keyboard.press("3");
    await page.keyboard.press("Enter");
  }
  await expect(page.getByText("Question 7 of 30")).toBeVisible();
  await expect(hint).toBeVisible();
  await page.getByRole("button", { name: "Later" }).click();
  await expect(hint).toBeHidden();
  await page.getByRole("complementary").getByRole("link", { name: "Describe the use of AI" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "AI use" })).toBeFocused();
  await page.getByRole("radio", { name: "Up to a quarter of staff" }).check();
  await page.getByRole("link", { name: "See the risks" }).click();
  await expect(page.getByText(/^1 of \d+ answered$/)).toBeVisible();
  await page.getByRole("link", { name: "Report", exact: true }).click();
  await expect(page.getByText("Your risks depend on the use of AI")).toBeVisible();
});

import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";

/* How far it is from opening the page to the first answer: in keys, in clicks, and in words that stand in front of it. */

const isAnswered = (page: Page) => expect(page.getByRole("radio", { name: /Defined/ })).toBeChecked();

/** Everything that can be read, the names of drawn charts included. */
async function formatter(page: Page): Promise<number> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is read by nobody
  const text = await page.locator("body").innerText();
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

test("the first answer is eight keys away: the tab key to the button, Enter, and a digit", async ({ page }) => {
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

test("the first answer is two clicks away, and no screen stands between", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).click();
  await expect(page.getByText("Question 1 of 30")).toBeVisible();
  await page.getByRole("radio", { name: /Defined/ }).click();
  await isAnswered(page);
});

for (const width of [1280, 360]) {
  test(`at ${width} px at most 120 words stand in front of the first question`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
    expect(await formatter(page)).toBeGreaterThan(60);
    expect(await formatter(page)).toBeLessThanOrEqual(120);
  });
}

test("on a desktop all of Home is on one screen, with the picture of what one gets", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("./");
  const picture = page.getByRole("img", { name: /^Radar chart of 10 commitments/ });
  await expect(picture).toBeInViewport({ ratio: 1 });
  await expect(page.getByText("Where your data is")).toBeInViewport();
});

test("a new assessment has a target and says that it is the default; none is a choice", async ({ page }) => {
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

test("whoever starts twice without answering has one assessment, not two", async ({ page }) => {
  for (const button of ["Start the quick scan", "New assessment"]) {
    await page.goto("./");
    await page.getByText(button).click();
    if (button === "New assessment") await page.getByRole("button", { name: /^Start the quick scan/ }).click();
    await expect(page.getByText("Question 1 of 30")).toBeVisible();
  }
  await page.goto("./");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("the use of AI is offered after the first commitment, can wait, and stays within reach", async ({ page }) => {
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

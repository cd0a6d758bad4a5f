// The Home of a new visitor does not wait for the code of the stored data.
import { expect, type Page, test } from "@playwright/test";
import { settled } from "./visitor.ts";

const STORE = /assets\/openServices-/;

/** Holds back the code of the stored data; returns a function that lets it through. */
async function holdBack(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(STORE, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const start = (page: Page) => page.getByRole("button", { name: "Start the quick scan" });

test("shows Home before the code of the stored data is there, and keeps the focus when it comes @every-engine", async ({
  page,
}) => {
  const release = await holdBack(page);
  await page.goto("./");
  await start(page).focus();
  await start(page).evaluate((button) => button.setAttribute("data-before", "yes"));
  const loaded = page.waitForResponse(STORE);
  release();
  await loaded;
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBeGreaterThan(0);
  await expect(start(page)).toBeFocused();
  await expect(start(page)).toHaveAttribute("data-before", "yes");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: /Developing/ })).toBeVisible();
});

test("fetches the app without waiting for the first script @every-engine", async ({ page }) => {
  const asked = page.waitForRequest(/assets\/App-.*\.js/);
  await page.route(/assets\/main-.*\.js/, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto("./");
  await expect(start(page)).toBeVisible();
});

test("starts and follows links as soon as that code is there @every-engine", async ({ page }) => {
  const release = await holdBack(page);
  await page.goto("./");
  await start(page).click();
  await expect(page.getByText("Loading the questionnaire…")).toBeVisible();
  release();
  await expect(page.getByRole("radio", { name: /Developing/ })).toBeVisible();
  await settled(page);
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1, name: "Assessments on this device" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("says so when that code cannot be loaded", async ({ page }) => {
  await page.route(STORE, (route) => route.abort());
  await page.goto("./");
  await start(page).click();
  await expect(page.getByText("A part of Tenspan could not be loaded")).toBeVisible();
  await page.getByRole("link", { name: "Method" }).click();
  await expect(page).toHaveURL(/#\/method/);
  await expect(page.getByText("A part of Tenspan could not be loaded")).toBeVisible();
});

// Going back finds a screen as it was left: the window where it stood, and the focus on the link that was followed.
import { inEveryEngine } from "./engines.ts";
import { expect, type Page, test } from "@playwright/test";
import { openSample } from "./visitor.ts";

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** A link far down the screen, pressed where it stands then; gives back how far the window was scrolled. */
async function follow(page: Page, name: string | RegExp): Promise<number> {
  const link = page.getByRole("main").getByRole("link", { name }).last();
  await link.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const top = await scrolled(page);
  expect(top).toBeGreaterThan(1000);
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await scrolled(page)).toBeLessThan(top);
  return top;
}

test("from an answer one comes back to the place in Results", inEveryEngine("history"), async ({ page }) => {
  await openSample(page);
  const name = "Planetary Protection";
  const top = await follow(page, name);
  await page.evaluate(() => history.back());
  await expect(page.getByRole("link", { name }).last()).toBeFocused();
  await expect.poll(() => scrolled(page)).toBe(top);
});

test(
  "a part of Results with an address of its own is found where it was left",
  inEveryEngine("history"),
  async ({ page }) => {
    await openSample(page);
    await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Commitments" }).click();
    await expect(page.getByRole("heading", { name: /commitments$/ })).toBeFocused();
    const top = await follow(page, "Planetary Protection");
    await page.evaluate(() => history.back());
    await expect.poll(() => scrolled(page)).toBe(top);
  },
);

test(
  "from an answer behind a cell of the strip one comes back to that cell",
  inEveryEngine("history"),
  async ({ page }) => {
    await openSample(page);
    const cell = page
      .getByRole("region", { name: /pledges/ })
      .getByRole("link")
      .last();
    await cell.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const top = await scrolled(page);
    expect(top).toBeGreaterThan(500);
    await cell.click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.evaluate(() => history.back());
    await expect(cell).toBeFocused();
    await expect.poll(() => scrolled(page)).toBe(top);
  },
);

test("a screen that one goes on to starts at its top", inEveryEngine("history"), async ({ page }) => {
  await openSample(page);
  await page.evaluate(() => window.scrollTo(0, 2000));
  // Without scrolling up to the bar first, as a mouse must.
  await page.getByRole("link", { name: "Plan", exact: true }).evaluate((link: HTMLElement) => link.click());
  await page.getByRole("slider").waitFor();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await scrolled(page)).toBe(0);
});

test(
  "an address that cannot be read leads to the page for what is not there",
  inEveryEngine("history"),
  async ({ page }) => {
    await page.goto("./#/assessment/%E0%A4%A/results");
    await expect(page.getByRole("heading", { level: 1, name: "Assessment not found" })).toBeVisible();
  },
);

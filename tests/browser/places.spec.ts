// Going back restores a screen: the scroll position, and the focus on the followed link.

import { expect, type Locator, type Page, test } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { onOnePage } from "./onOnePage.ts";
import { openSample, startQuickScan } from "./visitor.ts";

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Returns the top of a link in the window. */
const placeOf = (link: Locator) => link.evaluate((element) => Math.round(element.getBoundingClientRect().top));

/** Follows a link far down the screen. Returns its top in the window when it was pressed. */
async function follow(page: Page, link: Locator, most: number): Promise<number> {
  // Content drawn late moves or replaces the link until it is pressed, so its place is read at the press.
  await page.evaluate(() => {
    const note = ({ target }: Event) => {
      const pressed = target instanceof Element ? target.closest("a")?.getBoundingClientRect().top : undefined;
      Object.assign(window, { pressed: Math.round(pressed ?? Number.NaN) });
    };
    window.addEventListener("click", note, { capture: true, once: true });
  });
  // Parts drawn late contain the last link of this name, far down.
  const scroll = async () => {
    await link.evaluate((element) => element.scrollIntoView({ block: "center" }));
    return scrolled(page);
  };
  await expect.poll(scroll).toBeGreaterThan(most);
  const top = await scrolled(page);
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await scrolled(page)).toBeLessThan(top);
  return page.evaluate(() => Number(Reflect.get(window, "pressed")));
}

const lastLink = (page: Page, name: string) => page.getByRole("main").getByRole("link", { name }).last();

test("returns to the same place, and opens the next screen at its top", inEveryEngine("history"), async ({ page }) => {
  test.slow();
  await onOnePage(page, openSample, [
    [
      "returns from an answer to the same place in Results",
      async () => {
        const link = lastLink(page, "Planetary Protection");
        const place = await follow(page, link, 1000);
        await page.evaluate(() => history.back());
        await expect(link).toBeFocused();
        await expect.poll(() => placeOf(link)).toBe(place);
      },
    ],
    [
      "returns to a part of Results that has its own address",
      async () => {
        await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Commitments" }).click();
        await expect(page.getByRole("heading", { name: /commitments$/ })).toBeFocused();
        const link = lastLink(page, "Planetary Protection");
        const place = await follow(page, link, 1000);
        await page.evaluate(() => history.back());
        await expect.poll(() => placeOf(link)).toBe(place);
      },
    ],
    [
      "returns from an answer to the cell of the strip that led there",
      async () => {
        const cell = page
          .getByRole("region", { name: /pledges/ })
          .getByRole("link")
          .last();
        const place = await follow(page, cell, 500);
        await page.evaluate(() => history.back());
        await expect(cell).toBeFocused();
        await expect.poll(() => placeOf(cell)).toBe(place);
      },
    ],
    [
      "opens the next screen at its top",
      async () => {
        await page.evaluate(() => window.scrollTo(0, 2000));
        // Without scrolling up to the bar first, as a mouse would have to.
        await page.getByRole("link", { name: "Plan", exact: true }).evaluate((link: HTMLElement) => link.click());
        await page.getByRole("slider").waitFor();
        await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
        expect(await scrolled(page)).toBe(0);
      },
    ],
  ]);
});

test("keeps the place when content above it grows, until the visitor scrolls", async ({ page }) => {
  await openSample(page);
  const link = lastLink(page, "Planetary Protection");
  const place = await follow(page, link, 1000);
  await page.evaluate(() => history.back());
  await expect(link).toBeFocused();
  await expect.poll(() => placeOf(link)).toBe(place);
  // Without the browser's scroll anchoring, as in Safari.
  const grow = (height: number) =>
    page.evaluate((paddingTop) => {
      document.documentElement.style.overflowAnchor = "none";
      Object.assign(document.querySelector("main")?.style ?? {}, { paddingTop });
    }, `${height}px`);
  await grow(341);
  await expect.poll(() => placeOf(link)).toBe(place);
  await page.evaluate(() => window.scrollBy(0, -400));
  await expect.poll(() => placeOf(link)).toBe(place + 400);
  await grow(500);
  await expect.poll(() => placeOf(link)).toBe(place + 400 + 500 - 341);
});

/**
 * In the page: opens Assess without a question and then, some frames after the address got one, another screen; returns
 * the addresses that are shown soon after.
 */
async function leaveAtOnce(most: number): Promise<readonly string[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const press = (name: string) =>
    [...document.querySelectorAll<HTMLAnchorElement>("nav a")].find((link) => link.textContent === name)?.click();
  const shown: string[] = [];
  for (let frames = 0; frames < most; frames += 1) {
    press("Assess");
    while (!location.hash.includes("/assess/") || document.querySelector("main input[type=radio]") === null)
      await frame();
    for (let count = 0; count < frames % 10; count += 1) await frame();
    press("Set-up");
    await new Promise((resolve) => setTimeout(resolve, 400));
    shown.push(location.hash.split("/").at(-1) ?? "");
  }
  return shown;
}

test("stays on the screen that was chosen while the questions were still being drawn", async ({ page }) => {
  await startQuickScan(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  expect(await page.evaluate(leaveAtOnce, 20)).toEqual(Array.from({ length: 20 }, () => "set-up"));
});

test(
  "leads to the not-found page from an address that cannot be decoded",
  inEveryEngine("history"),
  async ({ page }) => {
    await page.goto("./#/assessment/%E0%A4%A/results");
    await expect(page.getByRole("heading", { level: 1, name: "Assessment not found" })).toBeVisible();
  },
);

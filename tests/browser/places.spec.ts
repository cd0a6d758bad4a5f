// Going back finds a screen as it was left: the window where it stood, and the focus on the link that was followed.
import { inEveryEngine } from "./engines.ts";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { openSample } from "./visitor.ts";

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Where a link stands in the window. */
const placeOf = (link: Locator) => link.evaluate((element) => Math.round(element.getBoundingClientRect().top));

/** Follows a link far down the screen; gives back where it stood in the window then. */
async function follow(page: Page, link: Locator, most: number): Promise<number> {
  // What is drawn late moves the link until it is pressed, or draws it anew: where it stands when it is pressed counts.
  await page.evaluate(() => {
    const note = ({ target }: Event) => {
      const pressed = target instanceof Element ? target.closest("a")?.getBoundingClientRect().top : undefined;
      Object.assign(window, { pressed: Math.round(pressed ?? Number.NaN) });
    };
    window.addEventListener("click", note, { capture: true, once: true });
  });
  // Parts that are drawn late bring the last link of the name, far down.
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

test("from an answer one comes back to the place in Results", inEveryEngine("history"), async ({ page }) => {
  await openSample(page);
  const link = lastLink(page, "Planetary Protection");
  const place = await follow(page, link, 1000);
  await page.evaluate(() => history.back());
  await expect(link).toBeFocused();
  await expect.poll(() => placeOf(link)).toBe(place);
});

test("what grows above the place afterwards does not move it, and a visitor who scrolls is let go", async ({
  page,
}) => {
  await openSample(page);
  const link = lastLink(page, "Planetary Protection");
  const place = await follow(page, link, 1000);
  await page.evaluate(() => history.back());
  await expect(link).toBeFocused();
  await expect.poll(() => placeOf(link)).toBe(place);
  // Without the browser's own anchoring, as Safari.
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

test(
  "a part of Results with an address of its own is found where it was left",
  inEveryEngine("history"),
  async ({ page }) => {
    await openSample(page);
    await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Commitments" }).click();
    await expect(page.getByRole("heading", { name: /commitments$/ })).toBeFocused();
    const link = lastLink(page, "Planetary Protection");
    const place = await follow(page, link, 1000);
    await page.evaluate(() => history.back());
    await expect.poll(() => placeOf(link)).toBe(place);
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
    const place = await follow(page, cell, 500);
    await page.evaluate(() => history.back());
    await expect(cell).toBeFocused();
    await expect.poll(() => placeOf(cell)).toBe(place);
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

import type AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { checkByAxe } from "./axe.ts";
import { EVERYTHING, inEveryEngine } from "./engines.ts";
import { collisions, overflow, places, resize, sideways } from "./grid.ts";
import { keepsPunctuation } from "./keepsPunctuation.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { type Screen, tours } from "./screens.ts";
import { tooSmall } from "./tooSmall.ts";

/*
 * Opens every screen once and checks there everything that must hold on every screen: axe finds no fault, in light and
 * dark mode; from a phone to a projector nothing is cut off, out of reach or overlapping; no browser writes what is
 * entered into its session files. One page visits several screens, because opening a new one took most of the time.
 */

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules whose result depends on dark mode. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

const LAID = [
  "Home, first visit",
  "Home with assessments",
  "Set-up",
  "Assess",
  "Results",
  "Risks, with how AI is used unfolded",
  "a risk",
  "Plan",
  "Report",
  "Method",
  "Verify with a verdict",
  "Settings",
  "the statement on accessibility",
];

const WITH_METRICS = [
  "Home with many assessments",
  "Results as tables, with everything unfolded and a weight changed",
  "Results with a benchmark",
  "Plan",
  "Risks, nothing said yet",
  "a risk",
  "Compare, with two states",
];

const known = tours.flatMap(({ screens }) => screens.map(({ name }) => name));
for (const name of [...LAID, ...WITH_METRICS])
  if (!known.includes(name)) throw new Error(`No screen is called ${name}`);

for (const { name: tour, start, screens } of tours) {
  test(
    `every screen of ${tour}: axe finds no fault, and it fits every window`,
    inEveryEngine("layout"),
    async ({ page, browserName }) => {
      test.setTimeout(600_000);
      // One screen that cannot be reached must not wait for the time of all.
      page.setDefaultTimeout(60_000);
      const visits = screens.map(
        (screen) => [screen.name, (here: Page) => checkScreen(here, screen, browserName)] as const,
      );
      await onOnePage(page, start, visits);
    },
  );
}

async function checkScreen(page: Page, { name, go, part, narrow }: Screen, browserName: string): Promise<void> {
  await go?.(page);
  await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toHaveCount(1);
  expect.soft(await restored(page), `${name}: kept by the browser when the tab is closed`).toEqual([]);
  // Axe reads elements and colours, which are the same in every engine.
  if (browserName === "chromium" || EVERYTHING) {
    expect.soft(await faults(page, part, (axe) => axe.withTags(RULES)), `${name}: in the light`).toEqual([]);
    // Without motion the colours change at once instead of passing through colours in between.
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect.soft(await faults(page, part, (axe) => axe.withRules(COLOUR_RULES)), `${name}: in the dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
  }
  await resize(page, 320, 640);
  await narrow?.(page);
  expect.soft(await overflow(page), `${name}: is wider than a window of 320 px`).toBeLessThanOrEqual(0);
  expect.soft(await sideways(page), `${name}: scrolls sideways within itself`).toEqual([]);
  expect.soft(await tooSmall(page), `${name}: too small to be hit`).toEqual([]);
  if (WITH_METRICS.includes(name)) await keepsPunctuation(page, name);
  if (LAID.includes(name)) for (const width of [360, 768, 1280, 1920]) await keepsToGrid(page, width, name);
}

async function faults(page: Page, part: string | undefined, choose: (axe: AxeBuilder) => AxeBuilder) {
  const axe = checkByAxe(page);
  if (part !== undefined) {
    await expect(page.locator(part).first()).toBeVisible();
    axe.include(part);
  }
  const { violations } = await choose(axe).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]);
}

async function keepsToGrid(page: Page, width: number, name: string): Promise<void> {
  await resize(page, width, 900);
  expect.soft(await collisions(page), `${name}: overlapping texts at ${width} px`).toEqual([]);
  if (name === "Assess") return;
  const all = await places(page);
  const left = all[0]?.left ?? 0;
  const right = width - (width < 760 ? 16 : 64);
  const outside = all.filter((place) => place.left < left - 1 || place.right > right + 1);
  expect.soft(outside, `${name}: beyond the margins at ${width} px`).toEqual([]);
  if (width < 760) expect.soft(Math.round(left)).toBe(16);
}

/** Controls whose value browsers store with the session: their form or they themselves lack `autocomplete="off"`. */
async function restored(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>("input:not([type=file], [type=password]), select, textarea")]
      .filter((control) => {
        // Firefox has no property for radio buttons and checkboxes.
        const own = control.getAttribute("autocomplete") ?? "";
        return !["off", "name", "organization-title"].includes(own) || control.form?.autocomplete !== "off";
      })
      .map((control) => control.outerHTML.slice(0, 200)),
  );
}

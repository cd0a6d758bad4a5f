import type { Locator, Page } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { openScreen } from "./screens.ts";
import {
  chooseLargeFramework,
  goToQuestions,
  openPart,
  openPlan,
  openSample,
  startQuickScan,
  useCard,
} from "./visitor.ts";

/*
 * Keyboard and announcements, which axe cannot check: whether Tab passes through a screen, the focus is visible and
 * returns to its place, and a change is announced once. WCAG 2.2: 2.1.2 no keyboard trap, 2.4.2 page titled, 2.4.3
 * focus order, 2.4.7 focus visible, 2.4.11 focus not obscured, 4.1.2 name, 4.1.3 status messages. screens.spec.ts
 * checks the target size, since it opens every screen anyway.
 */

type Stop = {
  readonly what: string;
  readonly name: string;
  readonly ring: boolean;
  readonly covered: string;
  /** True if the focus was already there at the previous call. */
  readonly stays: boolean;
};

/**
 * Returns the focused element, its name, whether a focus ring is visible and what covers it; null at the end of the
 * page. Waits until scrolling has ended: Firefox scrolls to the focus a moment after the key.
 */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(async () => {
    const standsStill = () =>
      new Promise<void>((resolve) => {
        let last = Number.NaN;
        let still = 0;
        const look = () => {
          const top = document.activeElement?.getBoundingClientRect().top ?? 0;
          still = top === last ? still + 1 : 0;
          last = top;
          // Outside the window, the scrolling is still to come; if it never comes, the test must see that.
          const isInWindow = top > -1 && top < window.innerHeight;
          if (still >= (isInWindow ? 1 : 60)) resolve();
          else requestAnimationFrame(look);
        };
        look();
      });
    await standsStill();
    const at = document.activeElement;
    if (at === null || at === document.body || at === document.documentElement) return null;
    const stays = Reflect.get(window, "lastStop") === at;
    Object.assign(window, { lastStop: at });
    const marked = [at, at.parentElement, at.parentElement?.parentElement, ...at.querySelectorAll("*")].some((one) => {
      if (one === null || one === undefined) return false;
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(one);
      const drawn = one instanceof SVGElement && stroke !== "none" && Number.parseFloat(strokeWidth) >= 3;
      return drawn || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
    });
    const box = at.getBoundingClientRect();
    // A choice is drawn by its label, and its control may be invisible inside it.
    const label = at.closest("label");
    // The middle of the visible part, because a long element may continue below the window.
    const middle = (Math.max(box.top, 0) + Math.min(box.bottom, window.innerHeight)) / 2;
    const spots = [
      [box.left + box.width / 2, middle],
      [box.left + 3, middle],
      [box.right - 3, middle],
    ] as const;
    const covering = spots.map(([x, y]) => document.elementFromPoint(x, y));
    const seen = covering.some((one) => one !== null && (at.contains(one) || one.contains(at) || label?.contains(one)));
    const labels =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement;
    const labelledBy = (at.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent);
    const name = [
      at.getAttribute("aria-label"),
      ...labelledBy,
      ...(labels ? [...(at.labels ?? [])].map((one) => one.textContent) : []),
      at.textContent,
    ].find((text) => (text ?? "").trim() !== "");
    return {
      what: `${at.tagName.toLowerCase()} ${(name ?? "").trim().slice(0, 60)} ${at.id}`,
      name: (name ?? "").trim(),
      ring: marked,
      stays,
      covered: seen ? "" : `${covering[0]?.tagName.toLowerCase()}.${covering[0]?.getAttribute("class")}`,
    };
  });
}

/** Presses a key until the focus has left the page, at most `most` times. Returns every stop on the way. */
async function walk(page: Page, key: "Tab" | "Shift+Tab", most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key);
    const here = await stop(page);
    if (here === null) break;
    stops.push(here);
  }
  return stops;
}

const walked: readonly { readonly name: string; readonly go: (page: Page) => Promise<unknown> }[] = [
  ...[
    "Home, first visit",
    "Home with assessments",
    "Portfolio",
    "Assess",
    "Results",
    "Risks, with how AI is used unfolded",
    "Plan",
    "Report",
  ].map((name) => ({ name, go: (page: Page) => openScreen(page, name) })),
  // Not from another screen, so that Tab begins at the top of the page.
  ...["Verify", "Settings"].map((name) => ({
    name,
    go: async (page: Page) => {
      await page.goto(`./#/${name.toLowerCase()}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
  })),
];
/** More presses than the longest of these screens needs. */
const MOST = 60;

for (const { name, go } of walked) {
  test(
    `${name} can be walked through with Tab: each stop has a name and a ring, and nothing covers it`,
    inEveryEngine("focus"),
    async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 1100, height: 700 });
      await go(page);
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        window.scrollTo(0, 0);
      });
      const stops = await walk(page, "Tab", MOST);
      expect(stops.length).toBeGreaterThan(5);
      expect(stops.filter(({ name }) => name === "")).toEqual([]);
      expect(stops.filter(({ ring }) => !ring)).toEqual([]);
      expect(stops.filter(({ covered }) => covered !== "")).toEqual([]);
      // A field of several parts may keep the focus for one press.
      expect(stops.filter(({ stays }, index) => stays && stops[index - 1]?.stays)).toEqual([]);
      if (stops.length === MOST) {
        // The same number of steps back leads to the start.
        await walk(page, "Shift+Tab", MOST - 1);
        expect((await stop(page))?.what).toBe(stops[0]?.what);
      }
    },
  );
}

/** Everything that opens in front of a screen, and how it is opened. */
const inFront: readonly { readonly name: string; readonly go: (page: Page) => Promise<Locator> }[] = [
  {
    name: "the list of keys",
    go: async (page) => {
      await startQuickScan(page);
      await goToQuestions(page);
      return page.getByRole("button", { name: "Keys" });
    },
  },
  {
    name: "the list of questions",
    go: async (page) => {
      await startQuickScan(page);
      await goToQuestions(page);
      return page.getByRole("button", { name: /^Search/ });
    },
  },
  {
    name: "an explanation",
    go: async (page) => {
      await openSample(page);
      return page.locator('[data-metric="node overall value"]').first();
    },
  },
  {
    name: "a step of the plan",
    go: async (page) => {
      await openPlan(page);
      return page.getByRole("button", { name: "Details" }).first();
    },
  },
  {
    name: "the question before everything is deleted",
    go: async (page) => {
      await page.goto("./#/settings");
      return page.getByRole("button", { name: "Delete all" });
    },
  },
];

for (const { name, go } of inFront) {
  test(
    `${name} opens by keyboard, keeps the focus, and Escape gives it back`,
    inEveryEngine("focus"),
    async ({ page }) => {
      const opener = await go(page);
      await opener.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      await expect.poll(() => dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
      for (const key of [...Array(12).fill("Tab"), ...Array(15).fill("Shift+Tab")]) {
        await page.keyboard.press(key);
        // Between the last and the first stop, the browser itself may have the focus.
        const where = await dialog.evaluate((one) =>
          one.contains(document.activeElement) ? "inside" : document.activeElement?.tagName,
        );
        expect(["inside", "BODY"]).toContain(where);
      }
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      // The cycle may have led to the browser's own toolbar; then the page waits for the focus to return.
      await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true);
    },
  );
}

/** Opens the menu of the first card and presses an entry by keyboard. */
async function pressInMenu(page: Page, action: string): Promise<void> {
  await page.locator("article summary").first().focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("button", { name: new RegExp(`^${action} `) })
    .first()
    .focus();
  await page.keyboard.press("Enter");
}

test("keeps the focus in place when an assessment is deleted or archived", inEveryEngine("focus"), async ({ page }) => {
  await openSample(page);
  await page.goto("./");
  await useCard(page, "Northmoor Mutual", "Duplicate");
  const cards = page.getByRole("article");
  await expect(cards).toHaveCount(2);
  await pressInMenu(page, "Delete");
  await expect(cards).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(cards).toHaveCount(2);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await pressInMenu(page, "Archive");
  await expect(cards).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test(
  "keeps the focus in place after “Show more” and when a filter is removed",
  inEveryEngine("focus"),
  async ({ page }) => {
    await openSample(page);
    await chooseLargeFramework(page);
    const items = page.getByRole("region", { name: "Frameworks" }).getByRole("table").getByRole("row");
    const more = page.getByRole("button", { name: /^Show all/ });
    await more.focus();
    const shown = await items.count();
    await page.keyboard.press("Enter");
    await expect(more).toBeHidden();
    await expect.poll(() => items.nth(shown).evaluate((row) => row.contains(document.activeElement))).toBe(true);

    await openPart(page, "Risks");
    await page.getByRole("combobox", { name: "Band" }).selectOption("high");
    await page.getByRole("button", { name: "Show all" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Register" })).toBeFocused();
  },
);

/** Collects what live regions announce from now on. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const live = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target, addedNodes }) => {
          const from = target instanceof Element ? target : target.parentElement;
          const added = [...addedNodes].filter((node) => node instanceof Element);
          return [
            from?.closest(live),
            ...added.flatMap((node) => (node.matches(live) ? [node] : [...node.querySelectorAll(live)])),
          ];
        }),
      );
      for (const region of regions)
        if (region?.isConnected && region.textContent !== "") heard.push(region.textContent ?? "");
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test("announces an answer, a weight and a filter once each", async ({ page }) => {
  await openSample(page);
  await openPart(page, "Assess");
  await page.getByRole("radio").first().waitFor();
  const answer = await listen(page);
  await page.keyboard.press("1");
  await page.waitForTimeout(1500);
  expect(await answer()).toEqual([expect.stringMatching(/^Principles/)]);

  await openPart(page, "Results");
  await page.getByRole("combobox", { name: "Weight of Privacy First" }).waitFor();
  const weight = await listen(page);
  await page.getByRole("combobox", { name: "Weight of Privacy First" }).selectOption("double");
  await page.waitForTimeout(1500);
  expect(await weight()).toHaveLength(1);

  await chooseLargeFramework(page);
  const filter = await listen(page);
  await page.getByRole("radio", { name: /^Below target/ }).check();
  await page.waitForTimeout(500);
  expect(await filter()).toEqual([expect.stringMatching(/items?$/)]);
});

test("moves nothing with reduced motion", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "this protocol cannot switch it on");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openSample(page);
  await openPart(page, "Risks");
  await page.getByRole("table").waitFor();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .flatMap((one) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one);
        return [...transitionDuration.split(","), ...animationDuration.split(",")];
      })
      .filter((duration) => Number.parseFloat(duration) > 0),
  );
  expect(moving).toEqual([]);
});

test("gives each screen its own page title", async ({ page }) => {
  await openSample(page);
  const titles = [await page.title()];
  for (const part of ["Set-up", "Assess", "Risks", "Plan", "Report"] as const) {
    await openPart(page, part);
    await expect.poll(() => page.title()).not.toBe(titles.at(-1));
    titles.push(await page.title());
  }
  // Leaving the page would abort what the report still loads.
  await page.waitForLoadState("networkidle");
  for (const address of ["", "#/settings", "#/method", "#/verify", "#/questionnaire", "#/accessibility", "#/nowhere"]) {
    await page.goto(`./${address}`);
    await expect.poll(() => page.title()).not.toBe(titles.at(-1));
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
});

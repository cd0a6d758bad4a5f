import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { screens } from "./screens.ts";
import { openSample } from "./visitor.ts";

/*
 * The grid as laws, which hold with any font on any machine: what a screen is made of begins at one margin and ends at
 * one, titles keep their distance from what follows, and no text lies upon another.
 */

type Place = { readonly what: string; readonly left: number; readonly right: number };

/** The title, the parts and the tables of a screen, with their edges. */
function places(page: Page): Promise<readonly Place[]> {
  return page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
    return [...document.querySelectorAll("main h1, main > div > p, main section:not(section section)")]
      .filter(shown)
      .map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return { what: `${element.tagName.toLowerCase()} ${(element.textContent ?? "").slice(0, 30)}`, left, right };
      });
  });
}

/** Pairs of texts that lie upon each other: each is a box of letters, not of its element. */
function collisions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: { readonly node: Node; readonly text: string; readonly box: DOMRect; readonly stuck: boolean }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? "").trim();
      if (
        text === "" ||
        parent === null ||
        !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      // Letters on the discs of a chart have their own law, and what is for the ear alone has no place.
      if (parent.closest(".visually-hidden, svg, select, option, [aria-hidden='true']") !== null) continue;
      let stuck = false;
      let clipped = false;
      for (let up: Element | null = parent; up !== null; up = up.parentElement) {
        const { position, clipPath } = getComputedStyle(up);
        if (clipPath !== "none") clipped = true;
        if (position === "sticky" || position === "fixed") stuck = true;
      }
      if (clipped) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1) texts.push({ node, text, box, stuck });
    }
    const found: string[] = [];
    for (const [index, one] of texts.entries()) {
      if (one.stuck) continue;
      for (const other of texts.slice(index + 1)) {
        if (other.stuck || other.node === one.node) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // A third of a line: ascents and descents of different faces may meet.
        if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3)
          found.push(`${one.text.slice(0, 40)} / ${other.text.slice(0, 40)}`);
      }
    }
    return found;
  });
}

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

for (const { name, go } of screens.filter(({ name }) => LAID.includes(name))) {
  test(`${name} keeps to its grid, from phone to projector`, async ({ page }) => {
    test.slow();
    await go(page);
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(150);
      expect(await collisions(page), `texts upon each other at ${width} px`).toEqual([]);
      if (name === "Assess") continue;
      const all = await places(page);
      const [title] = all;
      const outside = all.filter(
        ({ left, right }) => left < (title?.left ?? 0) - 1 || right > width - (width < 760 ? 16 : 64) + 1,
      );
      expect(outside, `beyond the margins at ${width} px`).toEqual([]);
      if (width < 760) expect(Math.round(title?.left ?? 0)).toBe(16);
    }
  });
}

for (const name of ["Verify", "an address that leads nowhere"]) {
  test(`${name} is as tall as the window: nothing scrolls, and the foot closes it`, async ({ page }) => {
    await screens.find((screen) => screen.name === name)?.go(page);
    for (const [width, height] of [
      [360, 780],
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const foot = await page.getByRole("contentinfo").boundingBox();
      expect(Math.round((foot?.y ?? 0) + (foot?.height ?? 0))).toBe(height);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    }
  });
}

test("what arrives moves nothing that stands there already", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "it tells of no shifts");
  await openSample(page);
  await page.waitForLoadState("networkidle");
  const results = page.url();
  for (const address of ["./", results, results.replace(/results$/, "assess"), "./#/verify", "./#/settings"]) {
    await page.goto("about:blank");
    await page.goto(address);
    await page.getByRole("contentinfo").getByRole("link").waitFor();
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(700);
    const shifts = await page.evaluate(
      () =>
        new Promise<readonly number[]>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().map((entry) => Number(Reflect.get(entry, "value")))),
          ).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve([]), 300);
        }),
    );
    expect(
      shifts.reduce((sum, shift) => sum + shift, 0),
      address,
    ).toBeLessThan(0.01);
  }
});

test("while a screen is fetched the bar with the name never goes away", async ({ page }) => {
  await openSample(page);
  await page.waitForLoadState("networkidle");
  await page.addInitScript(() => {
    const gaps: string[] = [];
    Object.assign(window, { gaps });
    addEventListener("DOMContentLoaded", () => {
      new MutationObserver(() => {
        if (document.querySelector("header") === null) gaps.push(document.body.innerHTML.slice(0, 100));
      }).observe(document.body, { subtree: true, childList: true });
    });
  });
  for (const address of [page.url(), "./#/settings", "./#/"]) {
    await page.goto(address);
    // What is on its way may come; a reload would break it off.
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => (window as unknown as { gaps: string[] }).gaps)).toEqual([]);
  }
});

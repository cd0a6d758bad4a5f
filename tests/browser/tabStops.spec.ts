import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { drawAll, openPart, openSample, showPlan, startQuickScan } from "./visitor.ts";

/** Counts presses of Tab from the top of the page to its end. */
async function stops(page: Page): Promise<number> {
  await page.locator("main:not([aria-busy]):not(:has([aria-busy]))").waitFor();
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    // The skip link is the first stop. Without this, Tab would continue from the last focused place.
    document.querySelector<HTMLElement>("a")?.focus();
  });
  for (let count = 1; count < 200; count += 1) {
    await page.keyboard.press("Tab");
    const isAtEnd = await page.evaluate(() => document.activeElement === document.body);
    if (isAtEnd) return count;
  }
  return Number.POSITIVE_INFINITY;
}

type Limit = {
  readonly screen: string;
  readonly most: number;
  /** From the start of its group. */
  readonly go?: (page: Page) => Promise<unknown>;
};

const limits: readonly {
  readonly name: string;
  readonly start: (page: Page) => Promise<unknown>;
  readonly screens: readonly Limit[];
}[] = [
  {
    name: "a new device",
    start: async (page) => {
      await page.goto("./");
      await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
    },
    screens: [
      { screen: "Home, first visit", most: 12 },
      { screen: "Set-up", most: 25, go: (page) => startQuickScan(page) },
    ],
  },
  {
    name: "the sample",
    start: openSample,
    screens: [
      { screen: "Results", most: 60, go: drawAll },
      { screen: "Assess", most: 30, go: (page) => openPart(page, "Assess") },
      { screen: "Plan", most: 60, go: showPlan },
      {
        screen: "Plan by owner",
        most: 60,
        go: async (page) => {
          await showPlan(page);
          await page.getByRole("radio", { name: "Owner" }).check();
        },
      },
      {
        screen: "Home with one assessment",
        most: 17,
        go: async (page) => {
          await page.goto("./");
          await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
        },
      },
    ],
  },
];

for (const { name, start, screens } of limits) {
  test(`screens of ${name} have few stops of the tab key`, async ({ page, browserName }) => {
    test.skip(browserName === "firefox", "at the end it goes on to its own bar");
    test.slow();
    await page.setViewportSize({ width: 1280, height: 800 });
    const countAll = screens.map(
      ({ screen, most, go }) =>
        [
          `${screen} has at most ${most} stops of the tab key`,
          async (here: Page) => {
            await go?.(here);
            const count = await stops(here);
            expect(count, screen).toBeGreaterThan(7);
            expect(count, screen).toBeLessThanOrEqual(most);
          },
        ] as const,
    );
    await onOnePage(page, start, countAll);
  });
}

test("opens numbers, moves between steps and sorts tables by keys", async ({ page }) => {
  test.slow();
  await onOnePage(page, openSample, [
    [
      "marks numbers as buttons, and opens one with one key after the arrow keys",
      async () => {
        const numbers = page.getByRole("region", { name: "The 10 commitments" }).locator("table [data-metric]");
        const first = numbers.first();
        expect(await first.evaluate((number) => getComputedStyle(number).textDecorationLine)).toBe("underline");
        expect(await first.evaluate((number) => getComputedStyle(number).textDecorationColor)).not.toMatch(/, 0\)$/);
        await first.focus();
        await page.keyboard.press("ArrowDown");
        const isBelow = await first.evaluate((number) => {
          const above = number.getBoundingClientRect();
          const here = document.activeElement?.getBoundingClientRect() ?? above;
          return here.top > above.bottom && Math.abs(here.left + here.width / 2 - above.left - above.width / 2) < 40;
        });
        expect(isBelow).toBe(true);
        await expect(page.getByText("Arrow keys: the others here. Enter: open.").first()).toBeVisible();
        await page.keyboard.press("Enter");
        await expect(page.getByRole("dialog")).toBeVisible();
        await page.keyboard.press("Escape");
        await page.mouse.click(5, 300);
        await expect(page.getByText("Arrow keys: the others here. Enter: open.").first()).toBeHidden();
      },
    ],
    [
      "moves between the steps of a wave with the arrow keys, on the same control",
      async () => {
        await showPlan(page);
        const steps = page.getByRole("region", { name: "Now", exact: true }).getByRole("listitem");
        await steps.first().getByRole("checkbox", { name: "Done" }).focus();
        await page.keyboard.press("ArrowDown");
        await expect(steps.nth(1).getByRole("checkbox", { name: "Done" })).toBeFocused();
        await page.keyboard.press("Tab");
        await expect(steps.nth(1).getByRole("button", { name: "Details" })).toBeFocused();
        await page.keyboard.press("End");
        await expect(steps.last().getByRole("button").last()).toBeFocused();
      },
    ],
    [
      "sorts a table by a column by keyboard, and keeps the order after leaving and returning",
      async () => {
        const table = page.getByRole("region", { name: "The 10 commitments" }).getByRole("table");
        const value = table.getByRole("columnheader", { name: "Value" });
        await value.getByRole("button").focus();
        await page.keyboard.press("Enter");
        await expect(value).toHaveAttribute("aria-sort", "ascending");
        const values = async () => (await table.locator("tbody td:nth-child(2)").allTextContents()).map(Number);
        const rising = await values();
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
        await page.keyboard.press("Enter");
        await expect(value).toHaveAttribute("aria-sort", "descending");
        expect(await values()).toEqual(rising.toSorted((a, b) => b - a));
        await page.keyboard.press("ArrowRight");
        await expect(table.getByRole("columnheader", { name: "Level" }).getByRole("button")).toBeFocused();
        await openPart(page, "Plan");
        await page.goBack();
        await expect(value).toHaveAttribute("aria-sort", "descending");
      },
    ],
  ]);
});

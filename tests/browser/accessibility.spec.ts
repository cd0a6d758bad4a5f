import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { screens } from "./screens.ts";
import { tooSmall } from "./tooSmall.ts";
import { goToQuestions, openPart, openSample, startQuickScan } from "./visitor.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const { name, go } of screens) {
      test(`${name} has no fault that axe finds`, async ({ page }) => {
        test.slow(name === "Questionnaire" || name.includes("unfolded"), "axe reads hundreds of rows");
        await go(page);
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toHaveCount(1);
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))])).toEqual([]);
      });
    }
  });
}

test("a screen that opens takes the focus to its title", async ({ page }) => {
  await openSample(page);
  await openPart(page, "Report");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("a dialog gives the focus back to where it was opened", async ({ page }) => {
  await startQuickScan(page);
  await goToQuestions(page);
  const opener = page.getByRole("button", { name: "all keys" });
  await opener.click();
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
});

test.describe("in a window of 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const { name, go } of screens) {
    test(`${name} is not wider than the window, and what can be pressed can be hit`, async ({ page }) => {
      await go(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await sideways(page), "scrolls sideways within itself").toEqual([]);
      expect(await tooSmall(page), "too small to be hit").toEqual([]);
    });
  }
});

/** What within the page has to be scrolled sideways to be read. */
function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *, dialog *")]
      .filter((part) => {
        const { overflowX } = getComputedStyle(part);
        return (overflowX === "auto" || overflowX === "scroll") && part.scrollWidth > part.clientWidth + 1;
      })
      .map((part) => `${part.tagName} ${part.className} ${part.textContent.slice(0, 60)}`),
  );
}

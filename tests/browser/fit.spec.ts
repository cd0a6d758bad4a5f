import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { openPart, openSample } from "./visitor.ts";

/*
 * How much of a question is visible at once, for every question of the full assessment: the question, its statements,
 * Not applicable, Don't know, the folded details and the pager.
 */

type QuestionPosition = {
  readonly question: string;
  /** In pixels from the top of the unscrolled page. */
  readonly top: number;
  readonly bottom: number;
  /** Top and bottom of the pager in the window. */
  readonly pager: { readonly top: number; readonly bottom: number };
};

function measure(page: Page): Promise<QuestionPosition> {
  return page.evaluate(() => {
    window.scrollTo(0, 0);
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const statements = box("[data-statements]");
    const extras = box("[data-statements] ~ [data-one-stop]");
    const pager = [...document.querySelectorAll("main button")]
      .find((button) => button.textContent?.includes("Previous"))
      ?.parentElement?.getBoundingClientRect();
    return {
      question: document.querySelector("h1")?.textContent ?? "",
      top: statements.top,
      bottom: Math.max(statements.bottom, extras.bottom),
      pager: { top: pager?.top ?? 0, bottom: pager?.bottom ?? 0 },
    };
  });
}

const AREAS = join(import.meta.dirname, "../../questionnaires/cisos4ai/areas");
const [firstArea = ""] = readdirSync(AREAS).toSorted();
const first: string = JSON.parse(readFileSync(join(AREAS, firstArea), "utf8")).practices[0].questions[0].id;

/** Measures all questions of the full assessment from the first. */
async function measureAll(page: Page): Promise<readonly QuestionPosition[]> {
  await openSample(page);
  await openPart(page, "Assess");
  await page.goto(page.url().replace(/assess(\/.*)?$/, `assess/${first}`));
  const position = page.getByText(/^Question \d+ of \d+$/);
  await expect(position).toHaveText(/^Question 1 of \d+$/);
  const count = Number(/\d+$/.exec((await position.textContent()) ?? "")?.[0]);
  await page.getByRole("heading", { level: 1 }).focus();
  const all = [await measure(page)];
  for (let next = 2; next <= count; next += 1) {
    await page.keyboard.press("ArrowRight");
    await expect(position).toHaveText(`Question ${next} of ${count}`);
    all.push(await measure(page));
  }
  expect(all.length).toBeGreaterThanOrEqual(90);
  return all;
}

test("fits every question with its pager on a screen of 1280 by 800", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 800 });
  const all = await measureAll(page);
  expect(all.filter(({ top, bottom, pager }) => top < 57 || bottom > pager.top)).toEqual([]);
  expect(all.filter(({ pager }) => Math.round(pager.bottom) !== 800)).toEqual([]);
});

test("shows the rest of every question after one scroll on a phone of 360 by 640, with the pager fixed", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 640 });
  const all = await measureAll(page);
  expect(all.filter(({ pager }) => Math.round(pager.bottom) !== 640)).toEqual([]);
  // One scroll is one window height minus the pager.
  expect(all.filter(({ bottom, pager }) => bottom > 640 + pager.top)).toEqual([]);
});

test("keeps the pager within its column at every width, and prints what differs by its fill", async ({ page }) => {
  await openSample(page);
  await openPart(page, "Assess");
  const wide: number[] = [];
  for (let width = 320; width <= 1500; width += 20) {
    await page.setViewportSize({ width, height: 800 });
    const fits = await page.getByRole("button", { name: /^Next unanswered/ }).evaluate((last) => {
      const [own, pager] = [last.getBoundingClientRect(), last.parentElement?.getBoundingClientRect()];
      return pager !== undefined && own.right <= pager.right && own.left >= pager.left;
    });
    if (!fits) wide.push(width);
  }
  expect(wide).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("3", { exact: true }).first()).toHaveCSS("print-color-adjust", "exact");
});

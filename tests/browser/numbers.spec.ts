import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { drawAll, openPart, openSample, showPlan } from "./visitor.ts";

/**
 * Elements whose numerals need no button: links (to a question or a scenario), controls and their names, row headers,
 * and drawings, whose numbers open in the table of the drawing and in its caption. Earlier states have no answers on
 * the screen to open; today's value next to them opens at the top of Results. How far respondents agree counts answers
 * of people, which are not shown; the screen says what the numbers mean.
 */
const ELSEWHERE =
  "a, label, button, summary, option, legend, th, svg, header, nav, footer, [role=status], [aria-hidden=true], .visually-hidden, [aria-labelledby=scenario-references], [aria-labelledby=time] table, [aria-labelledby=agreement]";

/** Numerals in running text that are not results of scoring. */
const NO_RESULT: readonly { readonly what: string; readonly text: RegExp }[] = [
  { what: "the scale", text: /^of 5(, level)?$/ },
  {
    what: "the drawn scale",
    text: /[Ff]rom 0 .*to 5/,
  },
  { what: "a date", text: /\b20\d\d\b/ },
  { what: "the number or the name of a level, an area or a risk", text: /^(\d+|\d, \w+)$/ },
  { what: "the state of a control", text: /^\d+ [A-Z].* ·/ },
  { what: "the level to which a step leads", text: /, to \d, \w+\.$/ },
  { what: "the level to which one more would lead", text: /^At \d, \w+, the risk would be$/ },
  { what: "the words of the questionnaire", text: /because|^Both stay between|ranks from 1 to 5|^Points of effort/ },
  { what: "the difference of two numbers that both open", text: /^, [\d.]+ more than the value;$/ },
  { what: "an answer", text: /^The answer is (still )?\d, \w+\.$/ },
  { what: "the position, and keys", text: /^(Question \d+ of \d+|0 – 5)$/ },
  { what: "the name of a licence", text: /^Apache License 2\.0, / },
  { what: "how old an earlier state is", text: /, or after \d+ days\.$/ },
  { what: "a title", text: /^(The|All) \d+ commitments$/ },
  { what: "how many risks are named below it", text: /^(Appeared|Fell below, or no longer apply|Remain): \d+$/ },
];

/** Returns the visible texts that contain a numeral but open nothing. */
async function closed(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate((elsewhere) => {
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { nodeValue, parentElement: parent } = walker.currentNode;
      const text = nodeValue?.trim() ?? "";
      if (!/\d/.test(text) || parent === null || !parent.checkVisibility()) continue;
      if (parent.closest(elsewhere) === null && parent.closest("[data-metric]") === null) found.push(text);
    }
    return found;
  }, ELSEWHERE);
  return texts.filter((found) => !NO_RESULT.some(({ text }) => text.test(found)));
}

/** Switches every chart of the screen to its table. */
async function asTables(page: Page) {
  const pictures = page.getByRole("button", { name: "As a table" });
  await expect(pictures.first()).toBeVisible();
  while ((await pictures.count()) > 0) await pictures.first().click();
}

/** From Results of the sample. */
const SCREENS: readonly { readonly name: string; readonly go: (page: Page) => Promise<void> }[] = [
  {
    name: "Results",
    go: async (page) => {
      await drawAll(page);
      await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
    },
  },
  {
    name: "Risks",
    go: async (page) => {
      await openPart(page, "Risks");
      await page.getByRole("table").waitFor();
    },
  },
  { name: "Plan", go: showPlan },
  {
    name: "a risk",
    go: async (page) => {
      await openPart(page, "Risks");
      await page.getByRole("table").getByRole("link").first().click();
      await page.getByRole("heading", { name: "Controls", exact: true }).waitFor();
    },
  },
  {
    name: "Assess, an answer changed",
    go: async (page) => {
      await openPart(page, "Assess");
      await page.getByRole("group").first().waitFor();
      await page.keyboard.press("5");
      await page
        .getByText(/of 5, was \d\.\d/)
        .first()
        .waitFor();
    },
  },
];

const WITH_CHARTS = ["Results", "Risks", "Plan"];

test("opens the explanation of every number", async ({ page }) => {
  test.slow();
  const parts = SCREENS.map(
    ({ name, go }) => [name, (here: Page) => go(here).then(() => opensEveryNumber(here, name))] as const,
  );
  await onOnePage(page, openSample, parts);
});

async function opensEveryNumber(page: Page, screen: string): Promise<void> {
  expect(await page.locator("main [data-metric]").count(), screen).toBeGreaterThan(3);
  expect.soft(await closed(page), screen).toEqual([]);
  if (!WITH_CHARTS.includes(screen)) return;
  await asTables(page);
  expect.soft(await closed(page), `${screen}, its charts as tables`).toEqual([]);
}

test("numbers of Risks are explained by what they count", async ({ page }) => {
  test.slow();
  await onOnePage(page, openSample, [
    [
      "lists what a count contains, each entry with a link",
      async () => {
        await openPart(page, "Risks");
        const panel = page.getByRole("dialog");
        const high = page.locator("h1 + p").getByRole("button", { name: "twelve" });
        await high.click();
        await expect(
          panel.getByRole("heading", { level: 2, name: "Without controls: High and Very high" }),
        ).toBeFocused();
        const listed = panel.getByRole("table", { name: "What is counted" }).getByRole("row");
        await expect(listed).toHaveCount(12 + 2);
        await listed.nth(1).getByRole("button").click();
        await expect(panel.getByRole("heading", { level: 2, name: /^Risk before the controls: / })).toBeFocused();
        await page.goBack();
        await expect(listed.nth(1).getByRole("button")).toBeFocused();
        await page.keyboard.press("Escape");
        await expect(high).toBeFocused();
      },
    ],
    [
      "explains the effect of one level, with the link to the answer",
      async () => {
        await openPart(page, "Risks");
        await page.getByRole("table").getByRole("link").first().click();
        const raise = page.locator('[data-metric^="oneLevelUp "]').nth(1);
        await raise.click();
        const panel = page.getByRole("dialog");
        await expect(panel.getByRole("heading", { level: 2, name: /^One level higher: / })).toBeFocused();
        await expect(panel.getByRole("table", { name: "Effect of one level" })).toContainText("Remaining risk today");
        await expect(panel.getByRole("link", { name: "Go to the answer" })).toBeVisible();
      },
    ],
  ]);
});

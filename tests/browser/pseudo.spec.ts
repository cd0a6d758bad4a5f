import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { overflow, resize } from "./grid.ts";
import { expect, test } from "./network.ts";

/*
 * The app in two invented languages, added like any language, by files alone (tests/pseudo/build.mjs). Every text of
 * the catalogues and of the questionnaire is accented, 40 % longer and ends in "~". A text on a screen without that
 * mark is hard-coded or is content.
 */

const root = join(import.meta.dirname, "../..");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** Serves the pages of the pseudo build in place of the ordinary ones, at the same address. */
async function speakPseudo(context: BrowserContext): Promise<void> {
  await context.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(root, "dist-pseudo", pathname === "/" ? "index.html" : pathname);
    if (!existsSync(file)) return route.continue();
    return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? "application/octet-stream" });
  });
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

const json = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
const questionnaire = json("dist/questionnaires/cisos4ai.json");
type Framework = { readonly title: string; readonly items: readonly { readonly id: string; readonly title: string }[] };
const content = [
  ...strings(questionnaire),
  ...["de", "he"].flatMap((language) => strings(json(`dist-pseudo/questionnaires/cisos4ai/${language}.json`))),
  // Requirements of the same name are shown with their framework.
  ...questionnaire.frameworks.flatMap(({ title, items }: Framework) =>
    items.map((item) => `${title}, ${item.id} ${item.title}`),
  ),
  ...strings(json("questionnaires/samples/northmoor-mutual.json")),
  "Tenspan",
  // Names of languages in their own language, and markings of a standard: the same in every language.
  "Deutsch English עברית",
  "TLP:RED TLP:AMBER+STRICT TLP:AMBER TLP:GREEN TLP:CLEAR",
]
  .join("\n")
  .toLocaleLowerCase();

/** Returns visible texts that come neither from a catalogue nor from the content and are no date or unit. */
async function hardCoded(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const hidden = node.parentElement?.closest("noscript, script, style, title, #old-browser") ?? null;
      if (hidden === null) found.push((node.textContent ?? "").trim());
    }
    const labels = [...document.querySelectorAll("[aria-label], [placeholder], [title]")].flatMap((element) =>
      ["aria-label", "placeholder", "title"].map((name) => element.getAttribute(name) ?? ""),
    );
    return [...found, ...labels];
  });
  // A date, with or without a time.
  const date = /^[\d\s:,.]*(\d{1,2}\.? \p{L}+ \d{4}( \p{L}+ \d\d:\d\d|[ ,]+\S*\d\d:\d\d)?)?[\d\s:,.]*$/u;
  // A name may have its number next to it or be between punctuation: "Integrity First 2.7", "Low (23)", "3, Defined",
  // ", Defined.".
  const bare = (text: string) => text.replace(/[\s.]*\(?[\d.,]*\)?$|^\d*,? /g, "").toLocaleLowerCase();
  const isPiece = (text: string) => content.includes(bare(text)) || date.test(text);
  // Several pieces of content may follow each other.
  const isContent = (text: string) =>
    text.split(/ · |; /).every((part) => [[part], part.split(", ")].some((row) => row.every(isPiece)));
  // The hash of the build on Settings.
  const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text);
  return texts
    .filter((text) => /\p{L}{2}/u.test(text) && !text.includes("~") && !isHash(text))
    .filter((text) => !date.test(text) && !isContent(text));
}

/** Checks a screen in two widths, because on a phone some parts are folded or have other texts. */
async function checkScreen(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await resize(page, width, 800);
    // Some parts are drawn only when the page is idle. In a window of a new size Chromium may not call back by itself.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
    expect(await hardCoded(page), `${name} at ${width} px`).toEqual([]);
    expect(await overflow(page), `${name} is wider than ${width} px`).toBeLessThanOrEqual(0);
  }
}

const addresses = [
  { name: "Home", address: "./#/" },
  { name: "Settings", address: "./#/settings" },
  { name: "Method", address: "./#/method/8d1c5b0e-7a42-4f0b-9e36-51c2d07f4b93" },
  { name: "Questionnaire", address: "./#/questionnaire" },
  { name: "Verify", address: "./#/verify" },
  { name: "Accessibility", address: "./#/accessibility" },
  ...["set-up", "assess/accountability.ownership", "results", "risks", "risks/prompt-injection", "plan", "report"].map(
    (part) => ({
      name: part,
      address: `./#/assessment/8d1c5b0e-7a42-4f0b-9e36-51c2d07f4b93/${part}`,
    }),
  ),
];

const languages = [
  { locale: "de-DE", language: "de", dir: "ltr", date: /\b\d{1,2}\. November 2026/ },
  { locale: "he-IL", language: "he", dir: "rtl", date: /\b\d{1,2} בנובמבר 2026/ },
];

for (const { locale, language, dir, date } of languages) {
  test.describe(`in an invented language, called ${language},`, () => {
    test.use({ locale });

    test("nothing is hard-coded and nothing breaks on a phone and on a desktop", async ({ page, context }) => {
      test.slow();
      await page.clock.setFixedTime(new Date("2026-11-29T12:00:00Z"));
      await page.setViewportSize({ width: 360, height: 800 });
      await speakPseudo(context);
      await page.goto("./");
      // The page's first sentences are there before any script runs; the actions come with the app.
      const waysIn = page.getByRole("main").getByRole("listitem");
      await waysIn.nth(2).waitFor();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("html")).toHaveAttribute("dir", dir);
      await checkScreen(page, "the first visit");
      // The third action is the sample.
      await waysIn.nth(2).getByRole("button").click();
      await page.getByRole("img").first().waitFor();
      for (const { name, address } of addresses) {
        await page.goto(address);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        await checkScreen(page, name);
      }
      await expect(page.getByText(date).first()).toBeAttached();
    });
  });
}

test("in an invented language Settings offers the languages available and switches to the chosen one", async ({
  page,
  context,
}) => {
  await speakPseudo(context);
  await page.goto("./#/settings");
  await page.getByLabel("Language").selectOption("עברית");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("~");
  await page.getByRole("combobox").selectOption("en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
});

for (const { language, date } of languages) {
  test(`in an invented language, called ${language}, the built command uses its catalogue and its questionnaire`, () => {
    const sample = join(root, "questionnaires/samples/northmoor-mutual.json");
    const asked = ["--as", "md", "--language", language, "--out", "-", "--date", "2026-11-29"];
    const command = join(root, "dist-pseudo-command/tenspan.js");
    const run = spawnSync(process.execPath, [command, "export", sample, ...asked], { encoding: "utf8" });
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout).toContain(`lang: "${language}"`);
    expect(run.stdout).toMatch(date);
    const areas: readonly { readonly title: string }[] = questionnaire.areas;
    expect(areas.filter(({ title }) => run.stdout.includes(title))).toEqual([]);
    const translated = json(`dist-pseudo/questionnaires/cisos4ai/${language}.json`);
    // Markdown gives a tilde a meaning, so it is escaped with a backslash.
    expect(run.stdout.replaceAll("\\", "")).toContain(translated.areas[0].title);
  });
}

test("with one language Settings offers no choice of language", async ({ page }) => {
  await page.goto("./#/settings");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect(page.getByLabel("Language")).toHaveCount(0);
});

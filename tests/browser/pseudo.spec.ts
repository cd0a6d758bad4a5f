import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./network.ts";

/*
 * The app in two invented languages, which came to it as any language does, by files alone (tests/pseudo/build.mjs): every
 * text of the catalogues and of the questionnaire is accented and 40 % longer, and ends in "~". What stands on a screen
 * without that mark was written into the code, or is content.
 */

const root = join(import.meta.dirname, "../..");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** Gives the pages of the pseudo build in place of the ordinary ones, at the same address. */
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
  // What asks for the same is named with its framework.
  ...questionnaire.frameworks.flatMap(({ title, items }: Framework) =>
    items.map((item) => `${title}, ${item.id} ${item.title}`),
  ),
  ...strings(json("questionnaires/samples/northmoor-mutual.json")),
  "Tenspan",
  // What languages call themselves, and markings of a standard: the same in every language.
  "Deutsch English עברית",
  "TLP:RED TLP:AMBER+STRICT TLP:AMBER TLP:GREEN TLP:CLEAR",
]
  .join("\n")
  .toLocaleLowerCase();

/** Texts on the screen that come neither from a catalogue nor from the content, and are no date or unit. */
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
  // A day, and a moment of it.
  const date = /^[\d\s:,.]*(\d{1,2}\.? \p{L}+ \d{4}( \p{L}+ \d\d:\d\d|[ ,]+\S*\d\d:\d\d)?)?[\d\s:,.]*$/u;
  // A name may stand beside its number, or between signs: "Integrity First 2.7", "Low (23)", "3, Defined", ", Defined.".
  const bare = (text: string) => text.replace(/[\s.]*\(?[\d.,]*\)?$|^\d*,? /g, "").toLocaleLowerCase();
  const isPiece = (text: string) => content.includes(bare(text)) || date.test(text);
  // Several pieces of the content may stand in a row.
  const isContent = (text: string) =>
    text.split(/ · |; /).every((part) => [[part], part.split(", ")].some((row) => row.every(isPiece)));
  return texts.filter((text) => /\p{L}{2}/u.test(text) && !text.includes("~") && !date.test(text) && !isContent(text));
}

/** How much wider than the window the page is, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
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

    for (const width of [360, 1280]) {
      test(`nothing is hard-coded and nothing breaks at ${width} px`, async ({ page, context }) => {
        test.slow();
        await page.setViewportSize({ width, height: 800 });
        await speakPseudo(context);
        await page.goto("./");
        // The page's first sentences stand there before any script runs; the ways in come with the app.
        const waysIn = page.getByRole("main").getByRole("listitem");
        await waysIn.nth(2).waitFor();
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page.locator("html")).toHaveAttribute("dir", dir);
        expect(await hardCoded(page), "first visit").toEqual([]);
        expect(await overflow(page), "the first visit is wider than the window").toBeLessThanOrEqual(0);
        // The third of the ways in is the sample.
        await waysIn.nth(2).getByRole("button").click();
        await page.getByRole("img").first().waitFor();
        for (const { name, address } of addresses) {
          await page.goto(address);
          await page.getByRole("heading", { level: 1 }).waitFor();
          await page.waitForLoadState("networkidle");
          expect(await hardCoded(page), name).toEqual([]);
          expect(await overflow(page), `${name} is wider than the window`).toBeLessThanOrEqual(0);
        }
        await expect(page.getByText(date).first()).toBeAttached();
      });
    }
  });
}

test("in an invented language Settings offers what there is, and the page speaks it from then on", async ({
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
  test(`in an invented language, called ${language}, the built command speaks its words and those of its questionnaire`, () => {
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
    // Markdown takes a tilde for a sign of its own, so that it is written with a backslash.
    expect(run.stdout.replaceAll("\\", "")).toContain(translated.areas[0].title);
  });
}

test("with one language Settings offers no choice of it", async ({ page }) => {
  await page.goto("./#/settings");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect(page.getByLabel("Language")).toHaveCount(0);
});

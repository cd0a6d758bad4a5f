import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./network.ts";

/*
 * The app in an invented language: every message of the catalogues is accented and 40 % longer, and ends in "~". What
 * stands on a screen without that mark was written into the code, or is content.
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
  // What asks for the same is named with its framework.
  ...questionnaire.frameworks.flatMap(({ title, items }: Framework) =>
    items.map((item) => `${title}, ${item.id} ${item.title}`),
  ),
  ...strings(json("questionnaires/samples/northmoor-mutual.json")),
  "Tenspan",
  // Markings of a standard, the same in every language.
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
      const hidden = node.parentElement?.closest("noscript, script, style, title") ?? null;
      if (hidden === null) found.push((node.textContent ?? "").trim());
    }
    const labels = [...document.querySelectorAll("[aria-label], [placeholder], [title]")].flatMap((element) =>
      ["aria-label", "placeholder", "title"].map((name) => element.getAttribute(name) ?? ""),
    );
    return [...found, ...labels];
  });
  const date = /^[\d\s:,.]*(\d{1,2} \p{L}+ \d{4}( at \d\d:\d\d)?)?[\d\s:,.]*$/u;
  // A name may stand beside its number, or between signs: "Integrity First 2.7", "Low (23)", "3, Defined", ", Defined.".
  const bare = (text: string) => text.replace(/[\s.]*\(?[\d.]*\)?$|^\d*,? /g, "").toLocaleLowerCase();
  const isPiece = (text: string) => content.includes(bare(text));
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

for (const width of [360, 1280]) {
  test(`in an invented language nothing is hard-coded and nothing breaks at ${width} px`, async ({ page, context }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await speakPseudo(context);
    await page.goto("./");
    // The page's first sentences stand there before any script runs; the ways in come with the app.
    const waysIn = page.getByRole("main").getByRole("listitem");
    await waysIn.nth(2).waitFor();
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
  });
}

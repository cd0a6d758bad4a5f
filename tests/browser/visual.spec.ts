import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { chooseFile, goToQuestions, openDetails, openPart, openSample, showPlan, startQuickScan } from "./visitor.ts";

/*
 * Screenshots of the screens in `pictures/`. They are few, and made comparable as follows:
 * - Fonts. The interface uses the system font, which differs between machines. Here every screen uses Source Sans 3,
 *   the font of the PDF and a dependency anyway; headlines have their own.
 * - Drawing. Letters are drawn unhinted, in grey, at half size, and 2 % of the pixels may differ: another Chromium
 *   passes, a missing margin of 4 px does not. Pictures are made and compared in Chromium on Linux, which draws letters
 *   itself; elsewhere the tests are skipped, and the laws in layout.spec.ts still hold.
 * - Time. The clock is fixed and motion is reduced.
 *
 * To accept an intended change, add `--update-snapshots` to the command of the browser tests and look at the new
 * pictures.
 */

test.skip(
  ({ browserName }) => browserName !== "chromium" || process.platform !== "linux",
  "pictures are of Chromium on Linux",
);
test.use({
  locale: "en-GB",
  timezoneId: "UTC",
  deviceScaleFactor: 0.5,
  contextOptions: { reducedMotion: "reduce" },
});

const require = createRequire(import.meta.url);
const face = (weight: string) =>
  readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`));
const faces = { "400": face("400Regular"), "600": face("600SemiBold") };
const own = Object.keys(faces)
  .map((weight) => `@font-face{font-family:"Pictured";font-weight:${weight};src:url("/pictured-${weight}.ttf")}`)
  .join("");

test.beforeEach(async ({ page, context }) => {
  await context.route("**/*.css", async (route) => {
    // From the disk: what is fetched here would be gone if the page goes on meanwhile.
    const styles = readFileSync(
      new URL(`../../dist${new URL(route.request().url()).pathname}`, import.meta.url),
      "utf8",
    );
    return route.fulfill({ body: `${own}${styles}:root:root{--sans:"Pictured"}`, contentType: "text/css" });
  });
  for (const [weight, body] of Object.entries(faces)) {
    await context.route(`**/pictured-${weight}.ttf`, (route) => route.fulfill({ body, contentType: "font/ttf" }));
  }
  await page.clock.setFixedTime(new Date("2026-11-24T12:00:00Z"));
});

const SAMPLE_ID = "8d1c5b0e-7a42-4f0b-9e36-51c2d07f4b93";
const sample = JSON.parse(
  readFileSync(new URL("../../questionnaires/samples/northmoor-mutual.json", import.meta.url), "utf8"),
);
const LONG = "Vereinigte Rückversicherungsgesellschaft für Landwirtschaft, Binnenschifffahrt und angrenzende Gewerbe";
const long = {
  ...sample,
  id: "00000000-0000-4000-8000-000000000001",
  subject: { organisation: LONG, scope: LONG, sector: LONG, assessor: LONG },
  answers: Object.fromEntries(
    Object.entries<object>(sample.answers).map(([id, answer]) => [
      id,
      { ...answer, note: "الذكاء الاصطناعي يحتاج إلى حوكمة. ".repeat(117).slice(0, 4000), owner: LONG },
    ]),
  ),
};

const firstVisit = async (page: Page) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).waitFor();
};
const part = (name: Parameters<typeof openPart>[1]) => async (page: Page) => {
  await openPart(page, name);
  // A finished screen has moved the focus to its title.
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
};
const question = async (page: Page) => {
  await page.goto(`./#/assessment/${SAMPLE_ID}/assess/accountability.ownership`);
  await page.getByRole("heading", { level: 1, name: /list of AI in use/ }).waitFor();
};
const results = async (page: Page) => {
  await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
};
const address = (path: string, title: string) => async (page: Page) => {
  await page.goto(`./#/${path}`);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
};

type Look = "light" | "dark" | "forced";
type Picture = {
  readonly name: string;
  /** From the start of its group. */
  readonly go?: (page: Page) => Promise<unknown>;
  readonly width: number;
  readonly look?: Look;
};

/** Pictures that begin at the same screen. Those that change what the next ones show come last. */
const groups: readonly {
  readonly name: string;
  readonly start: (page: Page) => Promise<unknown>;
  readonly pictures: readonly Picture[];
}[] = [
  {
    name: "a new device",
    start: firstVisit,
    pictures: [
      { name: "home-first-visit", width: 1280 },
      { name: "home-first-visit-phone", width: 360 },
      { name: "verify", go: address("verify", "Verify a report"), width: 1280 },
      { name: "method", go: address("method", "The method"), width: 768 },
      {
        name: "home-refused-file",
        width: 768,
        go: async (page) => {
          await chooseFile(page, "broken.json", "{");
          await page.getByRole("alert").waitFor();
        },
      },
    ],
  },
  {
    name: "a new assessment",
    start: (page) => startQuickScan(page),
    pictures: [
      {
        name: "results-empty",
        width: 1280,
        go: async (page) => {
          await openPart(page, "Results");
          await page.getByRole("link", { name: "Answer the first question" }).waitFor();
        },
      },
      {
        name: "keys",
        width: 1280,
        go: async (page) => {
          await goToQuestions(page);
          await page.getByRole("button", { name: "Keys" }).click();
          await page.getByRole("dialog").waitFor();
        },
      },
    ],
  },
  {
    name: "the sample",
    start: openSample,
    pictures: [
      { name: "results", go: results, width: 1280 },
      { name: "results-dark", go: results, width: 1280, look: "dark" },
      { name: "results-phone", go: results, width: 360 },
      { name: "results-projector", go: results, width: 1920 },
      {
        name: "explanation",
        width: 1280,
        go: async (page) => {
          await results(page);
          await page.locator('[data-metric="node overall value"]').first().click();
          await page.getByRole("dialog").waitFor();
        },
      },
      { name: "risks", go: part("Risks"), width: 1280 },
      { name: "risks-forced-colours", go: part("Risks"), width: 1280, look: "forced" },
      { name: "risks-phone", go: part("Risks"), width: 360 },
      { name: "plan", go: showPlan, width: 1280 },
      {
        name: "plan-states-phone",
        width: 360,
        go: async (page) => {
          await showPlan(page);
          await page.getByRole("heading", { level: 2 }).last().scrollIntoViewIfNeeded();
        },
      },
      { name: "set-up", go: part("Set-up"), width: 1280 },
      { name: "assess", go: question, width: 1280 },
      { name: "assess-dark", go: question, width: 1280, look: "dark" },
      { name: "assess-forced-colours", go: question, width: 1280, look: "forced" },
      { name: "assess-phone", go: question, width: 360 },
      { name: "assess-tablet", go: question, width: 768 },
      {
        name: "home-cards-long-name",
        width: 1280,
        go: async (page) => {
          await page.goto("./");
          await chooseFile(page, "long.json", JSON.stringify(long));
          await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
          await page.goto("./");
          await expect(page.getByRole("img", { name: /^Radar chart/ })).toHaveCount(2);
        },
      },
      {
        name: "assess-long-arabic",
        width: 1280,
        go: async (page) => {
          await page.goto(`./#/assessment/${long.id}/assess/accountability.ownership`);
          await openDetails(page);
          await page.getByRole("textbox", { name: "Note" }).waitFor();
        },
      },
    ],
  },
];

for (const { name: from, start, pictures } of groups) {
  test(`screens of ${from} match their pictures`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 1100 });
    const parts = pictures.map((picture) => [picture.name, (here: Page) => matches(here, picture)] as const);
    await onOnePage(page, start, parts);
  });
}

async function matches(page: Page, { name, go, width, look = "light" }: Picture): Promise<void> {
  await page.setViewportSize({ width, height: width < 700 ? 1400 : 1100 });
  await page.emulateMedia({
    colorScheme: look === "dark" ? "dark" : "light",
    forcedColors: look === "forced" ? "active" : "none",
  });
  await go?.(page);
  await page.mouse.move(0, 0);
  await expect(page.locator("main h1")).toBeAttached();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await expect.soft(page).toHaveScreenshot(`${name}.png`, { scale: "device", maxDiffPixelRatio: 0.02 });
}

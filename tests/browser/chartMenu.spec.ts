import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { openPart, openSample, saved, showPlan } from "./visitor.ts";

const menu = (page: Page, name: string) => page.locator(`summary[aria-label="Copy or save: ${name}"]`);

/** Opens the menu of a chart and presses an item; returns the downloaded file. */
async function save(page: Page, chart: string, item: string) {
  const downloading = page.waitForEvent("download");
  await menu(page, chart).click();
  await page.getByRole("button", { name: item, exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function showComparison(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Compare states side by side" }).click();
  await page.getByRole("img", { name: /^Radar chart of 2 states/ }).waitFor();
}

type Chart = { readonly chart: string; readonly id: string; readonly go?: (page: Page) => Promise<void> };

/** From Results of the sample. */
const charts: readonly Chart[] = [
  { chart: "Radar of areas", id: "radar" },
  { chart: "Heatmap", id: "heatmap" },
  { chart: "Risk matrix", id: "matrix", go: (page) => openPart(page, "Risks") },
  { chart: "The plan, wave by wave", id: "plan", go: showPlan },
  { chart: "Radar of areas: After “Now”", id: "projection-1", go: showPlan },
  { chart: "Radar of all states", id: "radar", go: showComparison },
];

test("charts are saved as pictures and as tables from their menu", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  test.slow();
  const start = async () => {
    await openSample(page);
    await saved(page);
  };
  const parts = charts.map((chart) => [chart.chart, (here: Page) => isSaved(here, chart)] as const);
  await onOnePage(page, start, parts);
});

async function isSaved(page: Page, { chart, id, go }: Chart): Promise<void> {
  await go?.(page);
  const svg = await save(page, chart, "Save as SVG");
  expect(svg.name).toMatch(new RegExp(`^(Northmoor-Mutual-full|comparison)-[\\d-]+\\.${id}\\.svg$`));
  const [, width = "", height = ""] = /width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString("utf8")) ?? [];
  await expect(page.getByRole("status").filter({ hasText: `${svg.name} was handed` })).toBeVisible();
  for (const scale of [1, 4]) {
    const png = await save(page, chart, `Save as PNG: ${scale}×`);
    // The header of a PNG says its size.
    const size = [png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)];
    expect(size).toEqual([Number(width) * scale, Number(height) * scale]);
  }
  const tsv = (await save(page, chart, "Save table as TSV")).bytes.toString("utf8");
  const html = (await save(page, chart, "Save table as HTML")).bytes.toString("utf8");
  expect(tsv.trim().split("\r\n")).toHaveLength((html.match(/<tr>/g) ?? []).length);
  expect(html).toContain("<caption>");
}

test("a chart and its table are copied by keyboard alone", inEveryEngine("focus"), async ({ page, browserName }) => {
  await openSample(page);
  const button = menu(page, "Radar of areas");
  await button.focus();
  await page.keyboard.press("Enter");
  const item = page.getByRole("button", { name: "Copy as PNG: 2×" });
  await item.focus();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(item).toBeHidden();
  if (browserName !== "chromium") return;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("Enter");
  await item.focus();
  await page.keyboard.press("Enter");
  await expect(button).toBeFocused();
  await expect(page.getByText("Radar of areas is in the clipboard.")).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toContain(
    "image/png",
  );
  await button.press("Enter");
  await page.getByRole("button", { name: "Copy table", exact: true }).press("Enter");
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const [copied] = await navigator.clipboard.read();
        const isTable = copied?.types.includes("text/html") === true;
        return isTable ? (await copied.getType("text/html")).text() : "";
      }),
    )
    .toContain("<th>Target</th>");
});

test("says so if the browser does not allow copying", async ({ page }) => {
  await openSample(page);
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: { write: () => Promise.reject(new Error("no")) } });
  });
  await menu(page, "Heatmap").click();
  await page.getByRole("button", { name: "Copy table", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "did not allow copying" })).toBeVisible();
});

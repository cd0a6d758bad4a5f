import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./network.ts";
import { addBenchmark, BENCHMARK, openDemo } from "./screens.ts";
import { chooseFile, openPart, openSample, saved, write } from "./visitor.ts";

const SAMPLE = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");
const FILE = /^benchmark-cisos4ai-\d{4}-Q[1-4]\.tenspan\.json$/;

test("a benchmark is made from the demo portfolio by keyboard and opened in another assessment", async ({ page }) => {
  await openDemo(page);
  await page.getByRole("button", { name: "Make a benchmark file…" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Make a benchmark file" });
  await expect(dialog.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await expect(dialog.getByText(/^Nothing to save yet/)).toBeVisible();

  await dialog.getByRole("checkbox").first().focus();
  await page.keyboard.press("Space");
  await expect(dialog.getByText("1 until their group of five is complete")).toBeVisible();
  await dialog.getByRole("button", { name: "Save the benchmark file" }).click();
  await expect(dialog.getByText("Say who makes the benchmark, and of whom.")).toBeVisible();
  await expect(dialog.getByRole("alert").filter({ hasText: "Confirm that the owners have agreed." })).toBeVisible();

  await dialog.getByRole("button", { name: "Choose all 24" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("The file will have 20 organisations.")).toBeVisible();
  await expect(dialog.getByText("Not counted: 4 until their group of five is complete.")).toBeVisible();
  await write(dialog.getByRole("textbox", { name: "Source" }), "Example Advisory");
  await dialog.getByRole("checkbox", { name: "The owners of all chosen assessments have agreed" }).focus();
  await page.keyboard.press("Space");
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save the benchmark file" }).press("Enter");
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(FILE);
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^The benchmark of 20 organisations was saved as /)).toBeVisible();
  await expect(page.getByRole("button", { name: "Make a benchmark file…" })).toBeFocused();

  const path = await download.path();
  const text = readFileSync(path, "utf8");
  for (const name of ["Alderbrook", "demo-portfolio", "Pinegate"]) expect(text).not.toContain(name);
  const kept = JSON.parse(readFileSync(BENCHMARK, "utf8"));
  expect(JSON.parse(text)).toMatchObject({ overall: kept.overall, areas: kept.areas, source: "Example Advisory" });

  await page.getByRole("link", { name: "Assessments", exact: true }).click();
  await chooseFile(page, "northmoor.json", readFileSync(SAMPLE));
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
  const part = page.getByRole("region", { name: "Benchmark" });
  await expect(part.getByText(/^A benchmark file shows how/)).toBeVisible();
  await part.locator('input[type="file"]').setInputFiles(path);
  await expect(part.getByRole("table").getByRole("row")).toHaveCount(12);
  await expect(part.getByText(/^20 organisations\. Source, as the file says: Example Advisory\. /)).toBeVisible();
  const radar = page.getByRole("img", { name: /^Radar chart.*Grey band, the middle half of other organisations: / });
  await expect(radar).toBeVisible();
});

test("the band is behind the radar and in its table, stays after a reload, and is removed with undo", async ({
  page,
}) => {
  await openSample(page);
  const part = page.getByRole("region", { name: "Benchmark" });
  const radar = page.getByRole("img", { name: /^Radar chart.*Grey band, the middle half of other organisations: / });
  await addBenchmark(page);
  await saved(page);
  await page.reload();
  await expect(part.getByRole("table")).toBeVisible();
  await expect(radar).toBeVisible();

  await page.getByRole("button", { name: "As a table" }).first().click();
  const table = page.getByRole("table", { name: "The 10 commitments from 0 to 5" });
  await expect(table.getByRole("columnheader", { name: "Benchmark" })).toBeVisible();
  await expect(table.getByRole("cell", { name: /^\d\.\d to \d\.\d, n 20$/ })).toHaveCount(10);
  await page.getByRole("button", { name: "As a picture" }).first().click();

  await part.getByRole("button", { name: "Remove" }).focus();
  await page.keyboard.press("Enter");
  await expect(part.getByText("The benchmark was removed.")).toBeVisible();
  await expect(page.getByRole("img", { name: /Grey band/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(part.getByRole("table")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Benchmark" })).toBeFocused();
});

const REFUSED = [
  { name: "an assessment", content: '{"format":"assessment/1"}', says: "It is not a benchmark file." },
  { name: "damaged", content: '{"format":"benchmark/1"', says: "It is damaged or is not a Tenspan file" },
  { name: "other", content: '{"format":"benchmark/1","max":5}', says: "is not a valid benchmark file" },
  { name: "newer", content: '{"format":"benchmark/2"}', says: "saved by a newer version of Tenspan" },
  {
    name: "another version",
    content: readFileSync(BENCHMARK, "utf8").replace('"version": "2.0.0"', '"version": "1.0.0"'),
    says: "It was made with version 1.0.0 of the questionnaire",
  },
  {
    name: "another questionnaire",
    content: readFileSync(BENCHMARK, "utf8").replace('"id": "cisos4ai"', '"id": "another"'),
    says: "It was made with another questionnaire, “another”",
  },
] as const;

test("a file is refused with a reason, and nothing changes", async ({ page }) => {
  await openSample(page);
  const part = page.getByRole("region", { name: "Benchmark" });
  for (const { name, content, says } of REFUSED) {
    const file = { name: `${name}.json`, mimeType: "application/json", buffer: Buffer.from(content) };
    await part.locator('input[type="file"]').setInputFiles(file);
    await expect(part.getByRole("alert")).toContainText(`The benchmark was not added: ${name}.json`);
    await expect(part.getByRole("alert")).toContainText(says);
    await expect(part.getByRole("button", { name: "Open a benchmark file…" })).toBeVisible();
    await part.getByRole("button", { name: "Close" }).click();
    await expect(part.getByRole("alert")).toHaveCount(0);
  }
});

test("a benchmark file opened on Home leads to Results of an assessment with one press", async ({ page }) => {
  await openSample(page);
  await page.locator("summary", { hasText: "Menu" }).click();
  await page.getByRole("link", { name: "All assessments", exact: true }).click();
  await page.getByRole("button", { name: "Open a file" }).waitFor();
  await chooseFile(page, "insurers.json", readFileSync(BENCHMARK));
  await expect(page.getByText("insurers.json is a benchmark file")).toBeVisible();
  await page.getByRole("button", { name: /^Add to Results of / }).press("Enter");
  const part = page.getByRole("region", { name: "Benchmark" });
  await expect(part.getByText("The benchmark was added.")).toBeVisible();
  await expect(part.getByRole("table").getByRole("row")).toHaveCount(12);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(part.getByText(/^A benchmark file shows how/)).toBeVisible();
  // Going back and on again does not add it a second time.
  await page.goBack();
  await expect(page.getByRole("button", { name: /^Add to Results/ })).toHaveCount(0);
  await page.goForward();
  await expect(part.getByText(/^A benchmark file shows how/)).toBeVisible();
});

test("an assessment without a value keeps a benchmark file that was opened on Home", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).click();
  await page.getByRole("radio", { name: /Don’t know yet/ }).check();
  await saved(page);
  await page.goto("./#/");
  const alike = {
    ...JSON.parse(readFileSync(BENCHMARK, "utf8")),
    overall: { count: 20, lower: 2.5, median: 2.5, upper: 2.5 },
  };
  await chooseFile(page, "insurers.json", JSON.stringify(alike));
  await page.getByRole("button", { name: /^Add to Results of / }).click();
  await expect(page.getByText(/^Results appear with the first answer/)).toBeVisible();
  const part = page.getByRole("region", { name: "Benchmark" });
  await expect(part.getByText("The benchmark was added.")).toBeVisible();
  await expect(part.getByRole("table").getByRole("row")).toHaveCount(12);
  await expect(part.getByText(/the middle half of the organisations/)).toHaveCount(0);
  await saved(page);
  await openPart(page, "Assess");
  await page.getByRole("radio").first().check();
  await openPart(page, "Results");
  await expect(
    part.getByText(/^Overall, the value \d\.\d+ is .*the organisations, all about 2\.5\. Of /),
  ).toBeVisible();
});

test("without an assessment with answers, Home says what a benchmark file is for", async ({ page }) => {
  await page.goto("./");
  await chooseFile(page, "insurers.json", readFileSync(BENCHMARK));
  await expect(page.getByText("insurers.json is a benchmark file")).toBeVisible();
  await expect(page.getByText(/No assessment on this device has answers yet/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Add to Results/ })).toHaveCount(0);
});

test("the saved picture of the radar has the band and says so", async ({ page }) => {
  await openSample(page);
  await addBenchmark(page);
  await page.getByText("Copy or save").first().click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /SVG/ }).first().click();
  const svg = readFileSync(await (await download).path(), "utf8");
  expect(svg).toMatch(/Grey band, the middle half of other organisations: .*<\/desc>/);
  expect(svg).toContain(">Benchmark");
});

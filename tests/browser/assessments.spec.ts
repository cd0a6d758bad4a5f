import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { manyAssessments } from "../manyAssessments.mjs";
import { expect, test } from "./network.ts";
import { openMany } from "./screens.ts";
import { useCard, write } from "./visitor.ts";

const boxes = (page: Page) => page.getByRole("checkbox", { name: /^Select Organisation/ });
const found = (page: Page) => page.getByText(/^\d+ of \d+ assessments$/);

test("many assessments are found by words, sector, tag and state, and the filter stays when going back", async ({
  page,
}) => {
  await openMany(page, 60);
  await expect(found(page)).toHaveText("60 of 60 assessments");
  await expect(boxes(page)).toHaveCount(25);
  await page.getByRole("button", { name: /^Show 25 more/ }).click();
  await expect(boxes(page)).toHaveCount(50);
  await expect(boxes(page).nth(25)).toBeFocused();
  await page.getByRole("combobox", { name: "Sector" }).selectOption("Energy");
  await expect(found(page)).not.toHaveText(/^60 of/);
  const energy = await found(page).textContent();
  await page.getByRole("combobox", { name: "Tags" }).selectOption("Client");
  await expect(found(page)).not.toHaveText(energy ?? "");
  await page.getByRole("combobox", { name: "Tags" }).selectOption("");
  await write(page.getByRole("searchbox"), "0007");
  await expect(page.getByText("No assessment matches.").or(boxes(page))).toBeVisible();
  await page.getByRole("combobox", { name: "Sector" }).selectOption("");
  await expect(found(page)).toHaveText("1 of 60 assessments");
  await page.getByRole("link", { name: "Organisation 0007" }).click();
  await page.getByRole("radio").first().waitFor();
  await page.evaluate(() => history.back());
  await expect(found(page)).toHaveText("1 of 60 assessments");
  await expect(page.getByRole("searchbox")).toHaveValue("0007");
});

test("several are tagged, archived and deleted at once, each undone with one press", async ({ page }) => {
  await openMany(page, 30);
  await write(page.getByRole("searchbox"), "Energy");
  await expect(found(page)).not.toHaveText(/^30 of/);
  const count = await boxes(page).count();
  await page.getByRole("checkbox", { name: /^Select all/ }).check();
  await expect(page.getByText(`${count} selected`)).toBeVisible();

  await page.getByRole("button", { name: "Tags", exact: true }).click();
  await write(page.getByRole("textbox", { name: "Add tags" }), "Watch list");
  await page.getByRole("button", { name: "Save tags" }).click();
  await expect(page.getByText(`The tags of ${count} assessments were changed.`)).toBeVisible();
  await page.getByRole("combobox", { name: "Tags" }).selectOption("Watch list");
  await expect(found(page).or(page.getByText(`${count} selected`))).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("No assessment matches.")).toBeVisible();
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await write(page.getByRole("searchbox"), "Energy");

  await page.getByRole("button", { name: "Archive", exact: true }).click();
  await expect(page.getByText(`${count} assessments were archived.`)).toBeVisible();
  await expect(page.getByText("No assessment matches.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(boxes(page)).toHaveCount(count);

  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText(`and ${count - 1} more were deleted.`)).toBeVisible();
  await expect(page.getByText("No assessment matches.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  // Listed again, they are stored.
  await expect(boxes(page)).toHaveCount(count);
  await page.reload();
  await expect(boxes(page)).toHaveCount(count);
});

test("selected assessments are saved as one file and as a ZIP archive, and compared", async ({ page }) => {
  await openMany(page, 12);
  for (const index of [0, 1]) await boxes(page).nth(index).check();
  const press = async (name: string) => {
    await page.locator("summary", { hasText: "Save" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const archive = JSON.parse(String(await press("As one file")));
  expect(archive.assessments).toHaveLength(2);
  expect(archive.questionnaires).toEqual([]);
  const zip = await press("As a ZIP archive, one file each");
  expect(zip.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
  await expect(page.getByText(/was saved with 2 assessments\./)).toBeVisible();
  const more = [2, 3, 4, 5, 6];
  for (const index of more) await boxes(page).nth(index).check();
  await expect(page.getByText("To compare, select at most 6.")).toBeVisible();
  for (const index of more) await boxes(page).nth(index).uncheck();
  await page.getByRole("link", { name: "Compare", exact: true }).last().click();
  await expect(page.getByRole("table", { name: "2 states" })).toBeVisible();
});

test("the list is sorted by value and by level, also those not shown at first, and keeps the order", async ({
  page,
}) => {
  await openMany(page, 30);
  const table = page.getByRole("table", { name: "Assessments" });
  const header = (name: string) => table.getByRole("columnheader", { name });
  const numbers = async (label: string) => {
    const cells = await table.locator(`tbody td[data-label="${label}"]`).allTextContents();
    return cells.map((cell) => Number.parseFloat(cell.replace(/^\D+/u, "")));
  };
  const rising = (label: string) => async () => {
    const found = await numbers(label);
    return found.length === 30 && found.every((value, index) => value >= (found[index - 1] ?? 0));
  };
  await page.getByRole("button", { name: /^Show 5 more/ }).click();
  await expect(boxes(page)).toHaveCount(30);
  await expect.poll(rising("Value")).toBe(false);
  await header("Value").getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(header("Value")).toHaveAttribute("aria-sort", "ascending");
  await expect.poll(rising("Value")).toBe(true);
  const values = await numbers("Value");
  expect(new Set(values).size).toBeGreaterThan(3);
  await page.keyboard.press("Enter");
  await expect(header("Value")).toHaveAttribute("aria-sort", "descending");
  await expect.poll(() => numbers("Value")).toEqual(values.toReversed());
  await header("Level").getByRole("button").press("Enter");
  await expect.poll(rising("Level")).toBe(true);
  await page.reload();
  await expect(header("Level")).toHaveAttribute("aria-sort", "ascending");
  await expect.poll(rising("Level")).toBe(true);
});

test("a few assessments stay as cards, which show their tags", async ({ page }) => {
  await openMany(page, 9);
  await boxes(page).first().check();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByRole("article")).toHaveCount(8);
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  const name = (await page.getByRole("article").first().getAttribute("aria-label")) ?? "";
  await useCard(page, name, "Tags of");
  await write(page.getByRole("textbox", { name: "Add tags" }), "Group");
  await page.getByRole("button", { name: "Save tags" }).click();
  await expect(page.getByRole("article", { name })).toContainText("Group");
});

const SEALED = "age-encryption.org/v1\n-> scrypt c2FsdA 18\n";
/** What can be wrong with a file, each in a different way. */
const DAMAGES: readonly ((assessment: object) => string | Uint8Array)[] = [
  (assessment) => JSON.stringify(assessment).slice(0, -300),
  () => "",
  () => readFileSync(join(import.meta.dirname, "../pictures/results.png")),
  (assessment) => JSON.stringify({ ...assessment, format: "assessment/99" }),
  (assessment) => JSON.stringify({ ...assessment, answers: { "a-question": { level: "high" } }, edition: 7 }),
  (assessment) => JSON.stringify({ ...assessment, questionnaire: { id: "another", version: "1.0.0" } }),
  () => "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
  () => JSON.stringify({ format: "budget/3" }),
  () => "Dear all, the assessment is attached.",
  () => SEALED,
];

test("1,000 files dropped at once, 30 of them damaged: 970 come in, and the 30 are listed with reasons", async ({
  page,
}) => {
  test.slow();
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).waitFor();
  const folder = mkdtempSync(join(tmpdir(), "tenspan-"));
  const paths = manyAssessments(1000).map((assessment, index) => {
    const isDamaged = index % 33 === 9 && index < 990;
    const path = join(folder, `${isDamaged ? "damaged" : "whole"}-${index}.tenspan.json`);
    const damage = DAMAGES[((index - 9) / 33) % DAMAGES.length];
    writeFileSync(path, isDamaged && damage !== undefined ? damage(assessment) : JSON.stringify(assessment));
    return path;
  });
  expect(paths.filter((path) => path.includes("damaged-"))).toHaveLength(30);
  await page.locator('input[type="file"]').setInputFiles(paths);
  const secret = page.getByRole("dialog", { name: "This file is encrypted" });
  for (const path of paths.filter((one) => readFileSync(one, "latin1").startsWith(SEALED))) {
    await expect(secret).toContainText(basename(path));
    await secret.getByRole("button", { name: "Cancel" }).click();
  }
  await expect(page.getByText(/^Reading the files: [1-9]\d* of /)).toBeVisible();
  await expect(page.getByText("970 assessments were opened.")).toBeVisible({ timeout: 120_000 });
  const refused = page.getByRole("alert").filter({ hasText: "30 files were not opened" });
  await expect(refused.getByRole("listitem")).toHaveCount(12);
  await refused.getByRole("button", { name: "Show all 30" }).click();
  await expect(refused.getByRole("listitem")).toHaveCount(30);
  for (const text of await refused.getByRole("listitem").allTextContents())
    expect(text).toMatch(/^damaged-\d+\.tenspan\.json: .{10,}\.$/);
  await expect(page.getByText("970 of 970 assessments")).toBeVisible();
});

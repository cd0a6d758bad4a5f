import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { openPdf } from "../pdf/openPdf.ts";
import { readingOf, readStructure } from "../pdf/readStructure.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { chooseFile, openPart, openSample, saved, settled, startQuickScan, write } from "./visitor.ts";

const sample = readFileSync(join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json"), "utf8");

const part = (page: Page) => page.getByRole("region", { name: "Over time" });
const rows = (page: Page) => part(page).getByRole("table", { name: "Over time" }).getByRole("row");

async function take(page: Page, label: string): Promise<void> {
  await part(page).getByRole("button", { name: "Take a snapshot…" }).click();
  await write(page.getByRole("textbox", { name: "Name of the snapshot" }), label);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
}

/** Chooses an entry in the menu of a snapshot. */
async function useSnapshot(page: Page, label: string, action: "Rename" | "Delete"): Promise<void> {
  await part(page)
    .locator("summary")
    .and(page.getByLabel(`More for ${label}`, { exact: true }))
    .click();
  await page.getByRole("button", { name: `${action} ${label}` }).click();
}

test("snapshots are taken, added and compared", async ({ page }) => {
  test.slow();
  await onOnePage(page, openSample, [
    [
      "keeps all answers in the next round, to be confirmed, and compares with the round before",
      async () => {
        const headline = await page.getByRole("heading", { level: 1 }).textContent();
        await part(page).getByRole("button", { name: "Start the next round…" }).click();
        await write(page.getByRole("textbox", { name: "Name of the new round" }), "Northmoor, next");
        await page.getByRole("button", { name: "Start the round" }).click();
        const filter = page.getByRole("list", { name: "Show" }).getByRole("button", { name: /^To be confirmed/ });
        const count = Number(((await filter.textContent()) ?? "").replace(/\D/g, ""));
        expect(count).toBeGreaterThan(50);
        await filter.click();
        await expect(page.getByText("Taken over from the last round: to be confirmed")).toBeVisible();
        await page.getByRole("button", { name: "It still holds" }).click();
        await expect(filter).toHaveText(`To be confirmed${count - 1}`);
        await openPart(page, "Results");
        expect((await page.getByRole("heading", { level: 1 }).textContent()) ?? "").toBe(headline);
        await expect(rows(page)).toHaveCount(4);
        await settled(page);
        await page.goto("./");
        await expect(page.getByRole("article", { name: "Northmoor, next" })).toBeVisible();
      },
    ],
    [
      "turns last year's file into a snapshot after saying what can be compared",
      async () => {
        await part(page).getByRole("button", { name: "Add an earlier state…" }).click();
        const dialog = page.getByRole("dialog", { name: "Add an earlier state" });
        const input = dialog.locator('input[type="file"]');
        const give = (name: string, content: string) =>
          input.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
        await give("broken.json", "{");
        await expect(dialog.getByRole("alert")).toContainText("broken.json");
        await give("damaged.json", sample.replace(/"level": 2/, '"level": 99'));
        await expect(dialog.getByRole("alert")).toContainText("damaged.json");

        const earlier = readFileSync(
          join(import.meta.dirname, "../fixtures/files/northmoor-mutual-1.0.0.json"),
          "utf8",
        );
        await give("last-year.json", earlier.replaceAll("Northmoor", "Southmoor"));
        await expect(dialog).toContainText(
          "It answers version 1.0.0 of the questionnaire, and this assessment version 2.0.0",
        );
        await expect(dialog).toContainText(/It is of “Southmoor .*”, and this assessment is of “Northmoor .*”/);
        await write(dialog.getByRole("textbox", { name: "Name of the snapshot" }), "Last year");
        const date = dialog.getByLabel("Date of this state");
        await write(date, "2999-01-01");
        await expect(dialog.getByRole("alert")).toContainText("not in the future");
        await write(date, "2025-10-01");
        await dialog.getByRole("button", { name: "Add as a snapshot" }).click();
        await expect(rows(page).nth(1)).toContainText("Last year");
        await expect(rows(page).nth(1)).toContainText("version 1.0.0");
        await expect(part(page).getByRole("button", { name: "Add an earlier state…" })).toBeFocused();
        await part(page).getByRole("button", { name: "Undo" }).click();
        await expect(rows(page)).toHaveCount(3);
      },
    ],
    [
      "compares the report with the snapshot of this round only if it is chosen",
      async () => {
        const areas = page.getByRole("table", { name: /commitments/ }).first();
        await take(page, "This round");
        await expect(areas.getByRole("columnheader", { name: /^Since/ })).toHaveText("Since March 2026");
        await expect(rows(page).filter({ hasText: "compared" })).toContainText("March 2026");
        await part(page).getByRole("combobox", { name: "Compare today with" }).selectOption({ index: 2 });
        await expect(areas.getByRole("columnheader", { name: /^Since/ })).toHaveText("Since This round");
        await saved(page);
        await page.reload();
        await expect(areas.getByRole("columnheader", { name: /^Since/ })).toHaveText("Since This round");
      },
    ],
    [
      "takes, renames, deletes and restores a snapshot, and keeps it after a reload",
      async () => {
        await expect(rows(page)).toHaveCount(4);
        await take(page, "Autumn 2026");
        await expect(rows(page)).toHaveCount(5);
        await expect(part(page).getByRole("status").last()).toContainText("“Autumn 2026” keeps the present state.");
        // The button that opened the dialog.
        await expect(part(page).getByRole("button", { name: "Take a snapshot…" })).toBeFocused();

        await useSnapshot(page, "Autumn 2026", "Rename");
        const name = page.getByRole("textbox", { name: "Name of the snapshot" });
        await expect(name).toHaveValue("Autumn 2026");
        // What is typed replaces the name.
        await expect(name).toBeFocused();
        await page.keyboard.type("Before the audit");
        await expect(name).toHaveValue("Before the audit");
        await page.getByRole("button", { name: "Save" }).click();
        await expect(rows(page).filter({ hasText: "Before the audit" })).toHaveCount(1);
        await part(page).getByRole("button", { name: "Undo" }).click();
        await expect(rows(page).filter({ hasText: "Autumn 2026" })).toHaveCount(1);
        await expect(page.getByRole("heading", { level: 2, name: "Over time" })).toBeFocused();

        await useSnapshot(page, "Autumn 2026", "Delete");
        await expect(rows(page)).toHaveCount(4);
        await expect(part(page).getByRole("button", { name: "Undo" })).toBeFocused();
        await page.keyboard.press("Enter");
        await expect(rows(page)).toHaveCount(5);
        await saved(page);
        await page.reload();
        await expect(rows(page).filter({ hasText: "Autumn 2026" })).toHaveCount(1);
      },
    ],
  ]);
});

test("turns an assessment of this browser into a snapshot, and refuses one without answers", async ({ page }) => {
  await startQuickScan(page, "Empty Ltd");
  await saved(page);
  await page.goto("./");
  await chooseFile(page, "sample.json", sample);
  await part(page).getByRole("button", { name: "Add an earlier state…" }).click();
  const dialog = page.getByRole("dialog", { name: "Add an earlier state" });
  await dialog.getByRole("combobox", { name: "Assessment in this browser" }).selectOption({ index: 1 });
  await expect(dialog.getByRole("alert")).toContainText("Nothing is answered in it");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(rows(page)).toHaveCount(3);
});

test("keeps the snapshots of two tabs", async ({ page, context }) => {
  await openSample(page);
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(rows(other)).toHaveCount(3);
  await take(page, "Of one tab");
  await take(other, "Of the other");
  await Promise.all([saved(page), saved(other)]);
  await page.reload();
  await expect(rows(page)).toHaveCount(5);
});

test("explains snapshots where there are none; Home and the report link there", async ({ page }) => {
  const { snapshots: _, ...rest } = JSON.parse(sample);
  await page.goto("./");
  await chooseFile(page, "plain.json", JSON.stringify({ ...rest, id: "plain", title: "Plain" }));
  await expect(part(page)).toContainText("There is no earlier state yet.");
  await expect(part(page).getByRole("table")).toHaveCount(0);
  await openPart(page, "Report");
  await page.getByRole("link", { name: "Take a snapshot" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Over time" })).toBeFocused();
  await take(page, "First");
  await openPart(page, "Report");
  await expect(page.getByText("The present state is kept as a snapshot")).toBeVisible();
  await page.goto("./");
  await page.getByLabel("More actions for Plain", { exact: true }).first().click();
  await page.getByRole("link", { name: "Plain over time" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Over time" })).toBeFocused();
});

/** Answers one question of the open assessment by its address. */
async function answer(page: Page, question: string, level: number): Promise<void> {
  await openPart(page, "Assess");
  await page.goto(page.url().replace(/assess(\/.*)?$/, `assess/${question}`));
  const chosen = page.locator("[data-statements]").getByRole("radio").nth(level);
  await chosen.check();
  await expect(chosen).toBeChecked();
  await saved(page);
}

/** The text of the report that the screen makes now, without white space. */
async function readReport(page: Page): Promise<string> {
  await openPart(page, "Report");
  await page.getByRole("img", { name: /^Page 1 of \d+$/ }).waitFor();
  const button = page.getByRole("button", { name: "Save the PDF" });
  await expect(button).toBeEnabled();
  const waiting = page.waitForEvent("download");
  await button.click();
  const bytes = readFileSync(await (await waiting).path());
  return readingOf(readStructure(openPdf(bytes)).root);
}

const FRAUD = "Fraud with deepfakes and AI-written messages";
const INJECTION = "Hidden instructions take over an AI system (prompt injection)";

test("what has changed since a snapshot is said on Results, on Risks and in the report", async ({ page }) => {
  const name = "Before the workshop with all business units in the autumn";
  await openSample(page);
  await take(page, name);
  await answer(page, "evolving-defences.fraud", 0);
  await answer(page, "malicious-use.guardrails", 5);

  await openPart(page, "Results");
  await expect(part(page).getByRole("heading", { level: 3, name: `Since ${name}` })).toBeVisible();
  await expect(part(page)).toContainText("2 answers have changed: 1 raised and 1 lowered.");
  await part(page).locator("summary", { hasText: "All 2 answers that changed" }).click();
  const changed = part(page).getByRole("table", { name: "All 2 answers that changed" }).getByRole("row");
  await expect(changed).toHaveCount(3);
  await expect(changed.nth(1)).toContainText("2, Developing");
  await expect(changed.nth(1)).toContainText("5, Optimising");
  await expect(page.getByRole("columnheader", { name: `Since ${name}` })).toBeVisible();

  await openPart(page, "Risks");
  const since = page.getByRole("region", { name: `Risks high or above since ${name}` });
  const groups = since.locator("dl > div");
  await expect(groups.filter({ hasText: "Appeared: 1" })).toContainText(FRAUD);
  await expect(groups.filter({ hasText: "no longer apply: 1" })).toContainText(INJECTION);
  await since.getByRole("link", { name: "All that has changed, over time" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Over time" })).toBeFocused();

  const read = await readReport(page);
  expect(read).toContain(`Progress since ${name}`.replace(/\s/g, ""));
  expect(read).toContain("2answershavechanged:1raisedand1lowered.");
  expect(read).toContain(`Appeared1${FRAUD}`.replace(/\s/g, ""));
  expect(read).toContain(`Fellbelow,ornolongerapply1${INJECTION}`.replace(/\s/g, ""));
});

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";

/** Actions of a visitor, named in the visitor's words; the tests check the results. */

/**
 * Writes into a field at once. React does not notice Playwright's `fill` in Firefox over this protocol; it notices
 * typed keys, but 4,000 of them take long.
 */
export async function write(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, value) => {
    const kind = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(element, value);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
}

/** Starts a quick scan from Home, enters the organisation's name on Set-up, and waits until it is stored. */
export async function startQuickScan(page: Page, organisation = "Acme Ltd"): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).click();
  await page.getByRole("radio").first().waitFor();
  await openPart(page, "Set-up");
  await write(page.getByRole("textbox", { name: "Organisation" }), organisation);
  await settled(page);
}

/** Unfolds evidence, owner, note, links and flag of the question; they stay open from then on. */
export async function openDetails(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Evidence and notes/ }).click();
}

/** Chooses on Set-up to have no target, instead of the default one. */
export async function chooseNoTarget(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /^No target/ }).check();
}

/** Opens the menu of a card on Home and presses an entry, such as "Duplicate". */
export async function useCard(page: Page, name: string, action: string): Promise<void> {
  await page
    .locator("summary", { hasText: "More" })
    .and(page.getByLabel(`More actions for ${name}`, { exact: true }))
    .first()
    .click();
  const label = action === "Save" ? `Save ${name} as a file` : `${action} ${name}`;
  await page.getByRole("button", { name: label, exact: true }).click();
}

export async function goToQuestions(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Go to the questions" }).click();
  await drawn(page, "Assess");
  await page.getByRole("group").first().waitFor();
}

/** Opens the sample from Home, and waits until it is stored. */
export async function openSample(page: Page): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: "Open the sample" }).click();
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
  await settled(page);
}

/** The AI framework that most questions of the sample relate to. */
const LARGE_FRAMEWORK = /^Artificial Intelligence Risk Management Framework \(AI RMF 1\.0\)/;

/** Chooses a framework on Results with more items than are shown at first, some on target and some below. */
export async function chooseLargeFramework(page: Page): Promise<void> {
  const choice = page.getByRole("combobox", { name: "Framework" });
  const label = (await choice.getByRole("option").filter({ hasText: LARGE_FRAMEWORK }).textContent()) ?? "";
  await choice.selectOption({ label });
}

/** Draws all pictures, which the page otherwise draws when they come near the window, by a print event. */
export async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
}

type Part = "Set-up" | "Assess" | "Results" | "Risks" | "Plan" | "Report";

const ways = (page: Page) => page.getByRole("navigation", { name: "This assessment" });

/** Waits until a part is drawn: the previous screen stays until then, and a long one is drawn in pieces. */
async function drawn(page: Page, part: Part): Promise<void> {
  await ways(page).locator("[aria-current=page]", { hasText: part }).waitFor();
  await page.locator("main:not([aria-busy]):not(:has([aria-busy]))").waitFor();
}

export async function openPart(page: Page, part: Part): Promise<void> {
  await ways(page).getByRole("link", { name: part }).click();
  await drawn(page, part);
}

/** Opens the plan of the sample, including its chart. */
export async function openPlan(page: Page): Promise<void> {
  await openSample(page);
  await showPlan(page);
}

/** Opens the plan from another screen of the assessment, including its chart. */
export async function showPlan(page: Page): Promise<void> {
  await openPart(page, "Plan");
  await page.getByRole("slider").waitFor();
  await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
}

/**
 * Waits until nothing is being stored, also where nothing is kept. A page that is left before asks its visitor whether to
 * leave, and Playwright answers that it shall: what was not stored is lost.
 */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByText("Saving…")).toBeHidden();
}

/** Waits until the page says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/^Saved \d/).waitFor();
}

/** Opens a file as if chosen in the file picker, from disk, which large files need. */
export async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), "tenspan-")), name);
  writeFileSync(path, content);
  await page.locator('input[type="file"]').setInputFiles(path);
}

/** Chooses a logo for the report. */
export async function chooseLogo(page: Page, name: string, content: string): Promise<void> {
  await page
    .locator("input[data-logo]")
    .setInputFiles({ name, mimeType: "image/svg+xml", buffer: Buffer.from(content) });
}

/** To answers in a spreadsheet, from any screen of an assessment. */
export async function openSheet(page: Page): Promise<void> {
  await page.getByText("Menu", { exact: true }).click();
  await page.getByRole("link", { name: "Answers in a spreadsheet" }).click();
  await page.getByRole("button", { name: "Choose a spreadsheet" }).waitFor();
}

/** To the charts and tables by themselves. */
export async function openPictures(page: Page): Promise<void> {
  await page.getByText("Menu", { exact: true }).click();
  await page.getByRole("link", { name: "Charts and tables" }).click();
  await page.getByRole("heading", { level: 2, name: "Tables" }).waitFor();
}

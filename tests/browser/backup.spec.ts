import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { Encrypter } from "age-encryption";
import { chooseFile, openSample, saved, settled, startQuickScan, useCard, write } from "./visitor.ts";

const sample = JSON.parse(readFileSync("questionnaires/samples/northmoor-mutual.json", "utf8"));
const other = { ...sample, id: "00000000-0000-4000-8000-00000000000b", title: "Backed up" };
const damaged = { ...sample, id: "00000000-0000-4000-8000-00000000000c", title: "Broken", edition: 7 };

const backupOf = (...assessments: readonly object[]) => JSON.stringify({ format: "assessments/1", assessments });
const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Restore from a backup" });
const cards = (page: Page) => page.getByRole("article");

async function goHome(page: Page): Promise<void> {
  await settled(page);
  await page.waitForLoadState("networkidle");
  await page.goto("./");
  await page.getByRole("button", { name: "Open a file" }).waitFor();
}

test("saves everything as one file from Home, and restores it", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await startQuickScan(page, "Second Ltd");
  await saved(page);
  await goHome(page);
  await chooseFile(page, "sample.json", JSON.stringify(sample));
  await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeVisible();
  await goHome(page);
  await useCard(page, "Second Ltd", "Archive");
  await expect(cards(page)).toHaveCount(1);
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all as one file" }).click();
  const download = await waiting;
  const content = readFileSync(await download.path());
  expect(JSON.parse(content.toString("utf8")).assessments).toHaveLength(2);
  await expect(page.getByText(`${download.suggestedFilename()} was handed to your browser`)).toBeVisible();

  await useCard(page, "Northmoor Mutual", "Delete");
  await page.getByRole("button", { name: "Show the archive (1)" }).click();
  await useCard(page, "Second Ltd", "Delete");
  await chooseFile(page, download.suggestedFilename(), content);
  await expect(dialogOf(page)).toContainText("The file has 2 assessments.");
  await dialogOf(page).getByRole("button", { name: "Restore 2 assessments" }).click();
  await expect(page.getByText("2 assessments were restored.")).toBeVisible();
  await expect(page.getByRole("article", { name: "Northmoor Mutual" })).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Show the archive (1)" })).toBeVisible();
});

test("a backup is shown before anything changes: new, the same, newer here, newer in the file, damaged", async ({
  page,
}) => {
  await openSample(page);
  await goHome(page);
  const dialog = dialogOf(page);
  const item = (name: string) => dialog.getByRole("listitem").filter({ hasText: name });
  await chooseFile(page, "all.json", backupOf(sample, other, damaged));
  await expect(item("Northmoor Mutual").first()).toContainText("The same as here.");
  await expect(item("Backed up")).toContainText("Not on this device.");
  await expect(item("Broken")).toContainText("It cannot be restored.");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(cards(page)).toHaveCount(1);

  const older = { ...sample, updatedAt: "2020-01-01T12:00:00.000Z", title: "Older" };
  await chooseFile(page, "all.json", backupOf(older));
  await expect(dialog).toContainText("Newer here");
  await expect(dialog).toContainText("There is nothing to restore.");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("what is replaced by a backup is kept, and undo brings all back as it was", async ({ page }) => {
  await openSample(page);
  await goHome(page);
  const dialog = dialogOf(page);
  const newer = { ...sample, updatedAt: "2099-01-01T12:00:00.000Z", title: "From the backup" };
  await chooseFile(page, "all.json", backupOf(newer, other));
  await dialog.getByRole("combobox", { name: "What to do with From the backup" }).selectOption("replace");
  await dialog.getByRole("button", { name: "Restore 2 assessments" }).click();
  await expect(page.getByText("2 assessments were restored.")).toBeVisible();
  await expect(cards(page)).toHaveCount(2);
  await expect(page.getByRole("article", { name: "From the backup" })).toBeVisible();
  await expect(page.getByRole("article", { name: "Northmoor Mutual" })).toHaveCount(0);
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(undo).toBeHidden();
  await expect(cards(page)).toHaveCount(1);
  await expect(page.getByRole("article", { name: "Northmoor Mutual" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.goto("./#/settings");
  await page.reload();
  await expect(page.getByRole("region", { name: "Deleted assessments" })).toContainText("Nothing is here.");
});

test("a sealed backup asks for its passphrase, and both are kept by default", async ({ page }) => {
  await openSample(page);
  await goHome(page);
  const encrypter = new Encrypter();
  encrypter.setPassphrase("correct horse");
  encrypter.setScryptWorkFactor(8);
  const newer = { ...sample, updatedAt: "2099-01-01T12:00:00.000Z", title: "From the backup" };
  await chooseFile(page, "all.json.age", Buffer.from(await encrypter.encrypt(backupOf(newer))));
  await write(page.getByLabel("Passphrase", { exact: true }), "correct horse");
  await page.getByRole("dialog").getByRole("button", { name: "Open" }).click();
  await dialogOf(page).getByRole("button", { name: "Restore 1 assessment" }).click();
  await expect(page.getByText("1 assessment was restored.")).toBeVisible();
  await expect(page.getByRole("article", { name: "Northmoor Mutual" })).toBeVisible();
  await expect(page.getByRole("article", { name: "From the backup" })).toBeVisible();
});

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import ExcelJS from "exceljs";
import { expect, test } from "./network.ts";
import { chooseFile, openPart, openSample, openSheet } from "./visitor.ts";

const REVIEW = "When does an AI use face an ethical review that can stop it?";

async function saveTemplate(page: Page): Promise<ExcelJS.Workbook> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the workbook (XLSX)" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Northmoor-Mutual-full-.*\.template\.xlsx$/);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(readFileSync(await download.path())).buffer);
  return book;
}

const bytesOf = async (book: ExcelJS.Workbook) => Buffer.from(await book.xlsx.writeBuffer());

/** The statement that is chosen for the question of the sample that these tests change. */
async function expectChosen(page: Page, level: string): Promise<void> {
  const id = /assessment\/([^/]+)/.exec(page.url())?.[1];
  await page.goto(`./#/assessment/${id}/assess/integrity-first.review`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(REVIEW);
  await expect(page.getByRole("radio", { name: new RegExp(`^${level}`) })).toBeChecked();
}

test("answers go out as a workbook and come back, and all of them are undone at once", async ({
  page,
  browserName,
}) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await openSample(page);
  await openSheet(page);
  const book = await saveTemplate(page);
  const [questions] = book.worksheets;
  if (questions === undefined) throw new Error("There are no questions");
  questions.getCell("F2").value = { formula: "2+3", result: 5, date1904: false };
  questions.getCell("F3").value = "1 – Initial";
  questions.getCell("F4").value = { error: "#REF!" };
  questions.getCell("I3").value = "From the sheet";
  await chooseFile(page, "back.xlsx", await bytesOf(book));

  await expect(page.getByRole("heading", { name: "What back.xlsx would change" })).toBeFocused();
  await expect(page.getByText(/^2 answers change, 94 stay as they are, 1 cell is left out\.$/)).toBeVisible();
  await expect(page.getByText("F4 It contains the error #REF!.")).toBeVisible();
  await expect(page.getByText("F2 contains a formula: its stored result is used.")).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: "F3" });
  await expect(row).toContainText("3 – Defined");
  await expect(row).toContainText("1 – Initial");
  await expectChosen(page, "3");

  await page.goBack();
  await chooseFile(page, "back.xlsx", await bytesOf(book));
  await page.getByRole("button", { name: "Import 2 answers" }).click();
  await expect(page.getByText("2 answers were imported.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await expectChosen(page, "1");
  await page.getByRole("button", { name: "Undo" }).click();
  await expectChosen(page, "3");
  await page.getByRole("button", { name: "Redo" }).click();
  await expectChosen(page, "1");
});

test("an import is undone where it was made, as long as nothing else was answered", async ({ page }) => {
  await openSample(page);
  await openSheet(page);
  await chooseFile(page, "answers.csv", "ID;Answer;Note\nintegrity-first.review;1;\n");
  await page.getByRole("button", { name: "Import 1 answer" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("1 answer is as before.")).toBeVisible();
  await expect(page.getByRole("link", { name: "See the results" })).toBeFocused();
  await expectChosen(page, "3");
});

test("the columns of somebody's own sheet are assigned by hand", async ({ page }) => {
  await openSample(page);
  await openSheet(page);
  await chooseFile(page, "own.csv", `Thema;Ist;Soll;Anmerkung\n${REVIEW};1;4;gesehen\n`);
  await expect(page.getByText("Choose what each column contains.", { exact: false })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Question", exact: true })).toHaveValue("0");
  await page.getByRole("combobox", { name: "Answer", exact: true }).selectOption({ label: "B: Ist" });
  await page.getByText("Columns of the sheet").click();
  await page.getByRole("combobox", { name: "Note" }).selectOption({ label: "D: Anmerkung" });
  await expect(page.getByText("1 answer changes, 0 stay as they are.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "D2" })).toContainText("gesehen");
  await page.getByRole("button", { name: "Change nothing" }).click();
  await expect(page.getByRole("heading", { name: /would change$/ })).toBeHidden();
  await expectChosen(page, "3");
});

test("a file that cannot be read gets a message, and changes nothing", async ({ page }) => {
  await openSample(page);
  await openSheet(page);
  const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [name, content, says] of [
    ["old.xls", Buffer.concat([compound, Buffer.from("Workbook", "utf16le")]), "old Excel format (.xls)"],
    ["secret.xlsx", Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]), "protected with a password"],
    ["long.csv", `ID,Answer\n${"integrity-first.review,1\n".repeat(100_000)}`, "100,001 filled rows"],
    ["picture.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), "This is not a spreadsheet"],
  ] as const) {
    await chooseFile(page, name, content);
    const alert = page.getByRole("alert").filter({ hasText: name });
    await expect(alert).toContainText("nothing has changed");
    await expect(alert).toContainText(says);
  }
  await openPart(page, "Assess");
});

test("another questionnaire's sheet names no question of this one", async ({ page }) => {
  await openSample(page);
  await openSheet(page);
  await chooseFile(page, "other.csv", "ID,Answer\ntheirs.one,1\ntheirs.two,2\n");
  await expect(page.getByText("0 stay as they are, 2 cells are left out", { exact: false })).toBeVisible();
  await expect(page.getByText("A2 “theirs.one” is not a question of this questionnaire.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Import \d/ })).toBeHidden();
});

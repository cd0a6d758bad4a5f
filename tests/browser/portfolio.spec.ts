import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./network.ts";
import { openDemo } from "./screens.ts";
import { saved } from "./visitor.ts";

test("the demo portfolio is opened with one press, read, filtered, and deleted with one press and undo", async ({
  page,
}) => {
  await openDemo(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByText(/^24 assessments\. /)).toBeVisible();
  await expect(page.getByRole("img", { name: /^Distribution on a scale from 0 to 5\./ })).toBeVisible();
  for (const name of ["Outliers", "Common top risks", "Common next steps", "No recent assessment"])
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  await expect(page.getByRole("table", { name: "No recent assessment" })).toContainText("Pinegate Schools");

  await page.getByRole("button", { name: "As a table" }).click();
  const table = page.getByRole("table", { name: "Commitments compared" });
  await expect(table.getByRole("row")).toHaveCount(12);
  await table.getByRole("button", { name: "Median" }).click();
  const medians = async () => (await table.locator("tbody strong").allTextContents()).map(Number);
  await expect.poll(async () => (await medians()).toSorted((a, b) => a - b)).toEqual(await medians());

  const risks = page.getByRole("table", { name: "Common top risks" });
  const number = risks.getByRole("button").first();
  const shared = Number.parseInt((await number.textContent()) ?? "", 10);
  await number.focus();
  await page.keyboard.press("Enter");
  await expect(number).toHaveAttribute("aria-expanded", "true");
  await expect(risks.getByRole("link")).toHaveCount(shared);
  await number.press("Enter");
  await expect(risks.getByRole("link")).toHaveCount(0);

  await page.getByRole("combobox", { name: "Tags" }).selectOption("West");
  await expect(page.getByText(/^6 assessments\. /)).toBeVisible();
  await page.getByRole("combobox", { name: "Tags" }).selectOption("");

  await page.getByRole("button", { name: "Delete the demo portfolio" }).click();
  await expect(page.getByText("No assessment on this device has been started.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/^24 assessments\. /)).toBeVisible();
});

test("the tables are saved with what the filter shows, and another filter is another file", async ({
  page,
  browserName,
}) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await openDemo(page);
  const tags = page.getByRole("combobox", { name: "Tags" });
  await tags.selectOption("West");
  await expect(page.getByText(/^6 assessments\. /)).toBeVisible();
  const save = async (name: string) => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const download = await downloading;
    await expect(page.getByText(`${download.suggestedFilename()} was handed`)).toBeVisible();
    return unzipSync(new Uint8Array(readFileSync(await download.path())));
  };
  expect(Object.keys(await save("Tables as an Excel workbook"))).toContain("xl/worksheets/sheet4.xml");
  const { "areas.csv": areas = new Uint8Array() } = await save("Tables as CSV");
  expect(strFromU8(areas)).toMatch(/^\ufeff?Commitment,n,Lowest.*\r\nOverall,6,/);
  await tags.selectOption("");
  await expect(page.getByText("was handed to your browser’s downloads.")).toHaveCount(0);
});

test("an edit of one assessment changes the portfolio, which is found again on going back", async ({ page }) => {
  await openDemo(page);
  await page.getByRole("link", { name: "Assessments", exact: true }).click();
  await page.getByRole("link", { name: "Alderbrook Savings" }).click();
  await page.getByRole("radio").first().waitFor();
  await page.keyboard.press("0");
  await saved(page);
  await page.goto("./#/portfolio");
  await expect(page.getByText(/^24 assessments\. /)).toBeVisible();
  await page.getByRole("link", { name: "Assessments", exact: true }).click();
  await page.getByRole("link", { name: "Portfolio", exact: true }).click();
  await expect(page.getByText(/^24 assessments\. /)).toBeVisible();
});

test("a filter that matches nothing any more stays visible, and is removed", async ({ page, context }) => {
  await openDemo(page);
  const tags = page.getByRole("combobox", { name: "Tags" });
  await tags.selectOption("West");
  await expect(page.getByText(/^6 assessments\. /)).toBeVisible();
  const other = await context.newPage();
  await other.goto("./");
  await other.getByRole("combobox", { name: "Tags" }).selectOption("West");
  await other.getByRole("checkbox", { name: "Select all 6" }).check();
  await other.getByRole("button", { name: "Archive", exact: true }).click();
  await expect(other.getByText("6 assessments were archived.")).toBeVisible();
  await expect(page.getByText(/^0 assessments\. /)).toBeVisible();
  await expect(tags).toHaveValue("West");
  await tags.selectOption("");
  await expect(page.getByText(/^18 assessments\. /)).toBeVisible();
});

test("the filter is still there after going back from an assessment", async ({ page }) => {
  await openDemo(page);
  const tags = page.getByRole("combobox", { name: "Tags" });
  await tags.selectOption("West");
  await expect(page.getByText(/^6 assessments\. /)).toBeVisible();
  await page.getByRole("table", { name: "No recent assessment" }).getByRole("link").first().click();
  await page.waitForURL(/#\/assessment\//);
  await page.goBack();
  await expect(tags).toHaveValue("West");
  await expect(page.getByText(/^6 assessments\. /)).toBeVisible();
});

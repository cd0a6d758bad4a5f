import { readFileSync } from "node:fs";
import { expect, test } from "./network.ts";
import { openPart, openSample, startQuickScan, write } from "./visitor.ts";

test("the PDF is made on the device, marked, and named after organisation, edition and day", async ({
  page,
  browserName,
}) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await openSample(page);
  await openPart(page, "Report");
  await write(page.getByRole("textbox", { name: "Marking" }), "TLP:AMBER");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Create the PDF" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^northmoor-mutual-full-\d{4}-\d\d-\d\d\.pdf$/i);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(bytes.subarray(-6).toString()).toContain("%%EOF");
  await expect(page.getByText(/was handed to your browser’s downloads/)).toBeVisible();
});

test("an empty assessment says that its report would be empty, and makes it all the same", async ({ page }) => {
  await startQuickScan(page, "");
  await openPart(page, "Report");
  await expect(page.getByText("No question is answered yet")).toBeVisible();
  await page.getByRole("button", { name: "Create the PDF" }).click();
  await expect(page.getByText(/was handed to your browser’s downloads/)).toBeVisible();
});

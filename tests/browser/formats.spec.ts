import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { openPart, openSample } from "./visitor.ts";

test("the report, its tables and its due dates are saved in the files of other programs", async ({ page }) => {
  await openSample(page);
  await openPart(page, "Report");
  const save = async (name: string) => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const markdown = await save("Report as Markdown");
  expect(markdown.name).toMatch(/^Northmoor-Mutual.*\.md$/);
  expect(markdown.bytes.toString("utf8")).toContain("Northmoor Mutual");
  await expect(page.getByText(`${markdown.name} was handed to your browser’s downloads.`)).toBeVisible();

  const tables = unzipSync(new Uint8Array((await save("Tables as CSV")).bytes));
  expect(strFromU8(tables["risks.csv"] ?? new Uint8Array())).toMatch(/^\ufeff?No\.,ID,Title/);

  const calendar = await save("Due dates as a calendar");
  expect(calendar.name).toMatch(/\.ics$/);
  expect(calendar.bytes.toString("utf8")).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

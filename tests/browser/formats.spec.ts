import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { Document, Header, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { openPart, openSample } from "./visitor.ts";

test("saves the report, its tables and its due dates in the formats of other programs", async ({
  page,
  browserName,
}) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
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

  for (const { name, ending, part } of [
    { name: "Tables as an Excel workbook", ending: "xlsx", part: "xl/charts/chart1.xml" },
    { name: "Report as a Word file", ending: "docx", part: "word/document.xml" },
    { name: "Slides for PowerPoint", ending: "pptx", part: "ppt/slides/slide9.xml" },
  ]) {
    const saved = await save(name);
    expect(saved.name).toMatch(new RegExp(`\\.${ending}$`));
    expect(Object.keys(unzipSync(new Uint8Array(saved.bytes)))).toContain(part);
  }

  const all = Object.keys(unzipSync(new Uint8Array((await save("All of these in one ZIP file")).bytes)));
  expect(all.map((name) => name.split(".").at(-1))).toEqual(
    expect.arrayContaining(["xlsx", "docx", "pptx", "md", "csv"]),
  );

  const calendar = await save("Due dates as a calendar");
  expect(calendar.name).toMatch(/\.ics$/);
  expect(calendar.bytes.toString("utf8")).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test("a Word template is refused with a reason, or used", async ({ page, browserName }) => {
  await openSample(page);
  await openPart(page, "Report");
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[accept=".docx,.dotx"]').setInputFiles({ name, mimeType: "", buffer });
  await choose("letter.docx", Buffer.from("no Word file"));
  await expect(
    page.getByRole("alert").filter({ hasText: "letter.docx: The template is not a Word file" }),
  ).toBeVisible();

  const header = new Header({ children: [new Paragraph("Client AG")] });
  const word = new Document({ sections: [{ headers: { default: header }, children: [new Paragraph("Old text")] }] });
  await choose("client.docx", Buffer.from(await Packer.toArrayBuffer(word)));
  await expect(page.getByText("The Word file is made with client.docx.")).toBeVisible();
  if (browserName !== "firefox") {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Report as a Word file" }).click();
    const parts = unzipSync(new Uint8Array(readFileSync(await (await downloading).path())));
    const texts = Object.values(parts)
      .map((part) => strFromU8(part))
      .join("");
    expect(texts).toContain("Client AG");
    expect(texts).not.toContain("Old text");
  }
  await page.getByRole("button", { name: "Without a template" }).click();
  await expect(page.getByText("The Word file is made with client.docx.")).toBeHidden();
  await expect(page.getByRole("button", { name: "Choose a Word template…" })).toBeFocused();
});

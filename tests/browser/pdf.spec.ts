import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { checkTagged } from "../pdf/checkTagged.ts";
import { pngFile } from "../pdf/logo/pngFile.ts";
import { get, openPdf } from "../pdf/openPdf.ts";
import { readingOf, readStructure } from "../pdf/readStructure.ts";
import { expect, test } from "./network.ts";
import { chooseFile, openPart, openSample, write } from "./visitor.ts";

const ROOT = join(import.meta.dirname, "../..");
const SAMPLE = join(ROOT, "questionnaires/samples/northmoor-mutual.json");

async function download(page: Page): Promise<Buffer> {
  await page.getByRole("img", { name: /^Page 1 of \d+$/ }).waitFor();
  const button = page.getByRole("button", { name: "Save the PDF" });
  await expect(button).toBeEnabled();
  const waiting = page.waitForEvent("download");
  await button.click();
  return readFileSync(await (await waiting).path());
}

/** Returns the names of the files attached to a report, sorted. */
function attached(bytes: Uint8Array): readonly string[] {
  return [...openPdf(bytes).objects.values()].flatMap(({ value, stream }) =>
    get(value, "/Type") === "/EmbeddedFile" ? [Buffer.from(stream ?? "", "latin1").toString("utf8")] : [],
  );
}

test.beforeEach(({ browserName }) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
});

/** A red image with partial transparency, eight pixels wide. */
const LOGO = Buffer.from(
  pngFile({
    width: 8,
    height: 2,
    kind: 6,
    lines: [
      [1, 200, 0, 0, 99, ...Array(28).fill(0)],
      [2, ...Array(32).fill(0)],
    ],
  }),
);

for (const { name, choose, options } of [
  { name: "with the default choices", choose: null, options: ["--language", "en-GB"] },
  {
    name: "with a logo, a colour, a marking and another language",
    choose: async (page: Page) => {
      await page.locator("input[data-logo]").setInputFiles({ name: "acme.png", mimeType: "image/png", buffer: LOGO });
      await write(page.getByLabel("Accent colour"), "#7a1fa2");
      await page.getByRole("combobox", { name: "Classification" }).selectOption("TLP:AMBER");
      await page.getByRole("combobox", { name: "Date and number format" }).selectOption("en-US");
    },
    options: ["--language", "en-US", "--accent", "#7a1fa2", "--classification", "TLP:AMBER", "--logo", "acme.png"],
  },
]) {
  test(`makes a report ${name} byte for byte the same in Node`, async ({ page }) => {
    await openSample(page);
    await openPart(page, "Report");
    await page.getByRole("img", { name: /^Page 1 of \d+$/ }).waitFor();
    await choose?.(page);
    const bytes = await download(page);
    const [assessment = "", statement = "{}"] = attached(bytes);
    const folder = mkdtempSync(join(tmpdir(), "tenspan-"));
    writeFileSync(join(folder, "assessment.json"), assessment);
    writeFileSync(join(folder, "acme.png"), LOGO);
    const { date } = JSON.parse(statement);
    const files = options.map((option) => (option === "acme.png" ? join(folder, option) : option));
    const command = ["src/node/tenspan.mjs", "report", join(folder, "assessment.json"), "--edition", "board"];
    const rest = ["--date", date, "--out", folder, "--paper", "a4", ...files];
    execFileSync(process.execPath, [...command, ...rest], { cwd: ROOT, stdio: "pipe" });
    const [made = ""] = readdirSync(folder).filter((file) => file.endsWith(".pdf"));
    expect(readFileSync(join(folder, made)).equals(bytes)).toBe(true);
    expect(bytes.includes("/SMask")).toBe(choose !== null);
  });
}

test("paints letters missing from the fonts with the fonts of the machine, readable and searchable", async ({
  page,
}) => {
  const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));
  const subject = { ...sample.subject, organisation: "北風相互保険", scope: "שלום (עולם) 2026", sector: "تأمين 😀" };
  await page.goto("./");
  await chooseFile(page, "painted.json", JSON.stringify({ ...sample, subject }));
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
  await openPart(page, "Report");
  const bytes = await download(page);
  if (process.env.KEEP_PDF !== undefined) writeFileSync(process.env.KEEP_PDF, bytes);
  expect(checkTagged(bytes)).toEqual([]);
  const pdf = openPdf(bytes);
  const reading = readingOf(readStructure(pdf).root);
  for (const formatter of ["北風相互保険", "שלום(עולם)2026", "تأمين😀"]) expect(reading).toContain(formatter);
  const masks = [...pdf.objects.values()].filter(({ value }) => get(value, "/ColorSpace") === "/DeviceGray");
  expect(masks.length).toBeGreaterThanOrEqual(4);
  for (const { stream } of masks) expect(stream).toMatch(/[^\u0000]/);

  // The same device paints the same letters again, so these pages can be compared like any others.
  await page.goto("./#/verify");
  await page.getByRole("heading", { level: 1, name: "Verify a report" }).waitFor();
  await chooseFile(page, "elsewhere.pdf", Buffer.concat([bytes, Buffer.from("\n")]));
  await expect(page.getByRole("heading", { level: 2, name: "Every number agrees", exact: true })).toBeVisible();
  await expect(page.getByRole("status")).toContainText(/exactly what its data give/);
});

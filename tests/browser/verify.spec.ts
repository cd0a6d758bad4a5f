import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { inEveryEngine } from "./engines.ts";
import type { Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { chooseFile, openPart, openSample } from "./visitor.ts";

const ROOT = join(import.meta.dirname, "../..");
const sample = readFileSync(join(ROOT, "questionnaires/samples/northmoor-mutual.json"), "utf8");

/** The report of the sample as the command makes it; made once in each process that asks for it. */
function reportOfSample(): Buffer {
  made ??= makeReport();
  return made;
}
let made: Buffer | undefined;

function makeReport(): Buffer {
  const out = mkdtempSync(join(tmpdir(), "tenspan-"));
  const run = [join(ROOT, "src/node/run.mjs"), "report", join(ROOT, "questionnaires/samples/northmoor-mutual.json")];
  execFileSync(process.execPath, [...run, "--out", out, "--classification", "TLP:GREEN"], { stdio: "pipe" });
  return readFileSync(join(out, readdirSync(out)[0] ?? ""));
}

/** The texts of the files that a report carries. */
function carried(pdf: Buffer): readonly string[] {
  const file = pdf.toString("latin1");
  return [...file.matchAll(/\/EmbeddedFile\b[^\n]*?\/Length (\d+)>>\nstream\n/g)].map(({ 0: head, 1: length, index }) =>
    inflateSync(pdf.subarray(index + head.length, index + head.length + Number(length))).toString("utf8"),
  );
}

/** The report with one of its files in another version, appended as programs do that change a PDF. */
function tampered(marker: string, change: (text: string) => string): Buffer {
  const text = change(carried(reportOfSample()).find((each) => each.includes(marker)) ?? "");
  const data = Buffer.from(text);
  const head = `9999 0 obj\n<</Type /EmbeddedFile /Length ${data.length}>>\nstream\n`;
  return Buffer.concat([reportOfSample(), Buffer.from(head), data, Buffer.from("\nendstream\nendobj\n%%EOF\n")]);
}

async function verify(page: Page, name: string, content: Buffer | string): Promise<void> {
  await page.goto("./#/verify");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await chooseFile(page, name, content);
}

test("a report that was downloaded is found to be as it was made, byte for byte", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await openSample(page);
  await openPart(page, "Report");
  await page.getByRole("combobox", { name: "Marking" }).selectOption("TLP:GREEN");
  await page.getByRole("button", { name: "Download the PDF" }).click({ trial: true });
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the PDF" }).click();
  const download = await waiting;
  const bytes = readFileSync(await download.path());
  expect(bytes.equals(reportOfSample()), "the command gives the same bytes").toBe(true);

  await page.getByRole("link", { name: "Tenspan" }).click();
  await page.getByRole("link", { name: "Verify" }).click();
  await page.getByRole("heading", { level: 1, name: "Verify a report" }).waitFor();
  await chooseFile(page, download.suggestedFilename(), bytes);
  await expect(page.getByRole("heading", { name: "Every number agrees" })).toBeFocused();
  await expect(page.getByRole("status")).toHaveText(/they are the same, byte for byte\.$/);
  await expect(page.getByText(/^[0-9a-f]{64}$/).first()).toBeVisible();
});

test(
  "a number that was changed in the model is told with what it should be",
  inEveryEngine("files"),
  async ({ page }) => {
    const changed = tampered("tenspan-report/1", (text) => {
      const statement = JSON.parse(text);
      statement.figures.nodes.overall.value = 4.9;
      return JSON.stringify(statement);
    });
    await verify(page, "report.pdf", changed);
    await expect(page.getByRole("heading", { name: "One number is not what the assessment gives" })).toBeVisible();
    await expect(page.getByRole("row", { name: /^Overall: value 4\.9 2\.\d+$/ })).toBeVisible();
    await expect(page.getByRole("status")).toHaveText(/the file is not the same/);
  },
);

test("an answer that was changed in the attachment is told, with the numbers that follow", async ({ page }) => {
  const changed = tampered("assessment/1", (text) => text.replaceAll('"level": 2', '"level": 5'));
  await verify(page, "report.pdf", changed);
  await expect(page.getByRole("heading", { name: "The assessment in this report was changed" })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Overall: value/ })).toBeVisible();
});

test("another version of the questionnaire is told apart", async ({ page }) => {
  const changed = tampered("tenspan-report/1", (text) => {
    const statement = JSON.parse(text);
    statement.questionnaire.version = "0.9.0";
    return JSON.stringify(statement);
  });
  await verify(page, "report.pdf", changed);
  await expect(page.getByRole("heading", { name: "Made with another version of the questionnaire" })).toBeVisible();
  await expect(page.getByText(/The report rests on version 0\.9\.0/)).toBeVisible();
});

test("numbers that agree are no comfort where the file is not as it was made", async ({ page }) => {
  await verify(page, "report.pdf", Buffer.concat([reportOfSample(), Buffer.from("% changed\n")]));
  await expect(page.getByRole("status")).toHaveText(/the file is not the same/);
  await expect(
    page.getByRole("heading", { name: "Every number agrees, but the file is not as it was made here" }),
  ).toBeVisible();
});

test("an assessment file alone is computed anew", async ({ page }) => {
  await verify(page, "northmoor.json", sample);
  await expect(page.getByRole("heading", { name: "Computed anew", exact: true })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Overall 2\.\d/ })).toBeVisible();
});

const refused: readonly {
  readonly name: string;
  readonly content: Buffer | string | (() => Buffer);
  readonly says: string;
}[] = [
  {
    name: "a PDF without an assessment",
    content: "%PDF-1.7\n%%EOF\n",
    says: "It is a PDF without an assessment in it.",
  },
  {
    name: "a PDF cut off",
    content: () => reportOfSample().subarray(0, 3000),
    says: "It is a PDF that is damaged or not whole.",
  },
  {
    name: "a locked PDF",
    content: "%PDF-1.7\ntrailer <</Encrypt 3 0 R>>\n%%EOF\n",
    says: "It is a PDF that is locked with a password.",
  },
  {
    name: "a PDF with a damaged attachment",
    content:
      "%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile /Filter /FlateDecode /Length 5>>\nstream\nnoise\nendstream\n%%EOF\n",
    says: "It is a PDF whose attachments are damaged.",
  },
  {
    name: "a picture",
    content: Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    says: "It is damaged or is no Tenspan file",
  },
  {
    name: "a whole archive",
    content: `{"format":"assessments/1","assessments":[${sample},${sample}]}`,
    says: "It holds several assessments.",
  },
];

test("what cannot be verified is refused with a sentence", async ({ page }) => {
  await page.goto("./#/verify");
  await page.getByRole("heading", { level: 1 }).waitFor();
  const alert = page.getByRole("alert");
  for (const { name, content, says } of refused) {
    await test.step(name, async () => {
      const file = `${name.replaceAll(" ", "-")}.pdf`;
      await chooseFile(page, file, typeof content === "function" ? content() : content);
      await expect.soft(alert).toContainText(`It cannot be verified: ${file}`);
      await expect.soft(alert).toContainText(says);
    });
  }
});

test(
  "a report that is opened on Home leads into its assessment, and the same again is no second one",
  inEveryEngine("files"),
  async ({ page }) => {
    for (const _ of [1, 2]) {
      await page.goto("./");
      await chooseFile(page, "report.pdf", reportOfSample());
      await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeFocused();
      // Firefox calls a request that is left behind a failed one.
      await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
    }
    await page.goto("./");
    await expect(page.getByRole("article")).toHaveCount(1);
  },
);

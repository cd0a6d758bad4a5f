import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { afterMinutes, carrying, joined, stamped, withChangedFile } from "./changedReports.ts";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { chooseFile, openPart, openSample } from "./visitor.ts";

const ROOT = join(import.meta.dirname, "../..");
const SAMPLE = join(ROOT, "questionnaires/samples/northmoor-mutual.json");
const sample = readFileSync(SAMPLE, "utf8");

const folder = mkdtempSync(join(tmpdir(), "tenspan-"));
const other = join(folder, "other.json");
const { subject } = JSON.parse(sample);
writeFileSync(
  other,
  JSON.stringify({ ...JSON.parse(sample), id: "other", subject: { ...subject, organisation: "Eastmoor" } }),
);

/** Makes a report with the command-line tool. */
function makeReport(file: string, ...options: readonly string[]): Buffer {
  const out = mkdtempSync(join(tmpdir(), "tenspan-"));
  const run = [
    join(ROOT, "src/node/tenspan.mjs"),
    "report",
    file,
    "--out",
    out,
    "--classification",
    "TLP:GREEN",
    ...options,
  ];
  execFileSync(process.execPath, run, { stdio: "pipe" });
  return readFileSync(join(out, readdirSync(out)[0] ?? ""));
}

/** Returns the report of the sample, made once per process. */
function reportOfSample(): Buffer {
  made ??= makeReport(SAMPLE);
  return made;
}
let made: Buffer | undefined;

async function openVerify(page: Page): Promise<void> {
  await page.goto("./#/verify");
  await page.getByRole("heading", { level: 1, name: "Verify a report" }).waitFor();
}

async function verify(page: Page, name: string, content: Buffer | string): Promise<void> {
  await openVerify(page);
  await chooseFile(page, name, content);
}

/** Waits for the verdict after the pages are compared. */
async function expectVerdict(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { name: title, exact: true })).toBeVisible({ timeout: 30_000 });
}

test("confirms a downloaded report byte for byte", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await openSample(page);
  await openPart(page, "Report");
  await page.getByRole("combobox", { name: "Classification" }).selectOption("TLP:GREEN");
  await page.getByRole("button", { name: "Save the PDF" }).click({ trial: true });
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the PDF" }).click();
  const download = await waiting;
  const bytes = readFileSync(await download.path());
  expect(bytes.equals(reportOfSample()), "the command gives the same bytes").toBe(true);

  await page.getByRole("link", { name: "Tenspan" }).click();
  await page.getByRole("link", { name: "Verify" }).click();
  await page.getByRole("heading", { level: 1, name: "Verify a report" }).waitFor();
  await chooseFile(page, download.suggestedFilename(), bytes);
  await expect(page.getByRole("heading", { name: "Every number agrees" })).toBeFocused();
  await expect(page.getByText(/the file is the same, byte for byte\.$/)).toBeVisible();
  await expect(page.getByText(/^[0-9a-f]{64}$/).first()).toBeVisible();
});

test("reports a changed number in the model with the correct one", inEveryEngine("files"), async ({ page }) => {
  const changed = await withChangedFile(reportOfSample(), "tenspan-report/1", (text) => {
    const statement = JSON.parse(text);
    statement.figures.nodes.overall.value = 4.9;
    return JSON.stringify(statement);
  });
  await verify(page, "report.pdf", changed);
  await expectVerdict(page, "One number is not what the assessment gives");
  await expect(page.getByRole("row", { name: /^Overall: value 4\.9 2\.\d+$/ })).toBeVisible();
  await expect(page.getByText(/6 pages show exactly what its data give/)).toBeVisible();
});

test("what was changed in a report is found", async ({ page }) => {
  test.slow();
  await onOnePage(page, openVerify, [
    [
      "reports a changed answer in the attachment with the numbers that follow from it",
      async () => {
        const changed = await withChangedFile(reportOfSample(), '"assessment/1"', (text) =>
          text.replaceAll('"level": 2', '"level": 5'),
        );
        await verify(page, "report.pdf", changed);
        await expectVerdict(page, "The assessment in this report was changed");
        await expect(page.getByRole("row", { name: /^Overall: value/ })).toBeVisible();
      },
    ],
    [
      "reports another version of the questionnaire as such",
      async () => {
        const changed = await withChangedFile(reportOfSample(), "tenspan-report/1", (text) => {
          const statement = JSON.parse(text);
          statement.questionnaire.version = "0.9.0";
          return JSON.stringify(statement);
        });
        await verify(page, "report.pdf", changed);
        await expectVerdict(page, "Made with another version of the questionnaire");
        await expect(page.getByText(/The report was made with version 0\.9\.0/)).toBeVisible();
      },
    ],
    [
      "compares the pages even if the file claims to be of another version",
      async () => {
        const changed = await withChangedFile(
          await stamped(reportOfSample(), "4.9 of 5"),
          "tenspan-report/1",
          (text) => {
            return JSON.stringify({ ...JSON.parse(text), app: { name: "Tenspan", version: "9.9.9" } });
          },
        );
        await verify(page, "report.pdf", changed);
        await expectVerdict(page, "The numbers in its data agree; its pages are not compared");
      },
    ],
    [
      "reports a nonexistent date as damage, without breaking",
      async () => {
        const changed = await withChangedFile(reportOfSample(), "tenspan-report/1", (text) =>
          JSON.stringify({ ...JSON.parse(text), date: "9999-99-99" }),
        );
        await verify(page, "report.pdf", changed);
        await expectVerdict(page, "What this report states cannot be read");
        await expect(page.getByText("Its pages are not compared")).toHaveCount(0);
      },
    ],
    [
      "accepts a report saved again by another program, since its pages match",
      async () => {
        await verify(page, "report.pdf", Buffer.concat([reportOfSample(), Buffer.from("% saved again\n")]));
        await expectVerdict(page, "Every number agrees");
        await expect(
          page.getByText(/6 pages show exactly what its data give: another program has saved/),
        ).toBeVisible();
      },
    ],
    [
      "reports words added to a page, and offers the report as made here",
      async () => {
        await verify(page, "report.pdf", await stamped(reportOfSample(), "4.9 of 5"));
        await expectVerdict(page, "Every number agrees, and something was added to its pages");
        await expect(page.getByText("There it reads: “4.9 of 5”")).toBeVisible();
        await expect(page.getByRole("button", { name: "Save the report as it is made here" })).toBeVisible();
      },
    ],
    [
      "verifies each of several reports in one file",
      async () => {
        const changed = await withChangedFile(makeReport(other), "tenspan-report/1", (text) => {
          const statement = JSON.parse(text);
          statement.figures.nodes.overall.value = 4.9;
          return JSON.stringify(statement);
        });
        await verify(page, "pack.pdf", await joined(reportOfSample(), changed));
        await expect(page.getByRole("heading", { name: "2 reports in this file" })).toBeFocused();
        await expectVerdict(page, "Every number agrees");
        await expectVerdict(page, "One number is not what the assessment gives");
        await expect(page.getByText("Its 6 pages, 7–12 of the file, show exactly what its data give")).toBeVisible();
      },
    ],
    [
      "reports pages of another document",
      async () => {
        await verify(page, "pack.pdf", await afterMinutes(reportOfSample()));
        await expectVerdict(page, "Every number agrees");
        await expect(page.getByText("Page 1 belongs to none of the reports whose data are in this file")).toBeVisible();
      },
    ],
    [
      "recalculates an assessment file without a report",
      async () => {
        await verify(page, "northmoor.json", sample);
        await expect(page.getByRole("heading", { name: "Recalculated", exact: true })).toBeVisible();
        await expect(page.getByRole("row", { name: /^Overall 2\.\d/ })).toBeVisible();
      },
    ],
  ]);
});

test("reads a report that only its owner may change", async ({ page }) => {
  test.skip(spawnSync("qpdf", ["--version"]).error !== undefined, "there is no qpdf");
  const plain = join(folder, "plain.pdf");
  const restricted = join(folder, "restricted.pdf");
  const locked = join(folder, "locked.pdf");
  writeFileSync(plain, reportOfSample());
  execFileSync("qpdf", ["--encrypt", "", "owner", "256", "--modify=none", "--extract=n", "--", plain, restricted]);
  await verify(page, "report.pdf", readFileSync(restricted));
  await expectVerdict(page, "Every number agrees");
  execFileSync("qpdf", ["--encrypt", "user", "owner", "256", "--", plain, locked]);
  await chooseFile(page, "report.pdf", readFileSync(locked));
  await expect(page.getByRole("alert")).toContainText("It is a PDF that is locked with a password.");
});

test("stops the comparison on request, and keeps the results so far", async ({ page }) => {
  await verify(
    page,
    "full.pdf",
    Buffer.concat([makeReport(SAMPLE, "--edition", "full"), Buffer.from("% saved again\n")]),
  );
  await page.getByRole("progressbar", { name: /^Making its pages again/ }).waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expectVerdict(page, "The numbers in its data agree; its pages are not compared");
  await expect(page.getByRole("row", { name: /^Overall 2\.\d/ })).toBeVisible();
});

const refused: readonly {
  readonly name: string;
  readonly content: () => Buffer | string | Promise<Buffer>;
  readonly says: string;
}[] = [
  {
    name: "a PDF cut off",
    content: () => reportOfSample().subarray(0, 3000),
    says: "It is a PDF that is damaged or incomplete.",
  },
  {
    name: "a PDF without an assessment",
    content: () => carrying("invoice.json", deflateSync('{"format":"invoice/1"}')),
    says: "It is a PDF without an assessment in it.",
  },
  {
    name: "a PDF with a damaged attachment",
    content: () => carrying("assessment.json", Buffer.from("noise")),
    says: "It is a PDF whose attachments are damaged.",
  },
  {
    name: "a PDF that unpacks without end",
    content: () => carrying("assessment.json", deflateSync(Buffer.alloc(400_000_000, " "))),
    says: "It is a PDF that takes more memory than",
  },
  {
    name: "a report without its data",
    content: () => makeReport(SAMPLE, "--carry", "nothing"),
    says: "It is a report of Tenspan without its data",
  },
  {
    name: "a picture",
    content: () => Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    says: "It is damaged or is not a Tenspan file",
  },
  {
    name: "a whole archive",
    content: () => `{"format":"assessments/1","assessments":[${sample},${sample}]}`,
    says: "It contains several assessments.",
  },
];

test("refuses with a sentence what cannot be verified", async ({ page }) => {
  await openVerify(page);
  const alert = page.getByRole("alert");
  for (const { name, content, says } of refused) {
    await test.step(name, async () => {
      const file = `${name.replaceAll(" ", "-")}.pdf`;
      await chooseFile(page, file, await content());
      await expect.soft(alert).toContainText(`It cannot be verified: ${file}`, { timeout: 30_000 });
      await expect.soft(alert).toContainText(says);
    });
  }
});

test("leads from a report opened on Home into its assessment, and adds no copy when it is opened again", async ({
  page,
}) => {
  for (const _ of [1, 2]) {
    await page.goto("./");
    await chooseFile(page, "report.pdf", reportOfSample());
    await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeFocused();
    // Firefox logs aborted requests as failed.
    await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
  }
  await page.goto("./");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("keeps notes when a board report of an assessment already here is opened", async ({ page }) => {
  await page.goto("./");
  await chooseFile(page, "northmoor.json", sample);
  await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeFocused();
  await page.goto("./");
  await chooseFile(page, "report.pdf", reportOfSample());
  await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeFocused();
  await page.goto("./");
  await expect(page.getByRole("article")).toHaveCount(1);
});

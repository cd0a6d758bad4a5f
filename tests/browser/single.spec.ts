import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { openPart } from "./visitor.ts";

const ROOT = join(import.meta.dirname, "../..");
const ADDRESS = pathToFileURL(join(ROOT, "dist-single/index.html")).href;

/** Returns the report of the sample as the command makes it. */
function reportOfSample(): Buffer {
  const out = join(mkdtempSync(join(tmpdir(), "tenspan-")), "report.pdf");
  const sample = join(ROOT, "questionnaires/samples/northmoor-mutual.json");
  execFileSync(process.execPath, [join(ROOT, "src/node/tenspan.mjs"), "report", sample, "--out", out]);
  return readFileSync(out);
}

test(
  "works as a single file from disk: keeps data, makes a report and sends no request",
  inEveryEngine("files"),
  async ({ page, browserName }) => {
    const asked: string[] = [];
    const wrong: string[] = [];
    page.on("request", (request) => {
      const [address = ""] = request.url().split("#");
      if (!/^(?:data|blob):/.test(address) && address !== ADDRESS) asked.push(address);
    });
    page.on("pageerror", (error) => wrong.push(error.message));
    await page.goto(ADDRESS);
    await expect(page.getByText("any other page that is opened from a disk")).toBeVisible();
    await page.getByRole("button", { name: "Open the sample" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeVisible();
    await expect(page.getByRole("img", { name: /^Radar chart/ })).toBeVisible();
    await openPart(page, "Report");
    await expect(page.getByText(/^Page 1 of \d/)).toBeVisible({ timeout: 45_000 });
    // The driver of Firefox tells of no download for blob addresses.
    if (browserName === "chromium") {
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save the PDF" }).click();
      const bytes = readFileSync(await (await waiting).path());
      expect(bytes.equals(reportOfSample()), "the embedded faces give the same bytes as the command").toBe(true);
    }
    await page.getByRole("button", { name: "Report as Markdown" }).click();
    await expect(page.getByText("This is not in the single-file version")).toBeVisible();
    await page.getByRole("link", { name: "Tenspan, all assessments" }).click();
    await expect(page.getByText("Northmoor Mutual").first()).toBeVisible();
    await page.reload();
    await expect(page.getByText("Northmoor Mutual").first()).toBeVisible();
    expect(asked).toEqual([]);
    expect(wrong).toEqual([]);
  },
);

test("encrypts the data on the device, and opens it again", async ({ page }) => {
  await page.goto(`${ADDRESS}#/settings`);
  await page.getByRole("button", { name: "Set a passphrase…" }).click();
  await page.getByLabel("New passphrase", { exact: true }).fill("correct horse battery");
  await page.getByLabel("Repeat the new passphrase").fill("correct horse battery");
  await page.getByRole("button", { name: "Encrypt all data" }).click();
  await page.getByRole("button", { name: "Lock now" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Locked" })).toBeVisible();
  await page.getByLabel("Passphrase", { exact: true }).fill("correct horse battery");
  await page.getByRole("button", { name: "Unlock" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
});

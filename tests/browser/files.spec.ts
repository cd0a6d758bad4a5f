import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { chooseFile, openPart, openSample, saved, settled, startQuickScan, useCard, write } from "./visitor.ts";

const sample = readFileSync(join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json"), "utf8");
const withSample = (change: (assessment: ReturnType<typeof JSON.parse>) => void): string => {
  const assessment = JSON.parse(sample);
  change(assessment);
  return JSON.stringify(assessment);
};

async function openHome(page: Page): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: "Open a file" }).waitFor();
}

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "../fixtures/files", name));

const refused = [
  {
    name: "a file in an older encoding",
    content: fixture("windows-1252.json"),
    says: "Its letters are not stored as Unicode (UTF-8)",
  },
  {
    name: "a hundred thousand faults and more",
    content: withSample((file) => {
      file.answers = Object.fromEntries(Array.from({ length: 140_000 }, (_, index) => [`q${index}`, { level: "x" }]));
    }),
    says: "and more than 90 other places",
  },
  { name: "brackets without end", content: "[".repeat(20_000_000), says: "It is larger than an assessment can be." },
  { name: "no JSON", content: "PK\u0003\u0004", says: "It is damaged or is not a Tenspan file" },
  {
    name: "a file cut off in the middle",
    content: sample.slice(0, 5000),
    says: "It is damaged or is not a Tenspan file",
  },
  { name: "other JSON", content: "[1, 2, 3]", says: "It is not a Tenspan assessment." },
  {
    name: "a file of a newer version",
    content: withSample((file) => {
      file.format = "assessment/9";
    }),
    says: "It was saved by a newer version of Tenspan (format 9).",
  },
  {
    name: "a level out of range",
    content: withSample((file) => {
      file.answers["accountability.ownership"] = { level: 6 };
    }),
    says: "answers.accountability.ownership",
  },
  {
    name: "an unknown questionnaire",
    content: withSample((file) => {
      file.questionnaire.id = "another";
    }),
    says: "It belongs to the questionnaire “another”, which is not here.",
  },
  {
    name: "a poisoned prototype",
    content: sample.replace('"answers": {', '"answers": { "__proto__": { "level": 5 },'),
    says: "The file was not opened",
  },
  {
    name: "a million answers",
    content: `${sample.slice(0, -3)},"respondents":[{"id":"r","name":"R","answers":{${Array.from({ length: 1_000_000 }, (_, index) => `"q${index}":{"level":1}`).join(",")}}}]}`,
    says: "The file was not opened",
  },
];

test("refuses a file that is not an assessment with a sentence, and changes nothing", async ({ page }) => {
  await startQuickScan(page, "Kept Ltd");
  await saved(page);
  await page.goto("./");
  const alert = page.getByRole("alert");
  for (const { name, content, says } of refused) {
    await test.step(name, async () => {
      const file = `${name.replaceAll(" ", "-")}.json`;
      await chooseFile(page, file, content);
      await expect.soft(alert).toContainText(file);
      await expect.soft(alert).toContainText(says);
      await expect.soft(alert).toContainText("Nothing on this device has changed.");
      await expect.soft(page.getByRole("article")).toHaveCount(1);
      await expect.soft(page.getByRole("article", { name: "Kept Ltd" })).toBeVisible();
    });
  }
});

test("opens a file saved as UTF-16, with its mark and without it, with every letter intact", async ({ page }) => {
  await onOnePage(
    page,
    openHome,
    (["\uFEFF", ""] as const).map((mark, index) => [
      mark === "" ? "without its mark" : "with its mark",
      async () => {
        const organisation = `Möller & Söhne 東京 ${index}`;
        const content = withSample((file) => {
          Object.assign(file, { id: `wide-${index}` });
          file.subject.organisation = organisation;
        });
        await chooseFile(page, "wide.json", Buffer.from(`${mark}${content}`, "utf16le"));
        await expect(page.getByText(organisation).first()).toBeVisible();
      },
    ]),
  );
});

test("reads a saved assessment file back unchanged", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await openSample(page);
  const headlineText = await page.getByRole("heading", { level: 1 }).textContent();
  await openPart(page, "Report");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^northmoor-mutual-full-\d{4}-\d\d-\d\d\.tenspan\.json$/i);
  const content = readFileSync(await download.path());
  expect(JSON.parse(content.toString("utf8"))).toEqual(JSON.parse(sample));

  await page.goto("./");
  await useCard(page, "Northmoor Mutual", "Delete");
  await chooseFile(page, download.suggestedFilename(), content);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headlineText ?? "");
});

const later = withSample((assessment) => {
  assessment.subject.scope = "Changed elsewhere";
});
const empty = withSample((assessment) => {
  assessment.id = "00000000-0000-4000-8000-000000000002";
  assessment.subject.organisation = "Empty Ltd";
  assessment.answers = {};
});

test(
  "leads into the opened file, and adds no copy when it is opened again",
  inEveryEngine("files"),
  async ({ page }) => {
    await page.goto("./");
    await chooseFile(page, "empty.json", empty);
    await expect(page.getByRole("heading", { level: 1, name: /^Not rated yet/ })).toBeFocused();
    // Leaving the page would abort prefetches.
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => history.back());
    await expect(page.getByRole("article", { name: "Empty Ltd" })).toBeVisible();
    await chooseFile(page, "sample.json", sample);
    await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeFocused();
    await settled(page);
    await page.waitForLoadState("networkidle");
    await page.goto("./");
    await chooseFile(page, "sample.json", sample);
    await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeFocused();
    await settled(page);
    await page.waitForLoadState("networkidle");
    await page.goto("./");
    await expect(page.getByRole("article")).toHaveCount(2);
  },
);

test(
  "shows a link for each of several files, and opens the valid ones despite an invalid one",
  inEveryEngine("files"),
  async ({ page }) => {
    await page.goto("./");
    const files = { "sample.json": sample, "empty.json": empty, "broken.json": "{" };
    await page.locator('input[type="file"]').setInputFiles(
      Object.entries(files).map(([name, text]) => ({
        name,
        mimeType: "application/json",
        buffer: Buffer.from(text),
      })),
    );
    await expect(page.getByRole("alert")).toContainText("broken.json");
    const opened = page.getByRole("status").filter({ hasText: "2 assessments were opened." });
    await expect(opened.getByRole("link", { name: /^Northmoor Mutual/ })).toBeFocused();
    await expect(page.getByRole("article")).toHaveCount(2);
    await opened.getByRole("link", { name: /^Empty Ltd/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Not rated yet/ })).toBeFocused();
  },
);

test("a file over Home or over an assessment is dropped, opened beside another version, or left", async ({ page }) => {
  await onOnePage(page, openSample, [
    [
      "stays in the app when a file is dropped outside the drop target",
      async () => {
        const prevented = await page.getByRole("banner").evaluate((bar) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(["{}"], "a.json"));
          return ["dragover", "drop"].map(
            (type) => !bar.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })),
          );
        });
        expect(prevented).toEqual([true, true]);
      },
    ],
    [
      "hides the drop hint when the file is dragged out of the window",
      async () => {
        await page.getByRole("link", { name: "Tenspan, all assessments" }).click();
        const card = page.getByRole("article", { name: "Northmoor Mutual" });
        const drag = (type: string) =>
          card.evaluate((target, kind) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(["{}"], "a.json"));
            target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
          }, type);
        const hint = page.getByText("Drop the file to open it");
        await drag("dragenter");
        await drag("dragover");
        await expect(hint).toBeVisible();
        // The drag leaves the window from above a card, so the event's target is the card and there is no related target.
        await drag("dragleave");
        await expect(hint).toBeHidden();
        // A cancelled drag is not always reported. The pointer moves again only after its end.
        await drag("dragenter");
        await expect(hint).toBeVisible();
        await page.mouse.move(200, 200);
        await page.mouse.move(210, 210);
        await expect(hint).toBeHidden();
      },
    ],
    [
      "asks which version to keep when another version of an assessment is opened",
      async () => {
        await page.getByRole("link", { name: "Tenspan, all assessments" }).click();
        await expect(page.getByRole("article")).toHaveCount(1);
        await chooseFile(page, "northmoor.json", later);
        const dialog = page.getByRole("dialog", { name: "This assessment is on this device already" });
        await expect(dialog).toContainText(/was last changed on \D*20\b.*, here and in the file\./);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("article")).toHaveCount(1);
        await chooseFile(page, "northmoor.json", later);
        await page.getByRole("button", { name: "Keep both" }).click();
        await expect(page.getByText("Changed elsewhere")).toBeVisible();
        await settled(page);
        await page.waitForLoadState("networkidle");
        await page.goto("./");
        await expect(page.getByRole("article")).toHaveCount(2);
      },
    ],
  ]);
});

const names = [
  { name: "4,000 characters", organisation: "Very long name ".repeat(267).slice(0, 4000) },
  { name: "one word of 4,000 letters", organisation: "W".repeat(4000) },
  { name: "right-to-left letters", organisation: "شركة الاختبار المحدودة — בדיקה" },
  { name: "emoji", organisation: "👩‍👩‍👧‍👦 Famille & Co 🇪🇺" },
];

test(
  "unusual names of an organisation are shown right everywhere and kept",
  inEveryEngine("layout"),
  async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 780 });
    const parts = names.map(({ name, organisation }) => [name, (here: Page) => isShown(here, organisation)] as const);
    await onOnePage(page, startQuickScan, parts);
  },
);

/** Names the organisation on Set-up, looks at it on each screen and reads it again. */
async function isShown(page: Page, organisation: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Organisation" });
  await write(field, organisation);
  for (const part of ["Assess", "Results", "Report", "Set-up"] as const) {
    await openPart(page, part);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await overflow(page), part).toBeLessThanOrEqual(0);
  }
  await expect(field).toHaveValue(organisation);
  await saved(page);
  await page.goto("./");
  await expect(page.getByRole("article")).toContainText(organisation.slice(0, 40).trim());
  expect(await overflow(page), "Home").toBeLessThanOrEqual(0);
}

/** Returns by how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { outside, records } from "./rawDatabase.ts";
import {
  chooseFile,
  goToQuestions,
  openDetails,
  openPart,
  openSample,
  saved,
  startQuickScan,
  useCard,
  write,
} from "./visitor.ts";

const SAMPLE = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");

test(
  "lets a CISO answer the quick scan by keyboard alone, see the result and come back to it",
  inEveryEngine("storage"),
  async ({ page }) => {
    await startQuickScan(page);
    await goToQuestions(page);
    for (let question = 0; question < 30; question++) {
      await page.keyboard.press(String(1 + (question % 4)));
      await page.keyboard.press("Enter");
    }
    await expect(page.getByRole("link", { name: "See the results" })).toBeFocused();
    await saved(page);

    await openPart(page, "Results");
    const headline = page.getByRole("heading", { level: 1 });
    await expect(headline).toHaveText(/^Level \d, \w+\. \d\.\d+ of 5, with every question answered\.$/);
    const headlineText = await headline.textContent();
    await expect(page.getByRole("img", { name: /^Radar chart of 10 commitments/ })).toBeVisible();

    await page.reload();
    await expect(headline).toHaveText(headlineText ?? "");

    await page.goto("./");
    await expect(page.getByRole("article", { name: "Acme Ltd" }).getByText("30 of 30")).toBeVisible();

    await page.getByRole("link", { name: "Continue Acme Ltd" }).click();
    await page.getByRole("link", { name: "Change the edition" }).click();
    await page.getByRole("radio", { name: /^Full assessment/ }).check();
    await goToQuestions(page);
    await expect(page.getByText(/^Question \d+ of 96$/)).toBeVisible();
    await expect(page.getByRole("link", { name: "Change the edition" })).toBeHidden();
  },
);

/** The first question of a quick scan. */
async function openQuestions(page: Page): Promise<void> {
  await startQuickScan(page);
  await goToQuestions(page);
}

test("counts what is not applicable, and what nobody knows", async ({ page }) => {
  await onOnePage(page, openQuestions, [
    [
      "asks for a reason for Not applicable, keeps Don't know open, and undoes an answer",
      async () => {
        await page.keyboard.press("n");
        await expect(page.getByRole("radio", { name: "Not applicable" })).toBeChecked();
        const reason = page.getByRole("textbox", { name: "Why does it not apply?" });
        await expect(reason).toBeFocused();
        await expect(page.getByText("Please give a reason")).toBeHidden();
        await page.keyboard.press("Escape");
        await expect(page.getByRole("radio", { name: "Not applicable" })).toBeFocused();
        await expect(page.getByRole("alert")).toContainText("Please give a reason");
        await page.keyboard.press("n");
        await expect(reason).toBeFocused();
        await page.keyboard.type("No AI talks to people here.");
        await expect(page.getByText("Please give a reason")).toBeHidden();
        await page.keyboard.press("Escape");

        await page.keyboard.press("d");
        await expect(page.getByRole("radio", { name: /Don’t know yet/ })).toBeChecked();
        await expect(page.getByRole("button", { name: /^Unanswered/ })).toHaveText("Unanswered30");

        await page.keyboard.press("4");
        await expect(page.getByRole("radio", { name: /Managed/ })).toBeChecked();
        await expect(page.getByRole("button", { name: /^Unanswered/ })).toHaveText("Unanswered29");

        await page.getByRole("button", { name: "Clear answer" }).click();
        await expect(page.getByRole("radio", { name: /Managed/ })).not.toBeChecked();
        await expect(page.getByRole("button", { name: /^Unanswered/ })).toHaveText("Unanswered30");
      },
    ],
    [
      "counts Don't know as unanswered everywhere, and leads to these questions at the end",
      async () => {
        for (let question = 0; question < 30; question++) {
          await page.keyboard.press(question === 1 || question === 4 ? "d" : "3");
          await page.keyboard.press("Enter");
        }
        const unknown = page.getByRole("radio", { name: /Don’t know yet/ });
        await expect(page.getByRole("button", { name: /^Unanswered/ })).toHaveText("Unanswered2");
        await expect(page.getByRole("button", { name: /^Don’t know yet/ })).toHaveText("Don’t know yet2");
        await expect(page.getByText("All answered except 2 marked")).toBeVisible();
        await expect(page.getByRole("link", { name: "See the results" })).toBeFocused();
        const onward = page.getByRole("link", { name: "Next “Don’t know yet”" });
        await onward.click();
        await expect(unknown).toBeChecked();
        await expect(page.getByText("Question 2 of 30")).toBeVisible();
        await page.keyboard.press("3");
        await expect(page.getByText("All answered except 1 marked")).toBeVisible();
        await onward.click();
        await expect(page.getByText("Question 5 of 30")).toBeVisible();
        await page.keyboard.press("3");
        await expect(page.getByText("Every question is answered.")).toBeVisible();
      },
    ],
  ]);
});

test(
  "leaves Assess with one step back, and keeps what belongs to an answer",
  inEveryEngine("history"),
  async ({ page }) => {
    await onOnePage(page, openQuestions, [
      [
        "leaves Assess with one press of the back button, however many questions were visited",
        async () => {
          for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
          await page.evaluate(() => history.back());
          await expect(page.getByRole("heading", { level: 1, name: "Set up your assessment" })).toBeVisible();
          await page.evaluate(() => history.go(-2));
          await expect(page.getByRole("heading", { level: 1, name: "Assessments on this device" })).toBeVisible();
        },
      ],
      [
        "keeps notes, owner, links, grade and flag after a reload",
        async () => {
          await page.keyboard.press("3");
          await openDetails(page);
          await page.getByRole("radio", { name: "Documented" }).check();
          await write(page.getByRole("textbox", { name: "Owner" }), "Priya Raman");
          await write(page.getByRole("textbox", { name: "Note" }), "Approved in May.\nReviewed in June.");
          await write(page.getByRole("textbox", { name: "Links" }), "https://example.org/policy");
          await page.getByRole("checkbox", { name: "Flag for discussion" }).check();
          await saved(page);
          await page.reload();
          await openDetails(page);
          await expect(page.getByRole("radio", { name: "Documented" })).toBeChecked();
          await expect(page.getByRole("textbox", { name: "Owner" })).toHaveValue("Priya Raman");
          await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("Approved in May.\nReviewed in June.");
          await expect(page.getByRole("textbox", { name: "Links" })).toHaveValue("https://example.org/policy");
          await expect(page.getByRole("checkbox", { name: "Flag for discussion" })).toBeChecked();
        },
      ],
    ]);
  },
);

test("an assessment leads to Settings and the method, and is deleted, restored, duplicated and archived", async ({
  page,
}) => {
  await onOnePage(page, openSample, [
    [
      "leads through a menu to the list, the settings and the method",
      async () => {
        const menu = page.getByRole("banner").locator("summary");
        for (const [link, title] of [
          ["Settings", "Settings"],
          ["Method", "The method"],
          ["All assessments", "Assessments on this device"],
        ] as const) {
          await menu.focus();
          await page.keyboard.press("Enter");
          await page.getByRole("banner").getByRole("link", { name: link, exact: true }).focus();
          await page.keyboard.press("Enter");
          await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
          await page.goBack();
          await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeVisible();
        }
        await menu.focus();
        await page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Escape");
        await expect(menu).toBeFocused();
        await expect(page.getByRole("banner").getByRole("link", { name: "Settings" })).toBeHidden();
      },
    ],
    [
      "restores a deleted assessment completely",
      async () => {
        const headlineText = await page.getByRole("heading", { level: 1 }).textContent();
        await page.goto("./");
        await useCard(page, "Northmoor Mutual", "Delete");
        await expect(
          page.getByText("Northmoor Mutual was deleted. Settings can restore it for 30 days."),
        ).toBeVisible();
        await expect(page.getByRole("article")).toHaveCount(0);
        await page.getByRole("button", { name: "Undo" }).click();
        await page.getByRole("link", { name: "Results of Northmoor Mutual" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(headlineText ?? "");
      },
    ],
    [
      "duplicates and archives an assessment",
      async () => {
        await page.goto("./");
        await useCard(page, "Northmoor Mutual", "Duplicate");
        const cards = page.getByRole("article");
        await expect(cards).toHaveCount(2);
        await expect(page.getByRole("article", { name: "Copy of Northmoor Mutual" })).toBeVisible();
        await useCard(page, "Northmoor Mutual", "Archive");
        await expect(cards).toHaveCount(1);
        await page.getByRole("button", { name: "Show the archive (1)" }).click();
        await useCard(page, "Northmoor Mutual", "Restore");
        await expect(cards).toHaveCount(2);
      },
    ],
  ]);
});

test("renames an assessment, and identifies one without a name by its date", async ({ page, context }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).click();
  await page.getByRole("radio").first().waitFor();
  await page.keyboard.press("3");
  await saved(page);
  await page.goto("./");
  const unnamed = page.getByRole("article", { name: /^Unnamed, \d+ \w+ \d{4}, \d+:\d+$/ });
  const name = (await unnamed.getAttribute("aria-label")) ?? "";
  await useCard(page, name, "Rename");
  await write(page.getByRole("textbox", { name: "Name" }), "Group, autumn 2026");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article", { name: "Group, autumn 2026" })).toBeVisible();
  const probe = await outside(context);
  await expect
    .poll(() => records(probe, "parts"))
    .toContainEqual(expect.objectContaining({ value: "Group, autumn 2026" }));
  await probe.close();
  await page.reload();
  await page.getByRole("link", { name: "Continue Group, autumn 2026" }).click();
  await expect(page.getByRole("banner")).toContainText("Group, autumn 2026");
});

test("explains how to move an assessment here when a link names one from another browser, and opens its file", async ({
  page,
}) => {
  await page.goto("./#/assessment/5a3f0f52-2d1e-4c43-9c55-8f0c7a1d2e60/results");
  await expect(page.getByRole("heading", { level: 1, name: "Assessment not found" })).toBeVisible();
  await expect(page.getByText("kept in one browser on one device")).toBeVisible();
  await expect(page.getByRole("button", { name: "Open a file" })).toBeVisible();
  await chooseFile(page, "northmoor.tenspan.json", readFileSync(SAMPLE));
  await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeVisible();
});

test("leads home from an unknown address", async ({ page }) => {
  await page.goto("./#/nowhere");
  await expect(page.getByText("Page not found")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "All assessments" }).click();
  await expect(page.getByRole("button", { name: "Start the quick scan" })).toBeVisible();
});

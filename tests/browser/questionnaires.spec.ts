import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { domainsDocument, practicesDocument } from "../fixtures/otherDocuments.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { expect, test } from "./network.ts";
import { chooseFile, drawAll, openPart, openSample, saved } from "./visitor.ts";

const own = { ...tinyQuestionnaire, title: "Our own check" };
const text = (document: unknown) => JSON.stringify(document);

async function openQuestionnaires(page: Page): Promise<void> {
  await page.goto("./#/questionnaires");
  await page.getByRole("heading", { level: 1, name: "Questionnaires" }).waitFor();
}

/** Opens the custom questionnaire from a file. */
async function openOwn(page: Page): Promise<void> {
  await openQuestionnaires(page);
  await chooseFile(page, "own.json", text(own));
  await page.getByText("“Our own check”, version 1.0.0, was opened").waitFor();
}

const item = (page: Page, name: string) => page.getByRole("article", { name });

test("opens, answers and removes a custom questionnaire, and keeps its assessment", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "Other questionnaires" }).click();
  await openOwn(page);
  await expect(item(page, "Our own check")).toContainText("Version 1.0.0");
  await expect(item(page, "Our own check")).toContainText("3 questions");

  await page.reload();
  await item(page, "Our own check")
    .getByRole("button", { name: /^Start: Full.*: Our own check$/ })
    .click();
  await page.getByRole("radio").nth(1).check();
  await expect(page.getByText("Question 1 of 3")).toBeVisible();
  await openPart(page, "Results");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Level");
  await page.locator("summary", { hasText: "Menu" }).click();
  await page.getByRole("link", { name: "Questionnaire", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Our own check" })).toBeVisible();
  await page.getByRole("link", { name: "Method", exact: true }).last().click();
  await expect(page.getByRole("link", { name: "Questionnaire: Our own check, version 1.0.0" })).toBeVisible();

  await page.getByRole("link", { name: "All questionnaires" }).click();
  await item(page, "Our own check").getByRole("button", { name: "Remove Our own check" }).click();
  const dialog = page.getByRole("dialog", { name: "Remove “Our own check” from this device?" });
  await expect(dialog).toContainText("No assessment is lost");
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(item(page, "Our own check")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(item(page, "Our own check")).toBeVisible();
  await item(page, "Our own check").getByRole("button", { name: "Remove Our own check" }).click();
  await dialog.getByRole("button", { name: "Remove" }).click();

  await page.goto("./");
  const assessment = page.getByRole("link", { name: /^Continue / });
  await assessment.waitFor();
  await page.reload();
  await assessment.click();
  await expect(page.getByText("Question 2 of 3")).toBeVisible();
  await page.getByRole("button", { name: "Previous" }).click();
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
});

test("refuses a questionnaire with errors and lists the place of each, and keeps one with warnings", async ({
  page,
}) => {
  await openQuestionnaires(page);
  const [area] = own.areas;
  const broken = { ...own, areas: [{ ...area, weight: 0, colour: "red" }], version: "one" };
  await chooseFile(page, "broken.json", text(broken));
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("broken.json");
  await expect(alert).toContainText("areas[0]: There is no field “colour” here.");
  await expect(alert).toContainText("version: A version is three numbers");
  await expect(alert).toContainText("Nothing on this device has changed.");
  await expect(page.getByText("None yet.")).toBeVisible();

  const [first] = own.editions;
  const weak = { ...own, editions: [{ ...first, minutes: 0.01 }, ...own.editions.slice(1)] };
  await chooseFile(page, "weak.json", text(weak));
  await page.getByText("One thing could be better").click();
  await expect(page.getByRole("status").getByRole("listitem").first()).toContainText(
    /^editions\[0\]\.minutes: This edition has \d+ words/,
  );
});

const REFUSED: readonly { readonly name: string; readonly content: string | Buffer; readonly says: string }[] = [
  { name: "no JSON", content: '{\n  "format": questionnaire', says: "not valid JSON from line 2, column 13" },
  { name: "another format", content: '{"format":"survey/1"}', says: "its format must be “questionnaire/1”" },
  { name: "an assessment", content: '{"format":"assessment/1"}', says: "It is an assessment, not a questionnaire" },
  { name: "a later format", content: '{"format":"questionnaire/2"}', says: "of a newer format (questionnaire/2)" },
  { name: "ten megabytes", content: text({ a: "x".repeat(10_000_000) }), says: "larger than a questionnaire can be" },
  { name: "a picture", content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), says: "It is not a text file" },
  { name: "deep brackets", content: "[".repeat(100_000), says: "larger than a questionnaire can be" },
  {
    name: "the id of a built-in one",
    content: text({ ...own, id: "cisos4ai", version: "2.0.0" }),
    says: "It has the id “cisos4ai” and the version 2.0.0",
  },
  {
    name: "a property that programs trip over",
    content: text(own).replace("{", '{"__proto__":{"x":1},'),
    says: "There is no field “__proto__” here.",
  },
];

test("refuses files that are no questionnaire with a sentence", async ({ page }) => {
  await openQuestionnaires(page);
  for (const { name, content, says } of REFUSED) {
    await chooseFile(page, `${name}.json`, content);
    await expect(page.getByRole("alert")).toContainText(`${name}.json`);
    await expect(page.getByRole("alert")).toContainText(says);
    await expect(page.getByText("None yet.")).toBeVisible();
  }
});

test("asks before other contents replace a questionnaire of the same id and version", async ({ page }) => {
  await openOwn(page);
  await chooseFile(page, "again.json", text(own));
  await expect(page.getByText("“Our own check”, version 1.0.0, is here already.")).toBeVisible();

  await chooseFile(page, "other.json", text({ ...own, title: "Changed check" }));
  const dialog = page.getByRole("dialog", { name: "There is another version 1.0.0 of “tiny” here" });
  await dialog.getByRole("button", { name: "Keep the one here" }).click();
  await expect(item(page, "Our own check")).toBeVisible();
  await expect(item(page, "Changed check")).toHaveCount(0);

  await chooseFile(page, "other.json", text({ ...own, title: "Changed check" }));
  await dialog.getByRole("button", { name: "Replace the one here" }).click();
  await expect(item(page, "Changed check")).toBeVisible();
  await expect(item(page, "Our own check")).toHaveCount(0);
});

test("saves the file of a questionnaire as it was opened", async ({ page }) => {
  await openOwn(page);
  const download = page.waitForEvent("download");
  await item(page, "Our own check").getByRole("button", { name: "Save Our own check as a file" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("tiny-1.0.0.questionnaire.json");
  expect(JSON.parse(readFileSync(await file.path(), "utf8"))).toEqual(own);
});

test("scores an assessment of an unavailable version only after the visitor chooses a questionnaire", async ({
  page,
}) => {
  await openSample(page);
  const earlier = { ...tinyQuestionnaire, id: "cisos4ai", version: "1.5.0" };
  const assessment = {
    format: "assessment/1",
    id: "of-version-1.5.0",
    questionnaire: { id: "cisos4ai", version: "1.5.0" },
    edition: "full",
    subject: { organisation: "Acme", scope: "", sector: "", assessor: "" },
    createdAt: "2026-01-31T12:00:00.000Z",
    updatedAt: "2026-01-31T12:00:00.000Z",
    exposure: {},
    answers: { "policy.written": { level: 1 }, "accountability.ownership": { level: 2 } },
  };
  await page.goto("./");
  await chooseFile(page, "earlier.json", text(assessment));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Made with version 1.5.0");
  await expect(page.getByText("one answer is taken over and marked “to be confirmed”")).toBeVisible();
  await page.getByRole("button", { name: "Move to version 2.0.0" }).click();
  await expect(page.getByText(/^Now version 2\.0\.0|version 2\.0\.0/).first()).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Made with version 1.5.0");

  await page.goto("./");
  await expect(page.getByText("Its questionnaire is not here in the version that was answered.")).toBeVisible();
  await page.goBack();
  await chooseFile(page, "wrong.json", text(own));
  await expect(page.getByRole("alert")).toContainText("It is version 1.0.0 of “tiny”");
  await chooseFile(page, "earlier.json", text(earlier));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Level");
  await saved(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Level");
});

test("explains where to open a questionnaire that is opened on Home", async ({ page }) => {
  await page.goto("./");
  await chooseFile(page, "own.json", text(own));
  await expect(page.getByRole("alert")).toContainText("It is a questionnaire, not an assessment.");
  await page.getByRole("alert").getByRole("link", { name: "Questionnaires" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Questionnaires" })).toBeVisible();
});

test("lets Set-up change the questionnaire until the first answer", async ({ page }) => {
  await openOwn(page);
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).click();
  await openPart(page, "Set-up");
  const choice = page.getByRole("combobox", { name: "What is asked" });
  await choice.selectOption("Our own check, version 1.0.0 (your own)");
  await expect(page.getByRole("radio", { name: /^Full/ })).toBeVisible();
  await openPart(page, "Assess");
  await page.getByRole("radio").nth(1).check();
  await openPart(page, "Set-up");
  await expect(choice).toHaveCount(0);
  await expect(page.getByText("Our own check, version 1.0.0. Its questions are answered already")).toBeVisible();
});

test("makes a report of a custom questionnaire", async ({ page }) => {
  await openOwn(page);
  await page.getByRole("status").getByRole("button", { name: "Start: Full" }).click();
  await page.getByRole("radio").nth(1).check();
  await openPart(page, "Report");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the PDF" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});

/** What no screen of these models says: they have no risks, no sizes of steps, no gate and no minutes. */
const ABSENT =
  /\b(?:risks?|efforts?|points?|minutes|why this matters|evidence to look for|limits the level|undefined|NaN)\b/i;

for (const { name, document, answers, headline, says } of [
  {
    name: "whose answers count quarters",
    document: practicesDocument,
    answers: Object.fromEntries(questionIds(practicesDocument).map((id, index) => [id, { level: index % 4 }])),
    headline: "Level 1, Begun. 1.2 of 3, with every question answered.",
    says: { assess: "A few teams do it.", plan: "to 3, Most", method: "0.75" },
  },
  {
    name: "whose levels are cumulative",
    document: domainsDocument,
    answers: Object.fromEntries(
      questionIds(domainsDocument).map((id) => [id, { level: /\.(work\.1|management\.2)/.test(id) ? 2 : 1 }]),
    ),
    headline: "Level 1, Stage 1. 1.4 of 3, with every question answered.",
    says: {
      assess: "Some of it is done.",
      plan: "to 2, Largely done",
      method: "has the answer “Largely done” or a better one",
    },
  },
]) {
  test(`every screen works with a model ${name}, and says nothing of what it has not`, async ({ page }) => {
    const main = page.locator("main");
    await openQuestionnaires(page);
    await chooseFile(page, "model.json", text(document));
    await expect(item(page, document.title)).toContainText(/Start: All questions\d+ questionsRead/);
    await item(page, document.title)
      .getByRole("button", { name: /^Start: All questions/ })
      .click();
    await page.getByRole("radio").nth(1).check();
    await expect(main).toContainText(says.assess);

    const assessment = {
      format: "assessment/1",
      id: "of-another-model",
      questionnaire: { id: document.id, version: document.version },
      custom: document,
      edition: "full",
      target: "profile",
      subject: { organisation: "Acme", scope: "", sector: "", assessor: "" },
      createdAt: "2026-01-31T12:00:00.000Z",
      updatedAt: "2026-01-31T12:00:00.000Z",
      exposure: {},
      answers,
    };
    await page.goto("./");
    await chooseFile(page, "assessment.json", text(assessment));
    await openPart(page, "Results");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
    for (const part of ["Results", "Assess", "Set-up", "Plan", "Report"] as const) {
      await openPart(page, part);
      await drawAll(page);
      await expect(main).not.toContainText(ABSENT);
    }
    await openPart(page, "Plan");
    await expect(main).toContainText(says.plan);
    await openPart(page, "Results");
    await page.locator('[data-metric="node overall level"]').first().click();
    await expect(page.getByRole("dialog")).not.toContainText(ABSENT);
    await page.keyboard.press("Escape");

    await page.locator("summary", { hasText: "Menu" }).click();
    await page.getByRole("link", { name: "Questionnaire", exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: document.title })).toBeVisible();
    await expect(main).not.toContainText(ABSENT);
    await page.getByRole("link", { name: "Method", exact: true }).last().click();
    await expect(main).toContainText(says.method);
    await expect(main).not.toContainText(/\b(?:effort|weakest link|slider)\b/i);
  });
}

type Ids = {
  readonly areas: readonly {
    readonly practices: readonly { readonly questions: readonly { readonly id: string }[] }[];
  }[];
};

function questionIds({ areas }: Ids): readonly string[] {
  return areas.flatMap(({ practices }) => practices.flatMap(({ questions }) => questions.map(({ id }) => id)));
}

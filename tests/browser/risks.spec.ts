import type { Page } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { openPart, openSample, saved, startQuickScan } from "./visitor.ts";

const register = (page: Page) => page.getByRole("table", { name: "Risk scenarios, worst first" });
const rows = (page: Page) =>
  register(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") });
const scenario = (page: Page, name: RegExp) => register(page).getByRole("link", { name });
const title = (page: Page) => page.getByRole("heading", { level: 1 });

async function openRisks(page: Page): Promise<void> {
  await openSample(page);
  await openPart(page, "Risks");
  await page.getByRole("heading", { level: 1, name: /^Without controls/ }).waitFor();
}

test("the register and the matrix keep the focus and the filter", inEveryEngine("focus"), async ({ page }) => {
  test.slow();
  await onOnePage(page, openRisks, [
    [
      "returns the focus to the row when a scenario is closed, by link and by the back button",
      async () => {
        await scenario(page, /^AI agent/)
          .or(scenario(page, /^An AI agent/))
          .click();
        await page.getByRole("link", { name: "All risks" }).click();
        await expect(scenario(page, /^An AI agent/)).toBeFocused();
        await scenario(page, /^Fraud with deepfakes/).click();
        await page.goBack();
        await expect(scenario(page, /^Fraud with deepfakes/)).toBeFocused();
      },
    ],
    [
      "makes the risk matrix one tab stop; arrows move between scenarios and Enter opens one",
      async () => {
        const picture = page.getByRole("group", { name: /risks are high or very high without controls/ });
        await picture.getByRole("link").first().focus();
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("ArrowDown");
        await expect(picture.getByRole("link", { name: /^3, / })).toBeFocused();
        await page.keyboard.press("End");
        await expect(picture.getByRole("link", { name: /^29, / })).toBeFocused();
        await expect(picture.locator('a[tabindex="0"]')).toHaveCount(1);
        await page.keyboard.press("Home");
        const name = (await picture.getByRole("link", { name: /^1, / }).getAttribute("aria-label")) ?? "";
        await page.keyboard.press("Enter");
        const opened = page.getByRole("heading", { level: 2, name: /^1 / });
        await expect(opened).toBeFocused();
        expect(name).toContain(((await opened.textContent()) ?? "").replace(/^1 /, ""));
        await page.goBack();
        await expect(picture.getByRole("link", { name: /^1, / })).toBeFocused();
      },
    ],
    [
      "keeps the filter of the register while a scenario and its question are visited",
      async () => {
        await expect(rows(page)).toHaveCount(29);
        await page.getByRole("combobox", { name: "Category" }).selectOption("People and trust");
        await page.getByRole("combobox", { name: "Commitment" }).selectOption({ label: "7 Humans" });
        const passing = await rows(page).count();
        expect(passing).toBeGreaterThan(0);
        expect(passing).toBeLessThan(29);
        await expect(page.getByText(`${passing} of 29 risks, worst first`)).toBeVisible();

        await scenario(page, /^AI treats people unfairly/).click();
        await expect(page).toHaveURL(/\/risks\/discrimination$/);
        await expect(page.getByRole("heading", { level: 2, name: /AI treats people unfairly/ })).toBeFocused();
        const control = page.getByRole("region", { name: "Controls", exact: true }).getByRole("link").first();
        const prompt = (await control.textContent()) ?? "";
        await control.click();
        await expect(title(page)).toHaveText(prompt);
        await page.goBack();
        await expect(page.getByRole("heading", { level: 2, name: /AI treats people unfairly/ })).toBeVisible();
        await expect(control).toBeFocused();
        await control.click();
        await page.getByRole("link", { name: /^Back to the risk: AI treats people/ }).click();
        await expect(page).toHaveURL(/\/risks\/discrimination$/);
        await expect(control).toBeFocused();
        await page.reload();
        await page.goBack();
        await expect(rows(page)).toHaveCount(passing);
        await page.reload();
        await expect(rows(page)).toHaveCount(passing);
        await page.getByRole("button", { name: "Show all" }).click();
        await expect(rows(page)).toHaveCount(29);
      },
    ],
  ]);
});

test("the register shows, is decided, rated, filtered and follows the use of AI", async ({ page }) => {
  test.slow();
  await onOnePage(page, openRisks, [
    [
      "shows the same data in the table and in the picture",
      async () => {
        const figure = page.getByRole("figure");
        const spoken = await figure.locator("svg a").evaluateAll((links) => links.map((link) => link.ariaLabel ?? ""));
        await figure.getByRole("button", { name: "As a table" }).click();
        const rows = await figure
          .getByRole("row")
          .filter({ has: page.getByRole("rowheader") })
          .allTextContents();
        expect(rows).toHaveLength(spoken.length);
        for (const [index, row] of rows.entries()) {
          const [, without, , residual] =
            /: ([\d.]+), (.+) without controls, ([\d.]+), /.exec(spoken[index] ?? "") ?? [];
          if (without !== undefined) expect(row).toContain(without);
          if (residual !== undefined) expect(row).toContain(residual);
        }
      },
    ],
    [
      "says that a scenario does not exist for an unknown address, and leads back",
      async () => {
        await page.goto(`${page.url()}/nothing`);
        await expect(page.getByRole("heading", { level: 2, name: "Risk not found" })).toBeVisible();
        await page.getByRole("link", { name: "All risks" }).click();
        await expect(rows(page)).toHaveCount(29);
      },
    ],
    [
      "records a decision in its row by keyboard, one row at a time, and keeps it after a reload",
      async () => {
        const decide = (name: RegExp) =>
          rows(page)
            .filter({ has: page.getByRole("link", { name }) })
            .locator("button[aria-expanded]");
        await expect(page.getByRole("textbox", { name: "Note" })).toHaveCount(0);
        await decide(/^Hidden instructions/).focus();
        await page.keyboard.press("Enter");
        await expect(page.getByRole("radio", { name: "Not decided" })).toBeFocused();
        // Not decided, Accept, Reduce.
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("ArrowRight");
        await expect(page.getByRole("radio", { name: "Reduce" })).toBeChecked();
        await page.keyboard.press("Tab");
        await page.keyboard.type("Ada Byron");
        await page.getByLabel("Due date").fill("2027-03-31");
        await page.getByRole("button", { name: "Next risk" }).click();
        await expect(page.getByRole("textbox", { name: "Note" })).toHaveCount(1);
        await expect(decide(/^Hidden instructions/)).toHaveText("Reduce by 31 March 2027, Ada Byron");
        const second = rows(page).nth(1).locator("button[aria-expanded]");
        await expect(page.getByRole("radio", { name: "Not decided" })).toBeFocused();
        await page.getByRole("button", { name: "Close" }).click();
        await expect(second).toBeFocused();
        await expect(page.getByRole("textbox", { name: "Note" })).toHaveCount(0);
        await saved(page);
        await page.reload();
        await expect(decide(/^Hidden instructions/)).toHaveText("Reduce by 31 March 2027, Ada Byron");
      },
    ],
    [
      "applies a custom rating once it has a reason, keeps the row in place while typing, and marks it",
      async () => {
        const row = rows(page).filter({ has: page.getByRole("link", { name: /^AI treats people unfairly/ }) });
        const before = await row.textContent();
        await row.locator("button[aria-expanded]").click();
        await page.locator("summary", { hasText: "Rate this risk yourself" }).click();
        await page.getByRole("combobox", { name: "Impact without controls" }).selectOption("5");
        await page.getByRole("textbox", { name: "Reason" }).focus();
        await page.getByRole("textbox", { name: "Reason" }).blur();
        await expect(page.getByRole("alert").filter({ hasText: "Give a reason" })).toBeVisible();
        expect(await row.textContent()).toBe(before);
        await page.getByRole("textbox", { name: "Reason" }).pressSequentially("It did.");
        await expect(page.getByRole("textbox", { name: "Reason" })).toBeFocused();
        await expect(page.getByRole("textbox", { name: "Reason" })).toHaveValue("It did.");
        await expect(row).toContainText("rated by the organisation");
        await expect(page.getByRole("link", { name: /Its rating is set by the organisation\.$/ })).toHaveCount(1);
        await row.getByRole("link", { name: /^AI treats people unfairly/ }).click();
        await expect(page.getByText(/^Impact without controls is set to 5 .+ Reason: It did\.$/)).toBeVisible();
      },
    ],
    [
      "filters the register by decision and owner, sorts it, and keeps both after a reload",
      async () => {
        const first = rows(page).first();
        await first.locator("button[aria-expanded]").click();
        await page.getByRole("radio", { name: "Reduce" }).check();
        await page.getByRole("button", { name: "Close" }).click();
        await page.getByRole("combobox", { name: "Decision" }).selectOption("Reduce");
        const decided = await rows(page).count();
        expect(decided).toBeGreaterThan(0);
        expect(decided).toBeLessThan(29);
        await saved(page);
        const sorted = page.getByRole("table", { name: "Risk scenarios", exact: true });
        const title = sorted.getByRole("columnheader", { name: "Risk", exact: true });
        await page.getByRole("columnheader", { name: "Risk", exact: true }).getByRole("button").click();
        await expect(title).toHaveAttribute("aria-sort", "ascending");
        await expect(page.getByText(`${decided} of 29 risks`, { exact: true })).toBeVisible();
        await page.reload();
        await expect(title).toHaveAttribute("aria-sort", "ascending");
        await expect(page.getByRole("combobox", { name: "Decision" })).toHaveValue("reduce");
        await page.getByRole("button", { name: "Show all" }).click();
        await page.getByRole("combobox", { name: "Risk owner" }).selectOption("No owner");
        await expect(page.getByText(/^\d+ of 29 risks$/).first()).toBeVisible();
      },
    ],
    [
      "updates register and matrix at once when the use of AI changes, and announces it once",
      async () => {
        const row = rows(page).filter({ hasText: "An AI agent does more than it should" });
        const before = await row.textContent();
        await page.locator("summary", { hasText: "AI use" }).click();
        const agents = page.getByRole("group", { name: /^How freely may AI agents act/ });
        await agents.getByRole("radio").last().check();
        await expect(row).not.toHaveText(before ?? "");
        const said = page.getByRole("status").filter({ hasText: "changed" });
        await expect(said).toHaveText(/^\d+ risks? (has|have) changed\. Without controls, /);
        // A scenario that is ruled out leaves the register and says why.
        await agents.getByRole("radio").first().check();
        await expect(row).toHaveCount(0);
        await page.locator("summary", { hasText: "Risks that do not apply" }).click();
        await expect(
          page.getByRole("listitem").filter({ hasText: "An AI agent does more than it should" }),
        ).toBeVisible();
      },
    ],
  ]);
});

test("says in a new assessment that the use of AI is not described, and offers to describe it", async ({ page }) => {
  await startQuickScan(page);
  await openPart(page, "Risks");
  await expect(title(page)).toHaveText(/No question about the use of AI is answered yet\.$/);
  await expect(rows(page)).toHaveCount(29);
  const panel = page.getByRole("region", { name: "AI use" });
  const questions = await panel.getByRole("group", { name: /\?/ }).count();
  await panel.getByRole("radio").first().check();
  await expect(title(page)).toHaveText(new RegExp(` ${questions - 1} questions about the use of AI are open\\.$`));
  await expect(panel.getByRole("radio").first()).toBeVisible();
});

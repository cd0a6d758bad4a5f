import type { Page } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { goToQuestions, openDetails, saved, startQuickScan } from "./visitor.ts";

/** Simulates a slow device; only Chromium supports this. */
async function slowDown(page: Page, rate: number): Promise<void> {
  if (page.context().browser()?.browserType().name() !== "chromium") return;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

const note = (page: Page) => page.getByRole("textbox", { name: "Note" });
const statements = (page: Page) => page.locator("[data-statements]");

/** Returns the content of every field of the visible question. */
async function fields(page: Page) {
  return {
    note: await note(page).inputValue(),
    owner: await page.getByRole("textbox", { name: "Owner" }).inputValue(),
    links: await page.getByRole("textbox", { name: "Links" }).inputValue(),
    flagged: await page.getByRole("checkbox", { name: "Flag for discussion" }).isChecked(),
    choices: await statements(page).getByRole("radio", { checked: true }).count(),
  };
}

/** From before the next question is drawn until after it, in milliseconds. */
const DELAYS = [0, 25, 50, 100, 150, 225, 300, 400];

const EMPTY = { note: "", owner: "", links: "", flagged: false, choices: 0 };

/** The first question of a quick scan. */
async function openQuestion(page: Page): Promise<void> {
  await startQuickScan(page);
  await goToQuestions(page);
  await saved(page);
}

test(
  "letters go to the field that has the focus, and else are shortcut keys",
  inEveryEngine("input"),
  async ({ page }) => {
    test.slow();
    await onOnePage(page, openQuestion, [
      [
        "writes a note started right after a page turn to the new question, and answers nothing by its letters",
        async () => {
          await openDetails(page);
          await page.keyboard.press("Escape");
          await slowDown(page, 6);
          const notes: string[] = [""];
          for (const [turn, delay] of DELAYS.entries()) {
            await page.keyboard.press("ArrowRight");
            await page.waitForTimeout(delay);
            await note(page).click({ force: true });
            // Includes letters that are shortcuts: level, not applicable, don't know, flag.
            const typed = `Dan ${turn} f`;
            await page.keyboard.type(typed, { delay: 20 });
            notes.push(typed);
            await page.keyboard.press("Escape");
          }
          await slowDown(page, 1);
          for (const expected of notes.toReversed()) {
            await expect(note(page)).toHaveValue(expected);
            expect(await fields(page)).toEqual({ ...EMPTY, note: expected });
            await page.keyboard.press("ArrowLeft");
          }
        },
      ],
      [
        "ignores letters typed outside any field",
        async () => {
          await page.keyboard.press("4");
          await openDetails(page);
          const flag = page.getByText("Flag for discussion");
          const box = await flag.boundingBox();
          // Next to the text, on an empty place.
          await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0) / 2);
          await page.keyboard.type("Done by Dan, 2 of 3");
          await expect(statements(page).getByRole("radio", { name: /Managed/ })).toBeChecked();
          expect(await fields(page)).toEqual({ ...EMPTY, choices: 1 });

          await page.getByRole("radio", { name: "Stated" }).focus();
          await page.keyboard.type("2nd");
          await expect(statements(page).getByRole("radio", { name: /Managed/ })).toBeChecked();

          await page.keyboard.press("Escape");
          await page.keyboard.press("2");
          await expect(statements(page).getByRole("radio", { name: /Developing/ })).toBeChecked();
        },
      ],
      [
        "activates the shortcut keys after a click between the statements",
        async () => {
          await openDetails(page);
          await note(page).click();
          await page.getByRole("heading", { level: 1 }).click();
          await page.keyboard.press("3");
          await expect(statements(page).getByRole("radio", { name: /Defined/ })).toBeChecked();
        },
      ],
      [
        "takes the letters right after N as the reason",
        async () => {
          await slowDown(page, 6);
          await page.keyboard.type("nDone by Dan, 2 of 3");
          await openDetails(page);
          await expect(page.getByRole("textbox", { name: "Why does it not apply?" })).toHaveValue(
            "Done by Dan, 2 of 3",
          );
          expect(await fields(page)).toEqual({ ...EMPTY, choices: 1 });
        },
      ],
    ]);
  },
);

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { outside, raiseVersion, records } from "./rawDatabase.ts";
import { goToQuestions, openDetails, saved, startQuickScan, write } from "./visitor.ts";

/* Faults that torture.spec.ts cannot repeat on one database: each keeps what the page has called saved. */

const note = (page: Page) => page.getByRole("textbox", { name: "Note" });

/** Answers the first question with a note and returns the address of the question. */
async function answer(page: Page, text: string): Promise<string> {
  await startQuickScan(page, "Lasting Ltd");
  await goToQuestions(page);
  await page.keyboard.press("3");
  await openDetails(page);
  await write(note(page), text);
  await saved(page);
  return page.url();
}

/** Types at the end in one step, so that words of other tabs that arrive meanwhile stay. */
async function append(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, more) => {
    if (!(element instanceof HTMLTextAreaElement)) throw new Error("It is no text area");
    const value = `${element.value}${more}`;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(element, value);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
}

async function storedNotes(probe: Page): Promise<readonly string[]> {
  const answers = await records(probe, "answers");
  return answers.map((record) => String(Object(record["answer"]).note ?? ""));
}

test("keeps the words of ten tabs that write into the same note at once", async ({ page, context }) => {
  test.slow();
  const address = await answer(page, "start");
  const others = await Promise.all(
    Array.from({ length: 9 }, async () => {
      const other = await context.newPage();
      await other.goto(address);
      await openDetails(other);
      await expect(note(other)).toHaveValue("start");
      return other;
    }),
  );
  const tabs = [page, ...others];
  await Promise.all(tabs.map((tab, index) => append(note(tab), ` w${index}`)));
  for (const tab of tabs) await saved(tab);
  const words = tabs.map((_, index) => `w${index}`);
  const probe = await outside(context);
  await expect
    .poll(
      async () =>
        (await storedNotes(probe))
          .join(" ")
          .match(/\bw\d\b/g)
          ?.toSorted() ?? [],
    )
    .toEqual(words);
  // Every tab shows what all have written.
  for (const tab of tabs)
    await expect.poll(async () => (await note(tab).inputValue()).match(/\bw\d\b/g)?.toSorted()).toEqual(words);
});

test("keeps later answers although the clock is set back by years", async ({ page, context }) => {
  const address = await answer(page, "before");
  await page.clock.setFixedTime(new Date("2001-01-01T00:00:00Z"));
  await write(note(page), "after");
  const probe = await outside(context);
  await expect.poll(() => storedNotes(probe)).toContain("after");
  // A tab with the right time takes over the later words, not those of the later time.
  const other = await context.newPage();
  await other.goto(address);
  await openDetails(other);
  await expect(note(other)).toHaveValue("after");
  await write(note(other), "after all");
  await expect(note(page)).toHaveValue("after all");
  await page.reload();
  await openDetails(page);
  await expect(note(page)).toHaveValue("after all");
});

test("an open tab lets a newer version upgrade the database, then writes nothing and keeps its words", async ({
  page,
  context,
}) => {
  await answer(page, "before");
  const probe = await outside(context);
  // Resolves only if the open tab gives the database free.
  await raiseVersion(probe, 99);
  await write(note(page), "only here");
  await expect(page.getByRole("alert")).toContainText("written by a newer version of Tenspan");
  await expect(note(page)).toHaveValue("only here");
  expect(await storedNotes(probe)).toEqual(["before"]);
});

test("keeps what it called saved when the browser is killed", async ({ playwright, browserName, baseURL }, info) => {
  test.skip(browserName !== "chromium", "only Chromium can be made to crash");
  test.slow();
  const profile = mkdtempSync(join(tmpdir(), "tenspan-profile-"));
  const { launchOptions } = info.project.use;
  const launch = () =>
    playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL !== undefined && { baseURL }),
      locale: "en-GB",
    });
  const first = await launch();
  const page = first.pages()[0] ?? (await first.newPage());
  const address = await answer(page, "before");
  await write(note(page), "before the power cut");
  await saved(page);
  const closed = first.waitForEvent("close");
  const session = await first.newCDPSession(page);
  session.send("Browser.crash").catch(() => {});
  await closed;
  const second = await launch();
  const again = second.pages()[0] ?? (await second.newPage());
  await again.goto(address);
  await openDetails(again);
  await expect(note(again)).toHaveValue("before the power cut");
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

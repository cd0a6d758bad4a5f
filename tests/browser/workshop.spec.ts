import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "@playwright/test";
import { invitationFragment, parseInvitation } from "#assessment/workshop/invitation.ts";
import { respondentTag, responseCode } from "#assessment/workshop/responseCode.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { checkTagged } from "../pdf/checkTagged.ts";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { chooseFile, openPart, saved, startQuickScan, write } from "./visitor.ts";
import { workshopSample } from "./workshopSample.ts";

/** By keyboard alone: the focus goes there, and Enter presses it. */
const press = (target: Locator, key = "Enter") => target.press(key);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

declare global {
  interface Window {
    /** The file that the page handed out last. */
    handedOut?: string;
  }
}

/** Keeps what the page hands out as a file: the driver of Firefox tells of no download for blob addresses. */
async function keepFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) {
        void file.text().then((text) => {
          window.handedOut = text;
        });
      }
      return create(file);
    };
  });
}

/** The file that the button hands out. */
async function fileOf(page: Page, save: Locator): Promise<string> {
  await press(save);
  await page.waitForFunction(() => window.handedOut !== undefined);
  return page.evaluate(() => window.handedOut ?? "");
}

/** A participant elsewhere, who has never seen the app. */
async function participant(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await keepFiles(page);
  return page;
}

async function openWorkshop(page: Page): Promise<void> {
  await press(page.locator("summary", { hasText: "Menu" }));
  await press(page.getByRole("link", { name: "Workshop" }));
  await expect(page.getByRole("heading", { level: 1, name: "Workshop" })).toBeVisible();
}

/** Makes an invitation to the questions of the first area, and gives its file. */
async function invite(page: Page, anonymous = false): Promise<string> {
  await press(button(page, "New invitation"));
  const areas = page.getByRole("group", { name: /to ask about$/ }).getByRole("checkbox");
  for (let at = (await areas.count()) - 1; at > 0; at--) await press(areas.nth(at), " ");
  if (anonymous) await page.getByRole("radio", { name: "Without a name" }).press(" ");
  await write(page.getByRole("textbox", { name: /^Welcome message/ }), "Please answer before Friday.");
  await press(button(page, "Make the invitation"));
  return fileOf(page, button(page, "Save the file"));
}

/** Answers the questions asked with these levels, by key, as far as the screen on which the answers are sent. */
async function answer(page: Page, levels: readonly number[]): Promise<void> {
  await press(page.getByRole("link", { name: "Start answering" }));
  await expect(page.getByText(`Question 1 of ${levels.length}`)).toBeVisible();
  await expect(page.getByRole("complementary")).toHaveCount(0);
  for (const [at, level] of levels.entries()) {
    await expect(page.getByText(`Question ${at + 1} of ${levels.length}`)).toBeVisible();
    await page.getByRole("radio").nth(level).press(" ");
    await expect(page.getByRole("radio").nth(level)).toBeChecked();
    // The key acts on the question whose choice has the focus.
    if (at < levels.length - 1) await page.keyboard.press("Enter");
  }
  await press(page.getByRole("link", { name: "Send the answers" }));
  await expect(page.getByRole("heading", { level: 1, name: "Send your answers" })).toBeVisible();
}

// Only in Chromium: the driver of Firefox sends keys to one of several windows.
test("a workshop by keyboard: invited, answered alone by file and by code, collected, agreed", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await keepFiles(page);
  await startQuickScan(page, "Acme Ltd");
  await saved(page);
  await openWorkshop(page);
  const invitation = await invite(page);

  const anna = await participant(browser, baseURL);
  await anna.goto("./");
  await chooseFile(anna, "invitation.json", invitation);
  await expect(anna.getByRole("heading", { level: 1, name: "Acme Ltd: you are invited" })).toBeVisible();
  await expect(anna.getByText("Please answer before Friday.")).toBeVisible();
  await write(anna.getByRole("textbox", { name: "Your name" }), "Anna");
  await write(anna.getByRole("textbox", { name: "Your role" }), "Legal");
  await answer(anna, [1, 2, 3, 2, 2, 2]);
  const response = await fileOf(anna, button(anna, "Save the file"));
  await expect(anna.getByText(/^Saved as Anna-response-\w{5}\.tenspan\.json/)).toBeVisible();

  const parsed = parseInvitation(invitation);
  const bert = await participant(browser, baseURL);
  await bert.goto(`./#/invitation/${parsed.ok ? invitationFragment(parsed.value) : ""}`);
  await answer(bert, [5, 2, 4, 2, 2, 2]);
  const code = await bert.getByRole("textbox", { name: "Your code" }).inputValue();
  expect(code.length).toBeLessThanOrEqual(90);

  await chooseFile(page, "anna.json", response);
  await expect(page.getByText("One answer to import.")).toBeVisible();
  const changed = `${code.slice(0, -1)}${code.endsWith("x") ? "y" : "x"}`;
  await write(page.getByRole("textbox", { name: "Codes" }), `Bert, 10:32: ${code}\nThanks! ${changed}`);
  await expect(button(page, "Find the codes")).toBeEnabled();
  await press(button(page, "Find the codes"));
  await expect(page.getByText("2 answers to import. One is left out.")).toBeVisible();
  await expect(page.getByText("Is damaged or was changed by hand")).toBeVisible();
  await press(button(page, "Import all 2"));
  await expect(page.getByRole("heading", { name: "2 people take part" })).toBeVisible();
  await press(button(page, "Undo"));
  await expect(page.getByRole("heading", { name: "2 people take part" })).toHaveCount(0);
  await chooseFile(page, "anna.json", response);
  await write(page.getByRole("textbox", { name: "Codes" }), code);
  await expect(button(page, "Find the codes")).toBeEnabled();
  await press(button(page, "Find the codes"));
  await press(button(page, "Import all 2"));
  await expect(page.getByRole("textbox", { name: "Name" }).nth(1)).toHaveValue("Participant 1");

  // The greatest disagreement comes first: 1 and 5, of which the lower is proposed.
  await press(page.getByRole("link", { name: "Begin the discussion" }));
  await expect(page.getByText("2 votes, from 1 to 5.")).toBeVisible();
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await page.getByRole("radio").nth(1).press("3");
  await expect(page.getByRole("radio").nth(3)).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 agreed, 0 parked, 29 open.")).toBeVisible();
  await expect(page.getByText("2 votes, from 3 to 4.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 agreed, 0 parked, 28 open.")).toBeVisible();
  await expect(page.getByText("All 2 votes are 2.")).toBeVisible();
  await page.keyboard.press("p");
  await expect(page.getByText("2 agreed, 1 parked, 27 open.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("2 agreed, 0 parked, 28 open.")).toBeVisible();

  // Voted again at the table, hidden until all have voted.
  await press(button(page, "Vote at the table"));
  await expect(page.getByText("0 of 2 have voted.")).toBeVisible();
  await page.keyboard.press("0");
  await page.keyboard.press("5");
  await expect(page.getByText("2 of 2 have voted.")).toBeVisible();
  await expect(page.getByText(/^2 votes, from/)).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 votes, from 0 to 5.")).toBeVisible();
  await expect(page.getByRole("radio").nth(0)).toBeChecked();
  await expect(page.getByRole("radio").nth(0)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("All 2 votes are 2.")).toBeVisible();

  await press(page.getByRole("link", { name: "Agenda" }).first());
  await expect(page.getByText(/^Agreed: 3/)).toHaveCount(2);
  await press(button(page, "Agree on the 4 questions that all answered alike"));
  await expect(page.getByText("6 agreed, 0 parked, 24 open.")).toBeVisible();
  await expect(page.getByText(/^Agreed: 2/)).toHaveCount(4);
  await press(button(page, "Take a snapshot of what is agreed"));
  await expect(page.getByText(/^The snapshot “Workshop, /)).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(page.getByText(/^Agreed: 3/)).toHaveCount(2);
  await openPart(page, "Results");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Level");
  await expect(page.getByRole("heading", { level: 2, name: "Agreement" })).toBeVisible();
  await expect(page.getByText(/^2 people answered for themselves/)).toBeVisible();
  await anna.context().close();
  await bert.context().close();
});

test("an invitation shows no results, is gone on with, and asks for no name where it is anonymous", async ({
  page,
  browser,
  baseURL,
}) => {
  await keepFiles(page);
  await startQuickScan(page, "Acme Ltd");
  await openWorkshop(page);
  const invitation = await invite(page, true);

  const anna = await participant(browser, baseURL);
  await anna.goto("./");
  await chooseFile(anna, "invitation.json", invitation);
  await expect(anna.getByRole("textbox", { name: "Your name" })).toHaveCount(0);
  await answer(anna, [1, 2, 3, 2, 2, 2]);
  const address = anna.url();
  for (const part of ["results", "report", "set-up"]) {
    await anna.goto(address.replace(/send$/, part));
    await expect(anna.getByRole("heading", { level: 1, name: /you are invited/ })).toBeVisible();
  }
  await saved(anna);
  await anna.goto("./");
  const card = anna.getByRole("article", { name: "Acme Ltd" });
  await expect(card).toContainText("Your answers to an invitation");
  await expect(card.getByRole("link", { name: /Results/ })).toHaveCount(0);
  await chooseFile(anna, "invitation.json", invitation);
  await expect(anna.getByRole("link", { name: "Continue (6 answered)" })).toBeVisible();
  await anna.goto("./");
  await expect(anna.getByRole("article")).toHaveCount(1);
  await anna.context().close();
});

test("what is no invitation says so, and what is somebody's answers says where they belong", async ({ page }) => {
  await page.goto("./#/invitation/abc");
  await expect(page.getByText("The link is incomplete or was changed on its way.")).toBeVisible();
  await page.goto("./");
  await chooseFile(page, "response.json", JSON.stringify({ format: "response/1" }));
  await expect(page.getByText("It contains somebody’s answers to an invitation.")).toBeVisible();
});

test(
  "the projector's window shows a question, its votes when they are shown, and what was agreed",
  inEveryEngine("storage"),
  async ({ page, context }) => {
    await page.goto("./");
    await chooseFile(page, "workshop.json", JSON.stringify(workshopSample()));
    await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
    await openWorkshop(page);
    const projector = await context.newPage();
    const address = page.url().replace(/assessment\/([^/]+)\/workshop$/, "projector/$1");
    await projector.goto(address);
    await expect(projector.getByText(/^1 agreed, 1 parked, /)).toBeVisible();
    // Firefox gives keys only to the page in front.
    await page.bringToFront();
    await press(page.getByRole("link", { name: "Go on with the discussion" }));
    const prompt = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await expect(projector.getByRole("heading", { level: 1, name: prompt })).toBeVisible();
    await expect(projector.getByText(/Participant|sees it/)).toHaveCount(0);
    const bars = projector.getByRole("listitem").filter({ hasText: /\d$/ });
    await expect(bars).toHaveCount(0);
    await press(button(page, "Votes on the projector"));
    await expect(bars).toHaveCount(6);
    await projector.reload();
    await expect(bars).toHaveCount(6);
    await page.bringToFront();
    await press(button(page, /^Agree/));
    await expect(projector.getByText(/^2 agreed, /)).toBeVisible();
    await expect(projector.getByText(`Last agreed: ${prompt}`)).toBeVisible();
    // The radar is hidden until it is shown, and then grows.
    await expect(projector.getByRole("img", { name: /^Radar chart/ })).toHaveCount(0);
    await press(page.getByRole("link", { name: "Agenda" }).first());
    await press(button(page, "Radar on the projector"));
    await expect(projector.getByRole("img", { name: /^Radar chart/ })).toBeVisible();
    await page.close();
    await expect(projector.getByRole("alert")).toContainText("The window with the workshop is closed or asleep.");
  },
);

/** Opens the sample with a workshop under way. */
async function openSampleWorkshop(page: Page): Promise<void> {
  await page.goto("./");
  await chooseFile(page, "workshop.json", JSON.stringify(workshopSample()));
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
  await openWorkshop(page);
}

test("the workshop of the sample is read, printed, collected and voted on", async ({ page }) => {
  test.slow();
  await onOnePage(page, openSampleWorkshop, [
    [
      "has four steps: those that are done are folded, and open by their link or for a file",
      async () => {
        const codes = page.getByRole("textbox", { name: "Codes" });
        const steps = page.getByRole("navigation", { name: "Steps of the workshop" });
        await expect(page.getByText("5 people take part").first()).toBeVisible();
        await expect(codes).toBeHidden();
        await expect(button(page, "New invitation")).toBeHidden();
        const height = await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
        expect(height).toBeLessThan(4);
        // The agenda shows its beginning, and what is agreed is folded.
        const open = page.getByRole("table", { name: "Agenda", exact: true }).getByRole("rowheader");
        const agreed = page.getByRole("table", { name: "Agreed questions" }).getByRole("rowheader");
        await expect(open).toHaveCount(12);
        await press(button(page, "Show all 95 questions"));
        await expect(open).toHaveCount(95);
        await expect(open.nth(12).getByRole("link")).toBeFocused();
        await expect(agreed).toBeHidden();
        await press(page.locator("summary", { hasText: "Agreed questions" }));
        await expect(agreed).toHaveCount(1);

        await press(steps.getByRole("link", { name: "2. Collect" }));
        await expect(page.getByRole("heading", { name: "2. Collect" })).toBeFocused();
        await write(codes, "Anna: T1/");
        await press(button(page, "Hide 2. Collect"));
        await expect(codes).toBeHidden();
        // Folded, it keeps what was typed; a file opens it.
        await chooseFile(page, "broken.json", "{");
        await expect(page.getByText("Cannot be read")).toBeVisible();
        await expect(codes).toHaveValue("Anna: T1/");
        // The address of a step opens it.
        await page.reload();
        await expect(codes).toBeVisible();
        await expect(page.getByRole("heading", { name: "2. Collect" })).toBeFocused();
        await press(steps.getByRole("link", { name: "4. Finish" }));
        await expect(page.getByRole("heading", { name: "4. Finish" })).toBeInViewport();
        await press(page.getByRole("link", { name: "Go on with the discussion" }));
        await expect(page.getByRole("timer")).toBeVisible();
      },
    ],
    [
      "codes of more people than fit are listed by their beginning, and those beyond the limit are refused",
      async () => {
        const { id, questionnaire, edition } = workshopSample();
        const whole = await readCisos4ai();
        const codes = Array.from({ length: 1200 }, (_, at) =>
          responseCode(
            { respondent: respondentTag(`p${at}`), invitation: id, questionnaire, edition, answers: {} },
            whole,
          ),
        );
        await press(button(page, "Show 2. Collect"));
        await write(page.getByRole("textbox", { name: "Codes" }), codes.join("\n"));
        await press(button(page, "Find the codes"));
        // Five people are here.
        await expect(page.getByText("995 answers to import. 205 are left out.")).toBeVisible();
        const list = page.getByRole("region", { name: "Answers received" }).getByRole("listitem");
        await expect(list).toHaveCount(12);
        await expect(list.first()).toContainText("Too many people: 1,000 is the maximum");
        await press(button(page, "Discard"));
        await expect(page.getByRole("heading", { name: "5 people take part" })).toBeVisible();
      },
    ],
    [
      "on one screen, the votes are hidden until they are shown",
      async () => {
        const agenda = page.getByRole("table", { name: "Agenda" });
        await expect(agenda.getByText("Hidden")).toHaveCount(0);
        await page.getByRole("checkbox", { name: /^Hide the votes until I show them/ }).press(" ");
        await expect(agenda.getByText("Hidden").first()).toBeVisible();
        await press(page.getByRole("link", { name: "Go on with the discussion" }));
        await expect(page.getByText("The votes are hidden. 5 people have voted.")).toBeVisible();
        await expect(page.getByText("Lower median")).toHaveCount(0);
        await expect(page.getByRole("timer")).toContainText("on this question");
        await press(button(page, "Show the votes"));
        await expect(page.getByText(/^\d votes, from/)).toBeVisible();
        await expect(page.getByText("Lower median")).toBeVisible();
        await press(button(page, /^Next/));
        await expect(page.getByText(/^The votes are hidden/)).toBeVisible();
      },
    ],
    [
      "people are merged, areas leave the agenda, and an invitation asks a role only about its questions",
      async () => {
        await press(button(page, "Show 2. Collect"));
        await press(page.locator("summary", { hasText: "Merge two entries of one person" }));
        await page.getByRole("combobox", { name: "Entry that stays" }).selectOption("Participant 1, Security");
        await page.getByRole("combobox", { name: "Entry to merge into it" }).selectOption("Participant 5, Security");
        await press(button(page, "Merge"));
        await expect(page.getByRole("heading", { name: "4 people take part" })).toBeVisible();
        await press(button(page, "Undo"));
        await expect(page.getByRole("heading", { name: "5 people take part" })).toBeVisible();

        await expect(button(page, "Show all 95 questions")).toBeVisible();
        await press(page.locator("summary", { hasText: /on the agenda/ }));
        await page.getByRole("checkbox", { name: "1 Principles", exact: true }).press(" ");
        // Of its 19 questions one is agreed.
        await expect(button(page, "Show all 77 questions")).toBeVisible();
        await saved(page);
        await page.reload();
        await expect(button(page, "Show all 77 questions")).toBeVisible();

        await press(button(page, "Show 1. Prepare"));
        await press(button(page, "New invitation"));
        await expect(page.getByText("96 questions", { exact: true })).toBeVisible();
        await page.getByRole("combobox", { name: /^Questions for/ }).selectOption("Data protection");
        await expect(page.getByText("9 questions", { exact: true })).toBeVisible();
        await press(button(page, "Make the invitation"));
        await expect(page.getByText(/Data protection · With their name/)).toBeVisible();
      },
    ],
  ]);
});

test("voting cards are saved as a PDF", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await openSampleWorkshop(page);
  await press(button(page, "Show 1. Prepare"));
  const waiting = page.waitForEvent("download");
  await press(button(page, "Save voting cards (PDF)"));
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("cisos4ai-voting-cards.pdf");
  expect(checkTagged(readFileSync(await file.path()))).toEqual([]);
  await expect(page.getByText("Saved. Print one set for each person.")).toBeVisible();
});

test("two windows of one workshop keep what each of them agrees", async ({ page, context }) => {
  await openSampleWorkshop(page);
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(/^1 agreed, 1 parked/)).toBeVisible();
  const rows = (of: Page) => of.getByRole("table", { name: "Agenda" }).getByRole("rowheader").getByRole("link");
  for (const [window, at] of [
    [page, 5],
    [other, 9],
  ] as const) {
    await rows(window).nth(at).click();
    await window.getByRole("radio").nth(2).check();
    await window.getByRole("button", { name: /^Agree/ }).click();
  }
  for (const window of [page, other]) await expect(window.getByText(/^3 agreed, 1 parked/)).toBeVisible();
  await saved(other);
  await page.reload();
  await expect(page.getByText(/^3 agreed, 1 parked/)).toBeVisible();
});

test("a projector left open overnight goes on when the workshop is back", async ({ page, context }) => {
  await openSampleWorkshop(page);
  const projector = await context.newPage();
  await projector.clock.install();
  await projector.goto(page.url().replace(/assessment\/([^/]+)\/workshop$/, "projector/$1"));
  await expect(projector.getByText(/^1 agreed, 1 parked, /)).toBeVisible();
  const address = page.url();
  await page.goto("about:blank");
  await projector.clock.fastForward("12:00:00");
  await expect(projector.getByRole("alert")).toContainText("The window with the workshop is closed or asleep.");
  await expect(projector.getByText(/^1 agreed, 1 parked, /)).toBeVisible();
  await page.goto(address);
  await page.getByRole("heading", { level: 1, name: "Workshop" }).waitFor();
  await projector.clock.runFor(5_000);
  await expect(projector.getByRole("alert")).toHaveCount(0);
});

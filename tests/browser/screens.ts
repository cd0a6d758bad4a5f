import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { manyAssessments, storeAssessments } from "../manyAssessments.mjs";
import {
  chooseFile,
  chooseLargeFramework,
  chooseNoTarget,
  drawAll,
  goToQuestions,
  openDetails,
  openPart,
  openPictures,
  openSample,
  openSheet,
  showPlan,
  startQuickScan,
  useCard,
  write,
} from "./visitor.ts";
import { invitationFile, workshopSample } from "./workshopSample.ts";

const SAMPLE = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");

/** A benchmark file of the demo portfolio. */
export const BENCHMARK = join(import.meta.dirname, "../fixtures/files/benchmark-1.json");

/** Home on a device without data. */
async function openHome(page: Page): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).waitFor();
}

async function openInvitation(page: Page): Promise<void> {
  await page.goto("./");
  await chooseFile(page, "invitation.json", invitationFile());
  await page.getByRole("heading", { level: 1, name: /you are invited/ }).waitFor();
}

async function openWorkshop(page: Page): Promise<void> {
  await page.locator("summary", { hasText: "Menu" }).click();
  await page.getByRole("link", { name: "Workshop", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Workshop" }).waitFor();
}

async function openWorkshopSample(page: Page): Promise<void> {
  await page.goto("./");
  await chooseFile(page, "workshop.json", JSON.stringify(workshopSample()));
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
  await openWorkshop(page);
  await page.getByRole("table", { name: "Agenda" }).waitFor();
}

/** Home with more assessments than it shows at once. */
export async function openMany(page: Page, count = 30): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: "Start the quick scan" }).waitFor();
  await storeAssessments(page, manyAssessments(count));
  await page.reload();
  await page
    .getByRole("checkbox", { name: /^Select Organisation/ })
    .first()
    .waitFor();
}

/** The portfolio of 24 invented organisations. */
export async function openDemo(page: Page): Promise<void> {
  await page.goto("./#/portfolio");
  await page.getByRole("button", { name: "Open the demo portfolio" }).click();
  await page.getByRole("heading", { name: "Commitments compared" }).waitFor();
}

/** Adds the kept benchmark on Results. */
export async function addBenchmark(page: Page): Promise<void> {
  const part = page.getByRole("region", { name: "Benchmark" });
  await part.locator('input[type="file"]').setInputFiles(BENCHMARK);
  await part.getByRole("table", { name: "Benchmark" }).waitFor();
}

export type Screen = {
  readonly name: string;
  /** The steps from the start of its tour; without them, the start itself is the screen. */
  readonly go?: (page: Page) => Promise<unknown>;
  /** A selector of what is new if the rest is another screen of this list: axe takes long to read that again. */
  readonly part?: string;
  /** What else to open once the window is narrow. */
  readonly narrow?: (page: Page) => Promise<unknown>;
};

/** Screens that are visited one after the other on one page. Those that change what the next would show come last. */
type Tour = {
  readonly name: string;
  readonly start: (page: Page) => Promise<unknown>;
  readonly screens: readonly Screen[];
};

/** Every screen and every dialog in front of one, with the steps to open it. */
export const tours: readonly Tour[] = [
  {
    name: "a new device",
    start: openHome,
    screens: [
      { name: "Home, first visit" },
      {
        name: "Portfolio without assessments",
        go: async (page) => {
          await page.goto("./#/portfolio");
          await page.getByText("No assessment on this device has been started.").waitFor();
        },
      },
      {
        name: "Questionnaire",
        go: async (page) => {
          await page.goto("./#/questionnaire");
          await page.getByRole("heading", { level: 2 }).first().waitFor();
        },
      },
      {
        name: "Method",
        go: async (page) => {
          await page.goto("./#/method");
          await page.getByRole("heading", { level: 1, name: "The method" }).waitFor();
        },
      },
      {
        name: "Verify",
        go: async (page) => {
          await page.goto("./#/verify");
          await page.getByRole("heading", { level: 1, name: "Verify a report" }).waitFor();
        },
      },
      {
        name: "Verify with a verdict",
        go: async (page) => {
          await page.goto("./#/verify");
          await chooseFile(page, "northmoor.json", readFileSync(SAMPLE));
          await page.getByRole("heading", { name: "Recalculated", exact: true }).waitFor();
        },
      },
      {
        name: "how to hold a workshop",
        go: async (page) => {
          await page.goto("./#/guide");
          await page.getByRole("heading", { level: 1, name: "How to hold a workshop" }).waitFor();
        },
      },
      {
        name: "Settings",
        go: async (page) => {
          await page.goto("./#/settings");
          await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
        },
      },
      {
        name: "the statement on accessibility",
        go: async (page) => {
          await page.getByRole("contentinfo").getByRole("link", { name: "Accessibility" }).click();
          await page.getByRole("heading", { level: 1, name: "Accessibility" }).waitFor();
        },
      },
      {
        name: "an assessment that is not on this device",
        go: async (page) => {
          await page.goto("./#/assessment/elsewhere/results");
          await page.getByText("Assessment not found").waitFor();
        },
      },
      {
        name: "an address that leads nowhere",
        go: async (page) => {
          await page.goto("./#/nowhere");
          await page.getByText("The address may be mistyped").waitFor();
        },
      },
      {
        name: "the projector's window before the workshop is open",
        go: async (page) => {
          await page.goto("./#/projector/elsewhere");
          await page.getByRole("heading", { level: 1, name: /^Waiting for the workshop/ }).waitFor();
        },
      },
      {
        name: "Questionnaires, with one's own and a file that is refused",
        go: async (page) => {
          await page.goto("./#/questionnaires");
          await page.getByRole("heading", { level: 1, name: "Questionnaires" }).waitFor();
          await chooseFile(page, "own.json", JSON.stringify(tinyQuestionnaire));
          await page.getByText("was opened and is kept").waitFor();
          await chooseFile(
            page,
            "broken.json",
            JSON.stringify({ ...tinyQuestionnaire, version: "one", colour: "red" }),
          );
          await page.getByRole("alert").waitFor();
        },
      },
      {
        name: "Removing one's own questionnaire",
        go: async (page) => {
          await page.goto("./#/questionnaires");
          await chooseFile(page, "own.json", JSON.stringify(tinyQuestionnaire));
          await page.getByRole("button", { name: /^Remove/ }).click();
          await page.getByRole("dialog").waitFor();
        },
      },
      {
        name: "An assessment whose version of the questionnaire is not here",
        go: async (page) => {
          const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));
          const questionnaire = { ...sample.questionnaire, version: "1.5.0" };
          await chooseFile(page, "earlier.json", JSON.stringify({ ...sample, questionnaire }));
          await page.getByRole("heading", { level: 1, name: /^Made with version/ }).waitFor();
          await page.getByRole("button", { name: /^Move to version/ }).waitFor();
        },
      },
      {
        name: "the lock screen",
        go: async (page) => {
          await page.goto("./#/settings");
          await page.getByRole("button", { name: "Set a passphrase…" }).click();
          await write(page.getByLabel("New passphrase", { exact: true }), "correct horse battery");
          await write(page.getByLabel("Repeat the new passphrase"), "correct horse battery");
          await page.getByRole("button", { name: "Encrypt all data" }).click();
          await page.getByRole("button", { name: "Lock now" }).click();
          await page.getByRole("heading", { level: 1, name: "Locked" }).waitFor();
          await page.getByText("Forgot the passphrase?").click();
        },
      },
    ],
  },
  {
    name: "the demo portfolio",
    start: openDemo,
    screens: [
      { name: "Portfolio" },
      {
        name: "Portfolio, the distribution as a table",
        go: async (page) => {
          await page.getByRole("button", { name: "As a table" }).click();
        },
      },
      {
        name: "Portfolio, a benchmark without consent",
        go: async (page) => {
          await page.getByRole("button", { name: "Make a benchmark file…" }).click();
          await page.getByRole("button", { name: "Save the benchmark file" }).click();
          await page.getByText("Confirm that the owners have agreed.").waitFor();
        },
      },
    ],
  },
  {
    name: "many assessments",
    start: (page) => openMany(page),
    screens: [
      { name: "Home with many assessments" },
      {
        name: "Home, several selected",
        go: async (page) => {
          for (const index of [0, 1, 2])
            await page
              .getByRole("checkbox", { name: /^Select Org/ })
              .nth(index)
              .check();
          await page.getByRole("button", { name: "Delete", exact: true }).waitFor();
        },
      },
      {
        name: "Home, tags of several",
        go: async (page) => {
          await page.getByRole("checkbox", { name: /^Select all/ }).check();
          await page.getByRole("button", { name: "Tags", exact: true }).click();
          await page.getByRole("dialog").waitFor();
        },
      },
    ],
  },
  {
    name: "a new assessment",
    start: (page) => startQuickScan(page),
    screens: [
      {
        name: "Results, empty",
        go: async (page) => {
          await openPart(page, "Results");
          await page.getByRole("link", { name: "Answer the first question" }).waitFor();
        },
      },
      {
        name: "Plan, empty",
        go: async (page) => {
          await openPart(page, "Plan");
          await page.getByRole("link", { name: "Go to the questions" }).waitFor();
        },
      },
      {
        name: "Risks, nothing said yet",
        go: async (page) => {
          await openPart(page, "Risks");
          await page
            .getByRole("heading", { level: 1, name: /No question about the use of AI is answered yet/ })
            .waitFor();
        },
      },
      {
        name: "Set-up",
        go: async (page) => openPart(page, "Set-up"),
      },
      {
        name: "Workshop, an invitation being made",
        go: async (page) => {
          await openWorkshop(page);
          await page.getByRole("button", { name: "New invitation" }).click();
          await page.getByRole("textbox", { name: /^Welcome message/ }).waitFor();
        },
      },
      {
        name: "the list of keys",
        go: async (page) => {
          await goToQuestions(page);
          await page.keyboard.press("?");
          await page.getByRole("dialog").waitFor();
        },
      },
      {
        name: "Assess, not applicable without a reason",
        go: async (page) => {
          await goToQuestions(page);
          await page.keyboard.press("n");
        },
      },
      {
        name: "Assess",
        go: async (page) => {
          await goToQuestions(page);
          await page.keyboard.press("3");
          await openDetails(page);
        },
      },
      {
        name: "Plan, without a target",
        go: async (page) => {
          await chooseNoTarget(page);
          await goToQuestions(page);
          await page.keyboard.press("1");
          await openPart(page, "Plan");
          await page.getByRole("group", { name: "Target profile" }).waitFor();
        },
      },
    ],
  },
  {
    name: "an assessment in which nobody knows an answer",
    start: (page) => startQuickScan(page),
    screens: [
      {
        name: "Assess, at the end with some that nobody knows",
        go: async (page) => {
          await goToQuestions(page);
          for (let question = 0; question < 30; question++) {
            await page.keyboard.press("d");
            await page.keyboard.press("Enter");
          }
          await page.getByText("All answered except 30 marked").waitFor();
        },
      },
    ],
  },
  {
    name: "the sample",
    start: openSample,
    screens: [
      { name: "Results", go: drawAll },
      {
        name: "Results with the menu of a chart open",
        part: "details[open]",
        go: async (page) => {
          await page.locator('summary[aria-label="Copy or save: Radar of areas"]').click();
          await page.getByRole("button", { name: "Save as SVG" }).waitFor();
        },
      },
      {
        name: "charts and tables by themselves",
        go: async (page) => {
          await openPictures(page);
        },
      },
      ...["node overall value", "node overall level", "node overall sensitivity"].map((metric) => ({
        name: `the explanation of ${metric}`,
        go: async (page: Page) => {
          await page.locator(`[data-metric="${metric}"]`).first().click();
          await page.getByRole("dialog").waitFor();
        },
      })),
      {
        name: "answers in a spreadsheet, with what one would change",
        go: async (page) => {
          await openSheet(page);
          await chooseFile(page, "own.csv", "ID;Ist;Anmerkung\nintegrity-first.review;1;gesehen\nother.one;9;\n");
          await page.getByRole("heading", { name: "What own.csv would change" }).waitFor();
        },
      },
      {
        name: "the list of questions",
        go: async (page) => {
          await openPart(page, "Assess");
          await page.getByRole("radio").first().waitFor();
          await page.keyboard.press("/");
          await page.getByRole("dialog").waitFor();
        },
      },
      {
        name: "Report",
        go: async (page) => {
          await openPart(page, "Report");
          await page.getByRole("img", { name: /^Page 1 of/ }).waitFor();
        },
      },
      {
        name: "Compare, with two states",
        go: async (page) => {
          await page.getByRole("link", { name: "Compare states side by side" }).click();
          await page.getByRole("img", { name: /^Radar chart of 2 states/ }).waitFor();
        },
      },
      {
        name: "Compare, nothing chosen",
        go: async (page) => {
          await page.goto("./#/compare");
          await page.getByRole("checkbox").first().waitFor();
        },
      },
      {
        name: "Method, worked through and unfolded",
        go: async (page) => {
          await page.goto(page.url().replace(/assessment\/([^/]+)\/results$/, "method/$1"));
          await page.getByRole("heading", { level: 1, name: "The method" }).waitFor();
          for (const fold of await page.locator("main summary").all()) await fold.click();
        },
      },
      {
        name: "Home with assessments",
        go: async (page) => {
          await page.goto("./");
          await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
        },
      },
      {
        name: "Home, the menu of a card",
        go: async (page) => {
          await page.goto("./#/");
          await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
          await page.locator("article summary").click();
        },
      },
      {
        name: "Home, renaming",
        go: async (page) => {
          await page.goto("./#/");
          await useCard(page, "Northmoor Mutual", "Rename");
          await page.getByRole("dialog").waitFor();
        },
      },
      {
        name: "Results as tables, with everything unfolded and a weight changed",
        go: async (page) => {
          await drawAll(page);
          await page.getByRole("button", { name: "As a table" }).first().click();
          await page.getByRole("button", { name: "As a table" }).click();
          await chooseLargeFramework(page);
          await page.getByRole("button", { name: /^Show all/ }).click();
          for (const fold of await page.locator("summary").all()) await fold.click();
          await page.getByRole("combobox", { name: "Weight of Privacy First" }).selectOption("double");
        },
        // In a narrow window the long parts are folded.
        narrow: async (page) => {
          for (const part of ["By theme", "Frameworks", "Priorities"])
            await page.getByRole("button", { name: `Show ${part}`, exact: true }).click();
        },
      },
    ],
  },
  {
    name: "risks and plan of the sample",
    start: openSample,
    screens: [
      {
        name: "Risks, with how AI is used unfolded",
        go: async (page) => {
          await openPart(page, "Risks");
          await page.locator("summary", { hasText: "AI use" }).click();
        },
      },
      {
        name: "a risk",
        go: async (page) => {
          await openPart(page, "Risks");
          await page.getByRole("table").getByRole("link").first().click();
          await page.getByRole("heading", { name: "Controls", exact: true }).waitFor();
        },
      },
      { name: "Plan", go: async (page) => showPlan(page) },
      {
        name: "Plan, a step in detail",
        go: async (page) => {
          await showPlan(page);
          await page.getByRole("button", { name: "Details" }).first().click();
          await page.getByText("Dismiss this step").click();
          await page.getByRole("button", { name: "Dismiss", exact: true }).click();
        },
      },
      {
        name: "Plan, a step dismissed and one done",
        go: async (page) => {
          await showPlan(page);
          await page.getByRole("button", { name: "Details" }).first().click();
          await page.getByText("Dismiss this step").click();
          await write(page.getByRole("textbox", { name: "Why is it dismissed?" }), "Too dear.");
          await page.getByRole("button", { name: "Dismiss", exact: true }).click();
          await page.getByRole("checkbox", { name: "Done" }).first().check();
          await page.getByRole("button", { name: "As a table" }).first().click();
        },
      },
      {
        name: "Results with a benchmark",
        part: '[aria-labelledby="benchmark"], figure',
        go: async (page) => {
          await addBenchmark(page);
          await drawAll(page);
        },
      },
      {
        name: "Risks, the picture as a table and a filter that nothing passes",
        go: async (page) => {
          await openPart(page, "Risks");
          await page.getByRole("button", { name: "As a table" }).click();
          await page.getByRole("combobox", { name: "Band" }).selectOption("very-high");
        },
      },
    ],
  },
  {
    name: "a workshop",
    start: openWorkshopSample,
    screens: [
      {
        name: "Workshop, a question",
        go: async (page) => {
          await page.getByRole("link", { name: "Go on with the discussion" }).click();
          await page.getByText("Lower median").waitFor();
          await page.locator("summary", { hasText: "minority view" }).click();
        },
      },
      {
        name: "Workshop, voting at the table",
        go: async (page) => {
          await page.getByRole("link", { name: "Go on with the discussion" }).click();
          await page.getByRole("button", { name: "Vote at the table" }).click();
          await page.getByText("0 of 5 have voted.").waitFor();
        },
      },
      {
        name: "Results after a workshop",
        part: '[aria-labelledby="agreement"]',
        go: async (page) => {
          await openPart(page, "Results");
          await page.getByRole("heading", { level: 2, name: "Agreement" }).waitFor();
        },
        narrow: async (page) => page.getByRole("button", { name: "Show Agreement", exact: true }).click(),
      },
      {
        name: "Workshop, with an agenda and a file that is refused",
        go: async (page) => {
          await chooseFile(page, "broken.json", "{");
          await page.getByText("Cannot be read").waitFor();
        },
      },
    ],
  },
  {
    name: "an invitation",
    start: openInvitation,
    screens: [
      { name: "an invitation" },
      {
        name: "an invitation, its answers being sent",
        go: async (page) => {
          await page.getByRole("link", { name: "Start answering" }).click();
          await page.getByRole("radio").nth(2).check();
          await page.getByRole("link", { name: "Send", exact: true }).click();
          await page.getByRole("textbox", { name: "Your code" }).waitFor();
        },
      },
    ],
  },
];

/** Opens a screen of the list by its name, in a new page. */
export async function openScreen(page: Page, name: string): Promise<void> {
  const tour = tours.find(({ screens }) => screens.some((screen) => screen.name === name));
  if (tour === undefined) throw new Error(`No screen is called ${name}`);
  await tour.start(page);
  await tour.screens.find((screen) => screen.name === name)?.go?.(page);
}

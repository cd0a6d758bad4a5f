import type { Browser, Locator, Page } from "@playwright/test";
import { invitationFragment, parseInvitation } from "#assessment/workshop/invitation.ts";
import { openPdf } from "../pdf/openPdf.ts";
import { readingOf, readStructure } from "../pdf/readStructure.ts";
import { film, WITH_CAMERA } from "./fakeCamera.ts";
import { expect, test } from "./network.ts";
import { chooseFile, openPart, saved, startQuickScan, write } from "./visitor.ts";

/*
 * A whole workshop of six people, each in a browser of their own, from the invitations to the report. The facilitator
 * uses the keyboard alone. In Chromium one answer comes through the camera.
 */

test.use({
  launchOptions: [
    async ({ browserName, launchOptions }, use) => use(browserName === "chromium" ? WITH_CAMERA : launchOptions),
    { scope: "worker" },
  ],
});

declare global {
  interface Window {
    /** The bytes of the file that the page saved last, one character each. */
    savedFile?: string;
  }
}

/** By keyboard alone: the focus goes there, and a key presses it. Firefox gives keys only to the page in front. */
const press = (target: Locator, key = "Enter") => target.press(key);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const field = (page: Page, name: string | RegExp) => page.getByRole("textbox", { name });

/**
 * Keeps the files that the page saves, instead of saving them: the driver of Firefox tells of no download for blob
 * addresses, and its download takes the keys away from the page.
 */
async function keepFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob && !file.type.includes("javascript")) {
        void file.arrayBuffer().then((bytes) => {
          window.savedFile = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("");
        });
      }
      return create(file);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download === "") click.call(this);
    };
  });
}

/** Presses a button that saves a file, and returns the file. */
async function fileOf(page: Page, save: Locator): Promise<Buffer> {
  await page.bringToFront();
  await page.evaluate(() => {
    delete window.savedFile;
  });
  await press(save);
  await page.waitForFunction(() => window.savedFile !== undefined);
  return Buffer.from((await page.evaluate(() => window.savedFile)) ?? "", "latin1");
}

type Invited = { readonly anonymous?: true; readonly role?: string };

/** The facilitator makes an invitation to the questions of the first area, and saves its file. */
async function invite(page: Page, { anonymous, role }: Invited = {}): Promise<string> {
  await press(button(page, "New invitation"));
  const areas = page.getByRole("group", { name: /to ask about$/ }).getByRole("checkbox");
  for (let at = (await areas.count()) - 1; at > 0; at--) await press(areas.nth(at), " ");
  if (anonymous) await press(page.getByRole("radio", { name: "Without a name" }), " ");
  if (role !== undefined) await page.getByRole("combobox", { name: /^Questions for/ }).selectOption(role);
  await press(button(page, "Make the invitation"));
  const file = await fileOf(page, button(page, "Save the file").last());
  return file.toString("utf8");
}

type Answers = { readonly name?: string; readonly role?: string; readonly comment?: string; readonly level: number };

/** A participant elsewhere opens an invitation, from its file or its link, and answers all its questions alike. */
async function answer(page: Page, invitation: string, way: "file" | "link", answers: Answers): Promise<void> {
  const parsed = parseInvitation(invitation);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  await page.bringToFront();
  await page.goto(way === "file" ? "./" : `./#/invitation/${invitationFragment(parsed.value)}`);
  if (way === "file") await chooseFile(page, "invitation.json", invitation);
  await page.getByRole("link", { name: "Start answering" }).waitFor();
  if (answers.name !== undefined) await write(field(page, "Your name"), answers.name);
  else if (parsed.value.anonymous) await expect(field(page, "Your name")).toHaveCount(0);
  if (answers.role !== undefined) await write(field(page, /^Your role/), answers.role);
  await press(page.getByRole("link", { name: "Start answering" }));
  // Neither score nor others' answers.
  await expect(page.getByRole("complementary")).toHaveCount(0);
  const place = page.getByText(/^Question \d+ of \d+$/);
  const count = Number((await place.textContent())?.split(" ").at(-1));
  for (let at = 1; at <= count; at++) {
    await expect(place).toHaveText(`Question ${at} of ${count}`);
    const choice = page.getByRole("radio").nth(answers.level);
    await press(choice, " ");
    await expect(choice).toBeChecked();
    if (at === 1 && answers.comment !== undefined) {
      await press(button(page, /^Evidence and notes/));
      await write(field(page, /^Note/), answers.comment);
    }
    if (at < count) await press(choice);
  }
  await press(page.getByRole("link", { name: "Send the answers" }));
  await expect(page.getByRole("heading", { level: 1, name: "Send your answers" })).toBeVisible();
}

const codeOf = (page: Page) => field(page, "Your code").inputValue();

/** Six pages in browsers of their own. */
async function participants(browser: Browser, baseURL: string | undefined): Promise<readonly Page[]> {
  const open = async () => (await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })).newPage();
  const pages = await Promise.all(Array.from({ length: 6 }, open));
  for (const page of pages) await keepFiles(page);
  return pages;
}

test("a workshop of six people, from the invitations to the agreed report", async ({
  page,
  browser,
  baseURL,
  browserName,
}) => {
  test.setTimeout(180_000);
  const hasCamera = browserName === "chromium";
  await keepFiles(page);
  await startQuickScan(page, "Acme Ltd");
  await saved(page);
  await page.goto(page.url().replace(/set-up$/, "workshop"));
  await expect(page.getByText("Somebody has to take part first", { exact: false })).toBeVisible();
  const named = await invite(page);
  const nameless = await invite(page, { anonymous: true });
  const byRole = await invite(page, { role: "Data protection" });

  const [anna, bert, cleo, dana, eve, finn] = await participants(browser, baseURL);
  if (!anna || !bert || !cleo || !dana || !eve || !finn) throw new Error("There are fewer than six");
  await answer(anna, named, "file", { name: "Anna", role: "Legal", comment: "Only for new systems.", level: 1 });
  await answer(bert, named, "link", { role: "IT", level: 4 });
  await answer(cleo, named, "file", { role: "IT", level: 2 });
  await answer(dana, byRole, "file", { name: "Dana", role: "Data protection", level: 3 });
  await answer(eve, nameless, "link", { role: "Sales", level: 3 });
  await answer(finn, nameless, "file", { level: 2 });

  // What comes back: two files, codes in a chat, one of them edited, and a QR code.
  await chooseFile(page, "anna.json", await fileOf(anna, button(anna, "Save the file")));
  await expect(page.getByText("One answer to import.")).toBeVisible();
  await chooseFile(page, "dana.json", await fileOf(dana, button(dana, "Save the file")));
  await expect(page.getByText("2 answers to import.")).toBeVisible();
  await page.bringToFront();
  const others = [await codeOf(bert), await codeOf(eve), await codeOf(finn)];
  const edited = (await codeOf(finn)).replace("/quick/", "/other/");
  const byHand = hasCamera ? [] : [await codeOf(cleo)];
  const chat = [...others, edited, ...byHand].map((code, at) => `10:3${at} ${code}`).join("\n");
  await write(field(page, "Codes"), chat);
  await press(button(page, "Find the codes"));
  await expect(page.getByText("Answers an edition that this questionnaire does not have: other")).toBeVisible();
  if (hasCamera) {
    await press(button(cleo, "Show the QR code"));
    await film(cleo.getByRole("img", { name: /^QR code of your answers/ }));
    await press(button(page, "Scan QR codes"));
    await expect(page.getByText("One code read. Show the next one.")).toBeVisible({ timeout: 30_000 });
    await press(button(page, "Stop scanning"));
  }
  await expect(page.getByText("6 answers to import. One is left out.")).toBeVisible();
  await press(button(page, "Import all 6"));
  await expect(page.getByRole("heading", { name: "6 people take part" })).toBeVisible();
  // A code holds no role: the facilitator enters those that are known.
  for (const [position, role] of Object.entries({ 1: "IT", 2: "Sales", 4: "IT" })) {
    await write(page.getByRole("textbox", { name: `Role of Participant ${position}` }), role);
  }
  await Promise.all([anna, bert, cleo, dana, eve, finn].map((one) => one.context().close()));

  // Discussed: the first with a minority view, the second parked, the third agreed as proposed.
  await press(page.getByRole("link", { name: "Begin the discussion" }));
  await expect(page.getByText(/^\d votes, from/)).toBeVisible();
  const first = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await press(page.locator("summary", { hasText: "minority view" }));
  await write(field(page, /^Minority view/), "Sales sees level four.");
  await press(page.getByRole("radio").nth(2), "2");
  await expect(page.getByRole("radio").nth(2)).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 agreed, 0 parked, 29 open.", { exact: false })).toBeVisible();
  await page.keyboard.press("p");
  await expect(page.getByText("1 agreed, 1 parked, 28 open.", { exact: false })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 agreed, 1 parked, 27 open.", { exact: false })).toBeVisible();

  // Finished: the snapshot, the score and the report.
  await press(page.getByRole("link", { name: "Agenda" }).first());
  await press(page.getByRole("navigation", { name: "Steps of the workshop" }).getByRole("link", { name: "4. Finish" }));
  await press(button(page, "Take a snapshot of what is agreed"));
  await expect(page.getByText(/^The snapshot “Workshop, /)).toBeVisible();
  await press(page.getByRole("link", { name: "Results" }).last());
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Level");
  await expect(page.getByText(/^6 people answered for themselves/)).toBeVisible();
  await openPart(page, "Report");
  await press(page.getByRole("radio", { name: /^Full/ }), " ");
  await expect(page.getByRole("radio", { name: /^Full/ })).toBeChecked();
  await expect(button(page, "Save the PDF")).toBeEnabled({ timeout: 60_000 });
  const pdf = await fileOf(page, button(page, "Save the PDF"));
  const reading = readingOf(readStructure(openPdf(pdf)).root);
  const printed = (words: string) => reading.includes(words.replace(/\s/gu, ""));
  const said = [
    "6 people answered for themselves before an answer was agreed.",
    "Roles that took part: Legal, Data protection, IT (2) and Sales.",
    "How far they agree, by commitment",
    "Consensus",
    `${first} Agreed: 2`,
    "Seen differently: Sales sees level four.",
  ];
  expect(said.filter((words) => !printed(words))).toEqual([]);
  // Nobody is named, and comments stay in the room.
  expect(["Anna", "Dana", "Only for new systems."].filter(printed)).toEqual([]);
});

import type { BrowserContext, Page } from "@playwright/test";
import { patientExpect as expect } from "./patientExpect.ts";
import { outside } from "./rawDatabase.ts";
import { acknowledge, type Ledger, look, questionOf, untilAcknowledged } from "./tortureLedger.ts";
import { goToQuestions, openDetails, saved, startQuickScan } from "./visitor.ts";

/* An assessment that is written while something goes wrong, by the same random numbers for the same seed. */

/** Questions that are answered in turn, so that the faults meet new and changed records. */
const QUESTIONS = 6;
/** A note is cleared before it is too long. */
const MAX_WORDS = 40;

export type Scene = {
  context: BrowserContext;
  /** A page of the same origin that does not run the app. */
  probe: Page;
  /** The address of a question. */
  address: string;
  ids: readonly string[];
  readonly ledger: Ledger;
  readonly random: () => number;
  /** Tabs that stay open beside the current one. */
  others: Page[];
  passphrase: string | null;
  /** Starts the browser again with the same profile. */
  readonly launch: (() => Promise<BrowserContext>) | null;
  readonly lost: string[];
};

/** Pseudo-random numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const note = (page: Page) => page.getByRole("textbox", { name: "Note" });

/** Starts an assessment in this tab, and shows its first question with the note. */
export async function start(page: Page, scene: Scene): Promise<void> {
  await startQuickScan(page, "Lasting Ltd");
  await goToQuestions(page);
  await openDetails(page);
  const links = page.getByRole("navigation", { name: "Commitments" }).locator('a[href*="/assess/"]');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const ids = [...new Set(hrefs.map((href) => decodeURIComponent(href.split("/").at(-1) ?? "")))];
  scene.ids = ids.slice(0, QUESTIONS);
  await page.evaluate((id) => {
    location.hash = location.hash.replace(/\/assess(\/[^/]*)?$/, `/assess/${id}`);
  }, scene.ids[0]);
  await expect.poll(() => questionOf(page)).toBe(scene.ids[0]);
  await note(page).waitFor();
  await saved(page);
  scene.address = page.url();
  scene.ledger.known.clear();
}

/** Adds a word to the note. */
export async function addWord(page: Page, word: string): Promise<void> {
  await note(page).focus();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.insertText(` ${word}`);
}

/** Chooses a level and adds a word to the note, without waiting for either to be stored. */
export async function change(page: Page, { ledger, random }: Scene, turn: number): Promise<void> {
  const known = ledger.known.get(questionOf(page));
  const { level: before, words } = await look(page);
  // Another one than before: the same again would change nothing.
  const level = (before + 1 + Math.floor(random() * 5)) % 6;
  known?.levels.add(level);
  await page.keyboard.press("Escape");
  await page.keyboard.press(String(level));
  if (words.length > MAX_WORDS) {
    known?.words.clear();
    await note(page).focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(`w${turn}`);
  } else await addWord(page, `w${turn}`);
}

/** Goes to another question. */
export async function turnPage(page: Page, { random, ids }: Scene): Promise<void> {
  await showQuestion(page, ids[Math.floor(random() * ids.length)] ?? "");
}

export async function showQuestion(page: Page, id: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = location.hash.replace(/[^/]*$/, encodeURIComponent(next));
  }, id);
  await page
    .locator(`nav a[aria-current=step][href$="/${encodeURIComponent(id)}"]`)
    .first()
    .waitFor();
  await note(page).waitFor();
}

/** Writes one to three changes. The first one is called saved, the others may be stored or not when the fault happens. */
export async function writeSome(page: Page, scene: Scene, turn: number): Promise<void> {
  const changes = 1 + Math.floor(scene.random() * 3);
  for (let index = 0; index < changes; index += 1) {
    await change(page, scene, turn + index);
    if (index === 0) await untilAcknowledged(page, scene.ledger);
    else if (scene.random() < 0.7) await acknowledge(page, scene.ledger);
  }
}

/** Waits until the question of a newly loaded page can be written. */
export async function ready(page: Page): Promise<Page> {
  await openDetails(page);
  await note(page).waitFor();
  return page;
}

/** Opens the assessment in a new tab. */
export async function openAgain({ context, address }: Scene): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return ready(page);
}

/** Kills the process of a tab. */
export async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await crashed;
}

/** Kills the browser with all its processes and starts it again. */
export async function killBrowser(page: Page, scene: Scene): Promise<void> {
  if (scene.launch === null) throw new Error("This browser cannot be started again");
  const closed = scene.context.waitForEvent("close");
  const session = await scene.context.newCDPSession(page);
  session.send("Browser.crash").catch(() => {});
  await closed;
  scene.context = await scene.launch();
  scene.probe = await outside(scene.context);
}

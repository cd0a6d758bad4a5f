import type { Page } from "@playwright/test";
import { patientExpect as expect } from "./patientExpect.ts";
import { records } from "./rawDatabase.ts";

/* What the page has called saved, to compare it with what is stored. */

/** What the page calls saved, by question: the words of the note, and levels that may be stored since then. */
type SavedContent = { words: Set<string>; levels: Set<number> };
export type Ledger = { readonly known: Map<string, SavedContent>; count: number };

/** Answers by question, as they are stored. */
export type StoredAnswers = ReadonlyMap<string, { readonly level?: unknown; readonly note?: unknown }>;

export const questionOf = (page: Page) => decodeURIComponent(page.url().split("/").at(-1) ?? "");

export const wordsOf = (note: unknown) => new Set(String(note ?? "").split(" "));

/** What one frame of the page shows. */
export async function look(page: Page) {
  return page.evaluate(() => {
    const levels = [...document.querySelectorAll<HTMLInputElement>("main input[type=radio][name]")];
    const note = [...document.querySelectorAll("textarea")].find((area) => area.labels?.[0]?.textContent === "Note");
    const isSaved = [...document.querySelectorAll("header span")].some((one) =>
      /^Saved \d/.test(one.textContent ?? ""),
    );
    return { isSaved, level: levels.findIndex((one) => one.checked), words: (note?.value ?? "").split(" ") };
  });
}

/** Writes down what is called saved now; false if nothing is. */
export async function acknowledge(page: Page, ledger: Ledger): Promise<boolean> {
  const question = questionOf(page);
  const { isSaved, level, words } = await look(page);
  if (!isSaved) return false;
  ledger.known.set(question, { words: new Set(words.filter((word) => word !== "")), levels: new Set([level]) });
  ledger.count += 1;
  return true;
}

/** Waits until the page calls everything saved, and writes it down. */
export async function untilAcknowledged(page: Page, ledger: Ledger): Promise<void> {
  await expect.poll(() => acknowledge(page, ledger), { intervals: [20] }).toBe(true);
}

/**
 * Waits until the page calls everything saved, and writes down only this word: other tabs write the same note, and it is
 * unknown which of two levels was the last.
 */
export async function acknowledgeWord(page: Page, ledger: Ledger, word: string): Promise<void> {
  await expect.poll(async () => (await look(page)).isSaved, { intervals: [20] }).toBe(true);
  const entry = ledger.known.get(questionOf(page)) ?? { words: new Set(), levels: new Set() };
  entry.words.add(word);
  entry.levels.add(-1);
  ledger.known.set(questionOf(page), entry);
  ledger.count += 1;
}

export async function storedAnswers(probe: Page): Promise<StoredAnswers> {
  const answers = await records(probe, "answers");
  return new Map(answers.map(({ question, answer }) => [String(question), Object(answer)]));
}

/** The answers and notes that were called saved and are not stored. */
export function missing(stored: StoredAnswers, ledger: Ledger): readonly string[] {
  return [...ledger.known].flatMap(([question, { words, levels }]) => {
    const answer = stored.get(question) ?? {};
    const note = wordsOf(answer.note);
    const lost = [...words].filter((word) => !note.has(word)).map((word) => `${question}: ${word}`);
    const hasLevel = [...levels].some((level) => level === -1 || level === answer.level);
    return hasLevel ? lost : [...lost, `${question}: level ${[...levels]}, stored ${JSON.stringify(answer.level)}`];
  });
}

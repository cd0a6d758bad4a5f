import type { Page } from "@playwright/test";
import { fillPassphrase, lockPart, lockScreen, openSettings, type PassphraseStep, unlock } from "./passphrase.ts";
import { patientExpect as expect } from "./patientExpect.ts";
import type { Fault } from "./tortureFaults.ts";
import { acknowledge, look, missing, type StoredAnswers } from "./tortureLedger.ts";
import { change, kill, openAgain, ready, type Scene, showQuestion } from "./tortureScene.ts";

/*
 * Faults while the passphrase is set, changed or removed. Encrypted records say nothing, so a new tab reads them
 * through the app.
 */

const PASSPHRASES = ["correct horse battery staple", "another battery staple"] as const;

/** The next step: a passphrase is set, changed twice or removed. */
function nextStep({ passphrase: from, random }: Scene): PassphraseStep {
  const another = PASSPHRASES[from === PASSPHRASES[0] ? 1 : 0];
  return { from, to: from !== null && random() < 0.4 ? null : another };
}

/** Opens the assessment in a new tab with one of these passphrases, and remembers which one it was. */
async function openLocked(scene: Scene, candidates: readonly (string | null)[]): Promise<Page> {
  const page = await scene.context.newPage();
  await page.goto(scene.address);
  const details = page.getByRole("button", { name: /^Evidence and notes/ });
  await lockScreen(page).or(details).first().waitFor();
  const isLocked = await lockScreen(page).isVisible();
  if (!isLocked) expect(candidates).toContain(null);
  scene.passphrase = null;
  for (const passphrase of isLocked ? candidates : []) {
    if (passphrase === null) continue;
    await unlock(page, passphrase);
    const wrong = page.getByRole("alert").filter({ hasText: "The passphrase is wrong." });
    await details.or(wrong).first().waitFor();
    if (await wrong.isVisible()) continue;
    scene.passphrase = passphrase;
    break;
  }
  return ready(page);
}

/** Reads what is stored through a tab that has just been opened. */
async function shownAnswers(page: Page, { ids }: Scene): Promise<StoredAnswers> {
  const shown = new Map<string, { readonly level: number; readonly note: string }>();
  for (const id of ids) {
    await showQuestion(page, id);
    const { level, words } = await look(page);
    shown.set(id, { level, note: words.join(" ") });
  }
  return shown;
}

/** Milliseconds. */
const TIMEOUT = 180_000;

/** Waits for the end of a change of the passphrase. */
async function changed(page: Page): Promise<void> {
  await doneIn(page)
    .waitFor({ timeout: TIMEOUT })
    .catch((error) => failWith(page, "The passphrase did not change", error));
}

/** Fails with what the tab shows. */
async function failWith(page: Page, sentence: string, cause: unknown): Promise<never> {
  const shown = page.getByRole("dialog").or(lockPart(page)).or(page.getByRole("alert")).or(page.locator("header"));
  throw new Error(`${sentence}: ${(await shown.allInnerTexts()).join(" | ")}`, { cause });
}

/** What Settings says when the passphrase has changed. */
const doneIn = (page: Page) =>
  lockPart(page).getByText(/^(All data on this device is encrypted\. This tab|The passphrase was)/);

/** Makes the tab wait for its end in the middle of the transaction that replaces the records. */
async function stopAtPut(page: Page, count: number): Promise<void> {
  await page.evaluate((last) => {
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...given) {
      puts += 1;
      if (puts === last) {
        new BroadcastChannel("half").postMessage("half");
        for (const end = performance.now() + 20_000; performance.now() < end; );
      }
      return put.apply(this, given);
    };
  }, count);
}

export const lockFaults: Readonly<Record<string, Fault>> = {
  "a tab is killed while the passphrase changes": async (page, scene) => {
    const step = nextStep(scene);
    await openSettings(page);
    const submit = await fillPassphrase(page, step);
    // In the middle of the transaction, or at any moment before or after it.
    if (scene.random() < 0.6) {
      const half = scene.probe.evaluate(
        () => new Promise((resolve) => new BroadcastChannel("half").addEventListener("message", resolve)),
      );
      await stopAtPut(page, 1 + Math.floor(scene.random() * 12));
      await submit();
      await half;
    } else {
      await submit();
      await page.waitForTimeout(scene.random() * 2500);
    }
    await kill(page);
    const again = await openLocked(scene, [step.from, step.to]);
    scene.lost.push(...missing(await shownAnswers(again, scene), scene.ledger));
    return again;
  },
  "another tab writes while the passphrase changes": async (page, scene, turn) => {
    const step = nextStep(scene);
    const other = await openAgain(scene);
    await openSettings(other);
    const submit = await fillPassphrase(other, step);
    // It starts again once what was written in it is stored.
    const again = page.waitForEvent("load", { timeout: TIMEOUT });
    await submit();
    for (let index = 0; index < 30 && !(await doneIn(other).isVisible()); index += 1) {
      // The tab starts again when the passphrase has changed, perhaps in the middle of this: then it may be locked, and
      // a key pressed at that moment never returns.
      const written = change(page, scene, turn + index / 100).then(() => acknowledge(page, scene.ledger));
      await Promise.race([written.catch(() => {}), other.waitForTimeout(5_000)]);
    }
    await changed(other);
    // A tab that is closed while it is being loaded again may stay open for ever.
    await again.catch((error) => failWith(page, "The tab that writes did not start again", error));
    await page.close();
    await other.close();
    const left = await openLocked(scene, [step.to]);
    scene.lost.push(...missing(await shownAnswers(left, scene), scene.ledger));
    return left;
  },
};

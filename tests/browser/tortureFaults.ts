import type { Page } from "@playwright/test";
import { patientExpect as expect } from "./patientExpect.ts";
import { deleteDatabase, raiseVersion } from "./rawDatabase.ts";
import { acknowledgeWord, missing, storedAnswers, untilAcknowledged } from "./tortureLedger.ts";
import { lockFaults } from "./tortureLock.ts";
import { addWord, change, kill, killBrowser, openAgain, ready, type Scene, start, turnPage } from "./tortureScene.ts";

/** Makes a fault happen while something was just changed; returns the tab to go on with. */
export type Fault = (page: Page, scene: Scene, turn: number) => Promise<Page>;

/** Tabs beside the current one that write at once. */
const OTHERS = 9;

/** The fault after which the browser is started again. */
export const BROWSER_KILLED = "the browser is killed";

/** What can go wrong. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  "a tab is killed": async (page, scene) => {
    await kill(page);
    return openAgain(scene);
  },
  [BROWSER_KILLED]: async (page, scene) => {
    await killBrowser(page, scene);
    return openAgain(scene);
  },
  "a tab is closed": async (page, scene) => {
    await page.close();
    return openAgain(scene);
  },
  "the page is reloaded": async (page) => {
    await page.reload();
    return ready(page);
  },
  "the store is full": async (page, scene, turn) => {
    await refuseWrites(page);
    await change(page, scene, turn + 0.5);
    await expect(page.getByRole("alert")).toContainText("storage is full");
    await page.evaluate(() => Object.getOwnPropertyDescriptor(window, "makeRoom")?.value());
    if (scene.random() < 0.5) {
      await kill(page);
      return openAgain(scene);
    }
    await change(page, scene, turn + 0.75);
    await untilAcknowledged(page, scene.ledger);
    return page;
  },
  "the database is deleted": async (page, scene, turn) => {
    await untilAcknowledged(page, scene.ledger);
    await deleteDatabase(scene.probe);
    await change(page, scene, turn + 0.5);
    await untilAcknowledged(page, scene.ledger);
    return page;
  },
  "the browser clears its data": async (page, scene, turn) => {
    await untilAcknowledged(page, scene.ledger);
    const session = await scene.context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb,local_storage" });
    await change(page, scene, turn + 0.5);
    await untilAcknowledged(page, scene.ledger);
    return page;
  },
  "two tabs write": async (page, scene, turn) => {
    const other = await openAgain(scene);
    if (scene.random() < 0.5) await turnPage(other, scene);
    await Promise.all([change(page, scene, turn + 0.25), change(other, scene, turn + 0.5)]);
    await acknowledgeWord(page, scene.ledger, `w${turn + 0.25}`);
    await acknowledgeWord(other, scene.ledger, `w${turn + 0.5}`);
    const [closed, left] = scene.random() < 0.5 ? [page, other] : [other, page];
    await closed.close();
    return left;
  },
  "ten tabs write": async (page, scene, turn) => {
    while (scene.others.length < OTHERS) scene.others.push(await openAgain(scene));
    const tabs = [page, ...scene.others];
    // Some stay at the same question, others are at different ones.
    for (const tab of scene.others) if (scene.random() < 0.3) await turnPage(tab, scene);
    const words = tabs.map((_, index) => `w${turn}-${index}`);
    await Promise.all(tabs.map((tab, index) => addWord(tab, words[index] ?? "")));
    for (const [index, tab] of tabs.entries()) await acknowledgeWord(tab, scene.ledger, words[index] ?? "");
    if (scene.random() < 0.7) return page;
    await kill(page);
    return scene.others.shift() ?? page;
  },
  "the clock is set back": async (page, scene, turn) => {
    const year = 2000 + Math.floor(scene.random() * 60);
    await page.clock.setFixedTime(new Date(Date.UTC(year, 1, 1)));
    await change(page, scene, turn + 0.25);
    await untilAcknowledged(page, scene.ledger);
    if (scene.random() < 0.5) return page;
    // A tab with the right time goes on where this one was.
    const { ids, ...rest } = scene;
    const other = await openAgain({ ...rest, ids, address: page.url() });
    await change(other, scene, turn + 0.5);
    await untilAcknowledged(other, scene.ledger);
    await page.close();
    return other;
  },
  "a newer version upgrades the database": async (page, scene, turn) => {
    // Resolves only when the open tab gives the database free.
    await raiseVersion(scene.probe, 99);
    await change(page, scene, turn + 0.5);
    await expect(page.getByRole("alert")).toContainText("written by a newer version of Tenspan");
    const before = await storedAnswers(scene.probe);
    scene.lost.push(...missing(before, scene.ledger));
    // This build does not open the newer data, and leaves it as it is.
    const other = await scene.context.newPage();
    await other.goto(scene.address);
    await expect(other.getByRole("alert")).toContainText("written by a newer version of Tenspan");
    expect(await storedAnswers(scene.probe)).toEqual(before);
    const versions = await scene.probe.evaluate(async () =>
      (await indexedDB.databases()).map(({ version }) => version),
    );
    expect(versions).toContain(99);
    await kill(page);
    await deleteDatabase(scene.probe);
    await start(other, scene);
    return other;
  },
  ...lockFaults,
};

/** Makes every write fail as if there were no room, until the page calls `makeRoom`. */
async function refuseWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    Object.assign(IDBObjectStore.prototype, {
      put: () => {
        throw new DOMException("Full", "QuotaExceededError");
      },
    });
  });
}

import { withTitle } from "#assessment/title.ts";
import { openDatabase } from "#store/database.ts";
import { TRASH_USES } from "#store/removeOldTrash.ts";
import { noTrash, storedTrash, TRASH_DAYS, trashKey } from "#store/trash.ts";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { anAssessment } from "../assessment/anyAssessment.ts";
import { type Browser, openBrowser, opened, shown, stored, storedIds } from "./tabs.ts";

let browser: Browser;
beforeEach(() => {
  browser = openBrowser();
});

const trash = () => storedTrash(openDatabase());
async function listed() {
  const found = await trash().list();
  return found.ok ? found.value : [];
}

/** Resolves to a tab in which an assessment was started, changed and deleted. */
async function deleting() {
  const tab = browser.openTab();
  await tab.getState().settled();
  tab.getState().add(anAssessment());
  tab.getState().change("assessment", (before) => withTitle(before, "Autumn"));
  tab.getState().changeReport("assessment", () => ({ choices: { paper: "letter" }, profile: null }));
  await browser.settled();
  await tab.getState().remove(["assessment"]);
  await browser.settled();
  return tab;
}

describe("a deleted assessment", () => {
  it("is complete in the trash, and restored with one click after a reload", async () => {
    await deleting();
    expect(await storedIds()).toEqual([]);
    const [trashed] = await listed();
    expect(trashed).toMatchObject({ id: "assessment", document: { title: "Autumn" }, head: { archived: false } });
    const later = browser.openTab();
    await later.getState().settled();
    expect(trashed && (await later.getState().restoreTrashed(trashed))).toBe("assessment");
    await browser.settled();
    expect(await stored()).toMatchObject({ document: { title: "Autumn" }, report: { choices: { paper: "letter" } } });
    expect(await listed()).toEqual([]);
    await opened(later);
    expect(shown(later)?.title).toBe("Autumn");
  });

  it("is listed in the other tab once it is restored", async () => {
    const tab = await deleting();
    const other = browser.openTab();
    await other.getState().settled();
    const [trashed] = await listed();
    if (trashed !== undefined) await tab.getState().restoreTrashed(trashed);
    await browser.settled();
    expect([...other.getState().heads.keys()]).toEqual(["assessment"]);
  });

  it("is restored next to another one that has its id by now", async () => {
    const tab = await deleting();
    tab.getState().importAssessments([anAssessment({ title: "From a file" })], "keepBoth");
    await browser.settled();
    const [trashed] = await listed();
    const id = trashed === undefined ? null : await tab.getState().restoreTrashed(trashed);
    await browser.settled();
    expect((await storedIds()).toSorted()).toEqual(["assessment", id].toSorted());
    expect((await stored())?.document).toMatchObject({ title: "From a file" });
    expect((await stored(id ?? ""))?.document).toMatchObject({ id, title: "Autumn" });
  });

  it("leaves the trash by undo, which restores it once", async () => {
    const tab = await deleting();
    tab.getState().undoRemove();
    await browser.settled();
    expect(await storedIds()).toEqual(["assessment"]);
    expect(await listed()).toEqual([]);
  });

  it("leaves the trash by undo even if it was never opened in this tab", async () => {
    await deleting().then((tab) => tab.getState().undoRemove());
    await browser.settled();
    const other = browser.openTab();
    await other.getState().settled();
    await other.getState().remove(["assessment"]);
    await browser.settled();
    expect(await listed()).toHaveLength(1);
    other.getState().undoRemove();
    await browser.settled();
    expect(await storedIds()).toEqual(["assessment"]);
    expect(await listed()).toEqual([]);
  });

  it("is restored once when two tabs restore it at the same moment", async () => {
    const tab = await deleting();
    const [trashed] = await listed();
    const other = browser.openTab();
    await other.getState().settled();
    if (trashed === undefined) throw new Error("nothing in the trash");
    await Promise.all([tab.getState().restoreTrashed(trashed), other.getState().restoreTrashed(trashed)]);
    await browser.settled();
    expect(await storedIds()).toEqual(["assessment"]);
    expect(await listed()).toEqual([]);
  });

  it("is restored once when its button is pressed twice", async () => {
    const tab = await deleting();
    const [trashed] = await listed();
    if (trashed === undefined) throw new Error("nothing in the trash");
    const { restoreTrashed } = tab.getState();
    expect(await Promise.all([restoreTrashed(trashed), restoreTrashed(trashed)])).toEqual(["assessment", "assessment"]);
    await browser.settled();
    expect(await storedIds()).toEqual(["assessment"]);
    expect(await listed()).toEqual([]);
  });

  it("is restored beside another one with its id, restored at the same moment", async () => {
    const tab = await deleting();
    tab.getState().importAssessments([anAssessment({ title: "From a file" })], "keepBoth");
    await browser.settled();
    await tab.getState().remove(["assessment"]);
    await browser.settled();
    const items = await listed();
    expect(items).toHaveLength(2);
    const ids = await Promise.all(items.map((item) => tab.getState().restoreTrashed(item)));
    await browser.settled();
    expect(new Set(ids).size).toBe(2);
    expect((await storedIds()).toSorted()).toEqual(ids.toSorted());
    const documents = await Promise.all(ids.map(async (id) => (await stored(id ?? ""))?.document));
    expect(documents).toEqual(items.map(({ document }, at) => ({ ...document, id: ids[at] })));
    expect(await listed()).toEqual([]);
  });

  it("is deleted permanently on request", async () => {
    await deleting();
    expect(await trash().remove((await listed()).map(trashKey))).toBeNull();
    expect(await listed()).toEqual([]);
  });

  it("is kept unchanged even if unreadable", async () => {
    const tab = await deleting();
    tab.getState().undoRemove();
    await browser.settled();
    const raw = await openDB("tenspan");
    await raw.put("parts", { assessment: "assessment", name: "edition", value: 7 });
    raw.close();
    const other = browser.openTab();
    await other.getState().settled();
    await other.getState().open("assessment");
    expect(other.getState().unreadable.has("assessment")).toBe(true);
    await other.getState().remove(["assessment"]);
    await browser.settled();
    expect((await listed())[0]).toMatchObject({ document: { edition: 7, title: "Autumn" } });
  });
});

describe("how long a deleted assessment stays in the trash", () => {
  /** Starts the page at these days after the deletion; returns the days at which the assessment was still there. */
  async function startsAt(...days: readonly number[]): Promise<readonly number[]> {
    const [trashed] = await listed();
    const deleted = Date.parse(trashed?.deletedAt ?? "");
    const there: number[] = [];
    for (const day of days) {
      await trash().removeOld(new Date(deleted + day * 86_400_000));
      if ((await listed()).length > 0) there.push(day);
    }
    return there;
  }
  const daily = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

  it(`${TRASH_DAYS} days, and until the page has said so on ${TRASH_USES} days`, async () => {
    await deleting();
    const last = TRASH_DAYS + TRASH_USES - 1;
    expect(await startsAt(...daily(0, TRASH_DAYS + 1))).toEqual(daily(0, TRASH_DAYS + 1));
    expect(await startsAt(...daily(TRASH_DAYS + 0.001, TRASH_USES))).toHaveLength(TRASH_USES - 1);
    expect(await startsAt(last + 1)).toEqual([]);
  });

  it("longer after starts with a clock far ahead, however many on the same day, and then with the right one", async () => {
    await deleting();
    const ahead = Array.from({ length: 3 * TRASH_USES }, () => 5000);
    const wrong = daily(5001, TRASH_USES - 2);
    const starts = [
      1,
      ...ahead,
      ...wrong,
      ...daily(2, 10),
      ...ahead,
      ...daily(12, TRASH_DAYS - 12),
      ...wrong,
      TRASH_DAYS,
    ];
    expect(await startsAt(...starts)).toEqual(starts);
    expect(await startsAt(...daily(TRASH_DAYS + 0.001, TRASH_USES))).toHaveLength(TRASH_USES - 1);
  });

  it(`${TRASH_USES} days of use if the clock was far behind at the deletion, or nobody was there for long`, async () => {
    await deleting();
    const starts = daily(20_000, TRASH_USES).flatMap((day) => [day, day]);
    expect(await startsAt(...starts)).toEqual(starts.slice(0, -2));
  });

  it("counted again from zero if the count cannot be read", async () => {
    await deleting();
    for (const value of [7, { day: 1, old: "all" }, { day: "2040-01-01", old: { x: "7" } }]) {
      await openDatabase().putDaysInTrash(Object(value));
      expect(await startsAt(100)).toEqual([100]);
    }
  });

  it("is counted under names that do not tell which assessment it was", async () => {
    await deleting();
    await startsAt(TRASH_DAYS + 1);
    expect(await openDatabase().readDaysInTrash()).toEqual({ day: expect.any(String), old: expect.any(Object) });
    expect(JSON.stringify(await openDatabase().readDaysInTrash())).toMatch(/"old":\{"[0-9a-f]{16}":1\}\}$/);
  });
});

it("a database of the previous version gets an empty trash, and keeps everything else", async () => {
  const old = await openDB("tenspan", 3, {
    upgrade: (database) => {
      const keys = { assessments: "id", cards: "id", reports: "id", profiles: "id", meta: "name" };
      for (const [store, keyPath] of Object.entries(keys)) database.createObjectStore(store, { keyPath });
      database.createObjectStore("parts", { keyPath: ["assessment", "name"] });
      database.createObjectStore("answers", { keyPath: ["assessment", "question"] });
      database.createObjectStore("questionnaires", { keyPath: ["id", "version"] });
    },
  });
  const { answers: _, ...parts } = anAssessment({ title: "Kept" });
  await old.put("assessments", { id: "assessment", revision: "1", archived: true });
  for (const [name, value] of Object.entries(parts)) await old.put("parts", { assessment: "assessment", name, value });
  await old.put("profiles", { id: "p", name: "Client", choices: {} });
  old.close();
  const tab = await opened(browser.openTab());
  expect(shown(tab)?.title).toBe("Kept");
  expect(tab.getState().heads.get("assessment")?.archived).toBe(true);
  expect(await openDatabase().readProfiles()).toHaveLength(1);
  expect(await listed()).toEqual([]);
});

it("the trash is empty if nothing is stored", async () => {
  expect(await noTrash().list()).toEqual({ ok: true, value: [] });
  const tab = browser.openTab({ keepNothing: true });
  tab.getState().add(anAssessment());
  await tab.getState().remove(["assessment"]);
  expect(await listed()).toEqual([]);
});

import { withTitle } from "#assessment/title.ts";
import { openDatabase } from "#store/database.ts";
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
  tab.getState().change("assessment", (before, now) => withTitle(before, "Autumn", now));
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

  it(`is deleted permanently after ${TRASH_DAYS} days, and not before`, async () => {
    await deleting();
    const [trashed] = await listed();
    const deleted = Date.parse(trashed?.deletedAt ?? "");
    const daysLater = (days: number) => new Date(deleted + days * 86_400_000);
    await trash().removeOld(daysLater(TRASH_DAYS));
    expect(await listed()).toHaveLength(1);
    await trash().removeOld(daysLater(TRASH_DAYS + 0.001));
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

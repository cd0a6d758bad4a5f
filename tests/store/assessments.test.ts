import { withAnswer, withEdition } from "#assessment/changes.ts";
import type { Assessment } from "#assessment/schema.ts";
import { changeTags } from "#assessment/tags.ts";
import { openDatabase } from "#store/database.ts";
import { type Head, NO_FILE } from "#store/head.ts";
import { changedRecords } from "#store/records.ts";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { anAssessment } from "../assessment/anyAssessment.ts";
import { type Browser, openBrowser, opened, shown, stored, storedIds } from "./tabs.ts";

const first = anAssessment({ id: "first" });
const second = anAssessment({ id: "second" });

let browser: Browser;
beforeEach(() => {
  browser = openBrowser();
});

/** Returns the assessments of a newly opened tab, all opened. */
async function found() {
  const tab = browser.openTab();
  await browser.settled();
  for (const id of tab.getState().heads.keys()) await opened(tab, id);
  return tab.getState();
}

/** Returns the store entry of an assessment just added. */
const entry = (assessment: Assessment) => ({ assessment, archived: false, file: NO_FILE, report: null });

describe("a tab", () => {
  it("is loading until it has read what is stored", async () => {
    const tab = browser.openTab();
    expect(tab.getState()).toMatchObject({ status: "loading", saving: { kind: "saved", at: null } });
    await browser.settled();
    expect(tab.getState()).toMatchObject({ status: "ready", heads: new Map() });
  });

  it("reads back what was added, with every field", async () => {
    const snapshots = [{ id: "s", takenAt: first.createdAt, label: "", exposure: {}, answers: first.answers }];
    const rich = { ...first, snapshots, targets: { rules: 2 }, later: { minor: 7 } };
    browser.openTab().getState().add(rich);
    await browser.settled();
    expect((await found()).entries).toEqual(new Map([["first", entry(rich)]]));
  });

  it("keeps what was done while it was loading", async () => {
    browser.openTab().getState().add(first);
    await browser.settled();
    const tab = browser.openTab();
    tab.getState().add(second);
    expect([...tab.getState().entries.keys()]).toEqual(["second"]);
    await browser.settled();
    expect([...tab.getState().heads.keys()].sort()).toEqual(["first", "second"]);
  });

  it("lists what is stored without reading all of it", async () => {
    browser.openTab().getState().add(first);
    await browser.settled();
    const tab = browser.openTab();
    await browser.settled();
    expect(tab.getState().entries.size).toBe(0);
    expect(tab.getState().heads.get("first")).toMatchObject({
      archived: false,
      summary: { subject: { organisation: "Acme" }, updatedAt: first.updatedAt },
    });
  });

  it("counts the records changed since the last file, each once", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    const answer = (note: string) =>
      tab.getState().change("first", (before, now) => withAnswer(before, "policy.written", { note }, now));
    answer("S");
    answer("Se");
    tab.getState().change("first", (before, now) => withEdition(before, "quick", now));
    await browser.settled();
    const head = async () => (await found()).heads.get("first");
    expect((await head())?.file).toEqual({ savedAt: null, changed: ["answers/policy.written", "edition"] });
    tab.getState().markSaved(["first"]);
    await browser.settled();
    expect((await head())?.file).toEqual({ savedAt: expect.stringMatching(/^2026-01-31T/), changed: [] });
  });

  it("shows a change before it is written", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab.getState().change("first", (before, now) => withEdition(before, "quick", now));
    expect(shown(tab, "first")?.edition).toBe("quick");
    expect(tab.getState().saving).toEqual({ kind: "saving" });
    await browser.settled();
    expect(tab.getState().saving).toEqual({ kind: "saved", at: "2026-01-31T00:00:03.000Z" });
    expect((await found()).entries.get("first")?.assessment).toEqual(shown(tab, "first"));
  });

  it("writes nothing for a change without effect", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    await browser.settled();
    const before = shown(tab, "first");
    tab.getState().change("first", (assessment, now) => withEdition(assessment, "full", now));
    expect(shown(tab, "first")).toBe(before);
    expect(tab.getState().saving.kind).toBe("saved");
  });

  it("keeps an answer cleared that was cleared here", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab
      .getState()
      .change("first", (before, now) => withAnswer(before, "policy.written", { choice: "open", note: "" }, now));
    await browser.settled();
    expect((await found()).entries.get("first")?.assessment.answers).toEqual({});
  });

  it("keeps an unchanged assessment the same object when it reads again", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    await browser.settled();
    const before = tab.getState().entries.get("first");
    await tab.getState().refresh();
    expect(tab.getState().entries.get("first")).toBe(before);
  });
});

describe("copies, the archive and removal", () => {
  it("copies under a new id, with the choices for the report", async () => {
    browser.openTab().getState().add(first);
    await browser.settled();
    const tab = browser.openTab();
    await browser.settled();
    const copy = (await tab.getState().duplicate("first", "Copy of Acme")) ?? "";
    expect(await tab.getState().duplicate("nobody", "Copy")).toBeNull();
    expect(copy).not.toBe("first");
    expect(shown(tab, copy)).toMatchObject({ id: copy, title: "Copy of Acme", answers: first.answers });
    await browser.settled();
    expect((await storedIds()).toSorted()).toEqual(["first", copy].toSorted());
  });

  it("archives without changing the file", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab.getState().setArchived(["first"], true);
    await browser.settled();
    expect((await found()).entries.get("first")).toEqual({ ...entry(first), archived: true });
  });

  it("archives an assessment that was never open here", async () => {
    browser.openTab().getState().add(first);
    await browser.settled();
    const tab = browser.openTab();
    await browser.settled();
    expect(await tab.getState().setArchived(["first"], true)).toEqual(["first"]);
    expect(tab.getState().heads.get("first")?.archived).toBe(true);
    expect((await found()).entries.get("first")).toEqual({ ...entry(first), archived: true });
  });

  it.each([
    { name: "open", open: true },
    { name: "not open", open: false },
  ])("removes an assessment that is $name with all its data, and restores all of it", async ({ open }) => {
    const owner = browser.openTab();
    owner.getState().add(first);
    owner.getState().changeReport("first", () => ({ choices: { edition: "full" }, profile: null }));
    await browser.settled();
    await openDatabase().putCard({ id: "first", revision: "r", made: "m", card: {} });
    const tab = open ? owner : browser.openTab();
    await browser.settled();
    const before = await stored("first");
    await tab.getState().remove(["first"]);
    expect(tab.getState().heads.has("first")).toBe(false);
    await browser.settled();
    expect(await storedIds()).toEqual([]);
    expect(await openDatabase().readCard("first")).toBeUndefined();
    expect(await rawReports()).toEqual([]);
    tab.getState().undoRemove();
    expect(tab.getState().removed).toEqual([]);
    await browser.settled();
    const after = await stored("first");
    expect(after).toEqual({ ...before, head: { ...before?.head, revision: after?.head.revision } });
  });

  it("restores only the last removed one, and not over one opened since", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab.getState().add(second);
    await tab.getState().remove(["first"]);
    await tab.getState().remove(["second"]);
    tab.getState().importAssessments([{ ...second, edition: "quick" }], "replace");
    tab.getState().undoRemove();
    expect([...tab.getState().entries.keys()]).toEqual(["second"]);
    expect(shown(tab, "second")?.edition).toBe("quick");
  });

  it.each([
    { name: "open", open: true },
    { name: "not open", open: false },
  ])("removes several that are $name at once, and restores all of them", async ({ open }) => {
    const owner = browser.openTab();
    owner.getState().add(first);
    owner.getState().add(second);
    owner.getState().add(anAssessment({ id: "third" }));
    await browser.settled();
    const tab = open ? owner : browser.openTab();
    await browser.settled();
    const before = [await stored("first"), await stored("second")];
    await tab.getState().remove(["first", "second", "nobody"]);
    expect(tab.getState().removed.map(({ head }) => head.id)).toEqual(["first", "second"]);
    await browser.settled();
    expect(await storedIds()).toEqual(["third"]);
    expect((await openDatabase().readTrash()).map(({ id }) => id)).toEqual(["first", "second"]);
    tab.getState().undoRemove();
    await browser.settled();
    expect(await openDatabase().readTrash()).toEqual([]);
    expect((await storedIds()).toSorted()).toEqual(["first", "second", "third"]);
    const after = [await stored("first"), await stored("second")];
    expect(after.map((one) => one?.document)).toEqual(before.map((one) => one?.document));
  });

  it("restores the others if one of them exists again", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab.getState().add(second);
    await tab.getState().remove(["first", "second"]);
    tab.getState().importAssessments([{ ...second, edition: "quick" }], "replace");
    tab.getState().undoRemove();
    expect([...tab.getState().entries.keys()].toSorted()).toEqual(["first", "second"]);
    expect(shown(tab, "second")?.edition).toBe("quick");
  });

  it("removes everything for good", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab.getState().add(second);
    await tab.getState().remove(["second"]);
    expect(await tab.getState().removeAll()).toBeNull();
    tab.getState().undoRemove();
    await browser.settled();
    expect(tab.getState().heads.size).toBe(0);
    expect((await found()).heads.size).toBe(0);
    expect(await storedIds()).toEqual([]);
  });
});

describe("a change of several", () => {
  it("reaches open and closed ones, opens none, and returns the changed ones", async () => {
    const broken = { ...anAssessment({ id: "broken" }), edition: 7 };
    browser.openTab().getState().importAssessments([first, second], "keepBoth");
    await browser.settled();
    const raw = await openDB("tenspan");
    await raw.put("assessments", { id: "broken", revision: "r", archived: false });
    for (const [name, value] of Object.entries(broken)) await raw.put("parts", { assessment: "broken", name, value });
    raw.close();
    const tab = browser.openTab();
    await browser.settled();
    await opened(tab, "first");
    const change = (assessment: Assessment) => changeTags(assessment, { add: ["Client"] });
    const ids = ["first", "second", "broken", "nobody"];
    expect(await tab.getState().changeAll(ids, change)).toEqual(["first", "second"]);
    await browser.settled();
    expect([...tab.getState().entries.keys()]).toEqual(["first"]);
    expect(tab.getState().heads.get("second")?.summary.tags).toEqual(["Client"]);
    for (const id of ["first", "second"]) expect((await stored(id))?.document).toMatchObject({ tags: ["Client"] });
    expect(await tab.getState().changeAll(ids, change)).toEqual([]);
  });

  it("leaves what another tab has changed meanwhile as it is, and changes the others", async () => {
    const other = browser.openTab();
    other.getState().add(first);
    other.getState().add(second);
    await browser.settled();
    const tab = browser.openTab();
    await browser.settled();
    const changed = await tab.getState().changeAll(["first", "second"], (assessment) => {
      if (assessment.id === "first") other.getState().setArchived(["first"], true);
      return changeTags(assessment, { add: ["Client"] });
    });
    await browser.settled();
    for (const id of ["first", "second"])
      expect(JSON.stringify((await stored(id))?.document).includes("Client"), id).toBe(changed.includes(id));
    expect((await stored("first"))?.head.archived).toBe(true);
    expect(changed).toContain("second");
  });

  it("archives and restores both open and closed ones", async () => {
    browser.openTab().getState().add(first);
    await browser.settled();
    const tab = browser.openTab();
    await browser.settled();
    tab.getState().add(second);
    tab.getState().setArchived(["first", "second", "nobody"], true);
    await browser.settled();
    expect([...(await found()).heads.values()].map(({ archived }) => archived)).toEqual([true, true]);
    tab.getState().setArchived(["first", "second"], false);
    await browser.settled();
    expect([...(await found()).heads.values()].map(({ archived }) => archived)).toEqual([false, false]);
  });
});

describe("an import", () => {
  it("keeps both when asked to", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    const opened = { ...first, edition: "quick" };
    const ids = tab.getState().importAssessments([opened, second, second], "keepBoth");
    expect(ids).toEqual([expect.stringMatching(/^new-/), "second", expect.stringMatching(/^new-/)]);
    await browser.settled();
    const { entries } = await found();
    expect(entries.get("first")?.assessment).toEqual(first);
    const [copy = ""] = ids;
    expect(entries.get(copy)?.assessment).toEqual({ ...opened, id: copy });
    expect(entries.size).toBe(4);
  });

  it("replaces when asked to, with nothing left of the old one", async () => {
    const tab = browser.openTab();
    tab.getState().add({ ...first, target: "good", answers: { a: { level: 1 }, b: { level: 2 } } });
    await browser.settled();
    const opened = { ...first, answers: { b: { level: 0 } } };
    expect(tab.getState().importAssessments([opened], "replace")).toEqual(["first"]);
    await browser.settled();
    expect((await found()).entries.get("first")?.assessment).toEqual(opened);
  });
});

describe("unreadable stored data", () => {
  const broken = { ...anAssessment({ id: "broken" }), edition: 7 };
  const newer = { ...anAssessment({ id: "newer" }), format: "assessment/9" };

  const put = (document: { readonly id: string }) => {
    const { id } = document;
    const summary = { subject: { organisation: "Acme", scope: "" }, createdAt: "", updatedAt: "" };
    const head: Head = { id, revision: "r", archived: false, summary, file: NO_FILE };
    const records = changedRecords(null, document);
    return openDatabase().write([{ kind: "put", expected: "any", head, records, report: null, whole: true }]);
  };
  beforeEach(async () => {
    await put(broken);
    await put(newer);
  });

  it("is listed, and is opened as unreadable, with its readable parts", async () => {
    const { heads, entries, unreadable } = await found();
    expect([...heads.keys()].toSorted()).toEqual(["broken", "newer"]);
    expect(entries.size).toBe(0);
    expect(unreadable.get("broken")).toMatchObject({
      error: { kind: "invalid", problems: [{ path: ["edition"] }] },
      stored: { document: broken },
    });
    expect(unreadable.get("newer")).toMatchObject({ error: { kind: "tooNew" }, stored: { document: newer } });
  });

  it("is part of the list of everything, separate from usable data", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    await browser.settled();
    const { assessments, unreadable } = await tab.getState().readEverything();
    expect(assessments).toEqual([first]);
    expect(unreadable.map(({ document }) => document)).toEqual([broken, newer]);
  });

  it("is unchanged when a file with the same id is opened, unless it is to be replaced", async () => {
    const tab = browser.openTab();
    await browser.settled();
    const [copy = ""] = tab.getState().importAssessments([anAssessment({ id: "broken" })], "keepBoth");
    expect(copy).not.toBe("broken");
    await browser.settled();
    expect((await stored("broken"))?.document).toEqual(broken);
    tab.getState().importAssessments([anAssessment({ id: "broken" })], "replace");
    await browser.settled();
    expect((await stored("broken"))?.document).toEqual(anAssessment({ id: "broken" }));
    expect((await found()).unreadable.has("broken")).toBe(false);
  });

  it("can be deleted, and restored unchanged", async () => {
    const tab = browser.openTab();
    await browser.settled();
    await tab.getState().remove(["newer"]);
    await browser.settled();
    expect(await storedIds()).toEqual(["broken"]);
    tab.getState().undoRemove();
    await browser.settled();
    expect((await stored("newer"))?.document).toEqual(newer);
  });

  it("is not overwritten by a tab that had it open before", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab.getState().add(second);
    await browser.settled();
    await put({ ...newer, id: "first" });
    tab.getState().change("first", (before, now) => withEdition(before, "quick", now));
    tab.getState().change("second", (before, now) => withEdition(before, "quick", now));
    await browser.settled();
    expect(tab.getState().saving).toEqual({ kind: "failed", reason: "unreadable" });
    expect((await stored("first"))?.document).toMatchObject({ format: "assessment/9" });
    expect(shown(tab, "first")?.edition).toBe("quick");
    expect((await stored("second"))?.document).toMatchObject({ edition: "quick" });
  });
});

describe("a tab that keeps nothing", () => {
  it("works as usual, and leaves nothing behind", async () => {
    const tab = browser.openTab({ keepNothing: true });
    expect(tab.getState()).toMatchObject({ status: "ready", saving: { kind: "off" } });
    tab.getState().add(first);
    tab.getState().change("first", (before, now) => withEdition(before, "quick", now));
    await browser.settled();
    expect(shown(tab, "first")?.edition).toBe("quick");
    expect(tab.getState().saving).toEqual({ kind: "off" });
    await tab.getState().remove(["first"]);
    tab.getState().undoRemove();
    expect(shown(tab, "first")?.edition).toBe("quick");
    expect((await found()).heads.size).toBe(0);
  });

  it("counts and deletes what was stored before, and shows none of it", async () => {
    browser.openTab().getState().add(first);
    await browser.settled();
    const tab = browser.openTab({ keepNothing: true });
    expect(tab.getState().heads.size).toBe(0);
    expect(await tab.getState().countStored()).toBe(1);
    expect(await tab.getState().removeAll()).toBeNull();
    expect(await tab.getState().countStored()).toBe(0);
    expect((await found()).heads.size).toBe(0);
  });
});

async function rawReports(): Promise<readonly unknown[]> {
  const raw = await openDB("tenspan");
  const reports = await raw.getAll("reports");
  raw.close();
  return reports;
}

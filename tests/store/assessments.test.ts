import { withAnswer, withEdition } from "#assessment/changes.ts";
import { openDatabase } from "#store/database.ts";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { anAssessment } from "../assessment/anyAssessment.ts";
import { type Browser, openBrowser, shown } from "./tabs.ts";

const first = anAssessment({ id: "first" });
const second = anAssessment({ id: "second" });

let browser: Browser;
beforeEach(() => {
  browser = openBrowser();
});

/** What a tab that is opened now finds. */
async function found() {
  const tab = browser.openTab();
  await browser.settled();
  return tab.getState();
}

describe("a tab", () => {
  it("is loading until it has read what was kept", async () => {
    const tab = browser.openTab();
    expect(tab.getState()).toMatchObject({ status: "loading", saving: { kind: "saved", at: null } });
    await browser.settled();
    expect(tab.getState()).toMatchObject({ status: "ready", damaged: [] });
  });

  it("finds again what was added, with every field", async () => {
    const snapshots = [{ id: "s", takenAt: first.createdAt, label: "", exposure: {}, answers: first.answers }];
    const rich = { ...first, snapshots, targets: { rules: 2 }, later: { minor: 7 } };
    browser.openTab().getState().add(rich);
    await browser.settled();
    expect((await found()).entries).toEqual(new Map([["first", { assessment: rich, archived: false }]]));
  });

  it("keeps what was done while it was loading", async () => {
    browser.openTab().getState().add(first);
    await browser.settled();
    const tab = browser.openTab();
    tab.getState().add(second);
    expect([...tab.getState().entries.keys()]).toEqual(["second"]);
    await browser.settled();
    expect([...tab.getState().entries.keys()].sort()).toEqual(["first", "second"]);
  });

  it("shows a change before it is written", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab.getState().change("first", (before, now) => withEdition(before, "quick", now));
    expect(shown(tab, "first")?.edition).toBe("quick");
    expect(tab.getState().saving).toEqual({ kind: "saving" });
    await browser.settled();
    expect(tab.getState().saving).toEqual({ kind: "saved", at: "2026-01-31T00:00:02.000Z" });
    expect((await found()).entries.get("first")?.assessment).toEqual(shown(tab, "first"));
  });

  it("writes nothing for a change that changes nothing", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    await browser.settled();
    const before = shown(tab, "first");
    tab.getState().change("first", (assessment, now) => withEdition(assessment, "full", now));
    expect(shown(tab, "first")).toBe(before);
    expect(tab.getState().saving.kind).toBe("saved");
  });

  it("keeps an answer that was taken back taken back", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab
      .getState()
      .change("first", (before, now) => withAnswer(before, "policy.written", { choice: "open", note: "" }, now));
    await browser.settled();
    expect((await found()).entries.get("first")?.assessment.answers).toEqual({});
  });

  it("leaves an unchanged assessment the same object when it reads again", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    await browser.settled();
    const before = tab.getState().entries.get("first");
    await tab.getState().refresh();
    expect(tab.getState().entries.get("first")).toBe(before);
  });
});

describe("copies, the archive and removal", () => {
  it("copies under a new id", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    expect(tab.getState().duplicate("first", "A copy")).toBe("new-0");
    expect(tab.getState().duplicate("nobody", "A copy")).toBeNull();
    expect(shown(tab, "new-0")).toMatchObject({ id: "new-0", answers: first.answers });
    await browser.settled();
    expect([...(await found()).entries.keys()]).toEqual(["first", "new-0"]);
  });

  it("archives, and says so in no file", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab.getState().setArchived("first", true);
    await browser.settled();
    expect((await found()).entries.get("first")).toEqual({ assessment: first, archived: true });
  });

  it("removes at once, and brings everything back", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab.getState().setArchived("first", true);
    await browser.settled();
    tab.getState().remove("first");
    expect(shown(tab, "first")).toBeUndefined();
    await browser.settled();
    expect((await found()).entries.size).toBe(0);
    tab.getState().undoRemove();
    expect(tab.getState().removed).toBeNull();
    await browser.settled();
    expect((await found()).entries.get("first")).toEqual({ assessment: first, archived: true });
  });

  it("brings back only what was removed last, and not over what was opened since", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab.getState().add(second);
    tab.getState().remove("first");
    tab.getState().remove("second");
    tab.getState().importAssessments([{ ...second, edition: "quick" }], "replace");
    tab.getState().undoRemove();
    expect([...tab.getState().entries.keys()]).toEqual(["second"]);
    expect(shown(tab, "second")?.edition).toBe("quick");
  });

  it("removes everything for good", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    tab.getState().add(second);
    tab.getState().remove("second");
    expect(await tab.getState().removeAll()).toBeNull();
    tab.getState().undoRemove();
    await browser.settled();
    expect(tab.getState().entries.size).toBe(0);
    expect((await found()).entries.size).toBe(0);
  });
});

describe("an import", () => {
  it("keeps both when asked to", async () => {
    const tab = browser.openTab();
    tab.getState().add(first);
    const opened = { ...first, edition: "quick" };
    expect(tab.getState().importAssessments([opened, second, second], "keepBoth")).toEqual([
      "new-0",
      "second",
      "new-1",
    ]);
    await browser.settled();
    const { entries } = await found();
    expect(entries.get("first")?.assessment).toEqual(first);
    expect(entries.get("new-0")?.assessment).toEqual({ ...opened, id: "new-0" });
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

describe("what is damaged in the database", () => {
  const broken = { ...anAssessment({ id: "broken" }), edition: 7 };

  beforeEach(() => openDatabase().write([{ kind: "whole", id: "broken", document: broken, archived: false }]));

  it("is told apart, with what is there", async () => {
    expect(await found()).toMatchObject({
      entries: new Map(),
      damaged: [{ id: "broken", error: { kind: "invalid", problems: [{ path: ["edition"] }] }, document: broken }],
    });
  });

  it("can be removed", async () => {
    (await found()).remove("broken");
    await browser.settled();
    expect(await openDatabase().readAll()).toEqual([]);
    expect((await found()).damaged).toEqual([]);
  });

  it("can be replaced by a sound file", async () => {
    const tab = browser.openTab();
    await browser.settled();
    tab.getState().importAssessments([anAssessment({ id: "broken" })], "replace");
    expect(tab.getState().damaged).toEqual([]);
    await browser.settled();
    expect((await found()).damaged).toEqual([]);
  });
});

describe("a tab that keeps nothing", () => {
  it("works all the same, and leaves nothing behind", async () => {
    const tab = browser.openTab(null);
    expect(tab.getState()).toMatchObject({ status: "ready", saving: { kind: "off" } });
    tab.getState().add(first);
    tab.getState().change("first", (before, now) => withEdition(before, "quick", now));
    await browser.settled();
    expect(shown(tab, "first")?.edition).toBe("quick");
    expect(tab.getState().saving).toEqual({ kind: "off" });
    expect((await found()).entries.size).toBe(0);
  });
});

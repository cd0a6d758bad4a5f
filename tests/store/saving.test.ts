import { withAnswer } from "#assessment/changes.ts";
import { withTitle } from "#assessment/title.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { failureOf } from "#store/saving.ts";
import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { anAssessment } from "../assessment/anyAssessment.ts";
import { openBrowser, opened, shown, stored, storedIds } from "./tabs.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function fail(name: string): never {
  throw new DOMException("As the test wishes", name);
}

/** Returns a database that fails at everything while `wrong` names an error. */
function shakyDatabase() {
  const shaky: { wrong: string | null } = { wrong: null };
  const sound = openDatabase();
  const guarded = <Arguments extends unknown[], Value>(work: (...given: Arguments) => Promise<Value>) => {
    return async (...given: Arguments) => (shaky.wrong === null ? work(...given) : fail(shaky.wrong));
  };
  const database: Database = {
    ...sound,
    readHeads: guarded(sound.readHeads),
    headlessIds: guarded(sound.headlessIds),
    read: guarded(sound.read),
    write: guarded(sound.write),
    clear: guarded(sound.clear),
  };
  return { shaky, database };
}

async function shakyTab(wrong: string | null = null) {
  const browser = openBrowser();
  const { shaky, database } = shakyDatabase();
  shaky.wrong = wrong;
  const tab = browser.openTab({ database });
  await browser.settled();
  const answer = (question: string, level: number) =>
    tab.getState().change("assessment", (before, now) => withAnswer(before, question, { choice: { level } }, now));
  const kept = async () => (await stored())?.document;
  return { browser, shaky, tab, answer, kept };
}

describe("a failed save", () => {
  it.each([
    { error: "QuotaExceededError", reason: "full" },
    { error: "SecurityError", reason: "forbidden" },
    { error: "InvalidStateError", reason: "forbidden" },
    { error: "NotAllowedError", reason: "forbidden" },
    { error: "VersionError", reason: "outdated" },
    { error: "UnknownError", reason: "other" },
  ])("reports $error as $reason, and continues in memory", async ({ error, reason }) => {
    const { browser, shaky, tab, answer } = await shakyTab();
    tab.getState().add(anAssessment());
    await browser.settled();
    shaky.wrong = error;
    answer("a", 1);
    await browser.settled();
    expect(tab.getState().saving).toEqual({ kind: "failed", reason });
    answer("b", 2);
    expect(shown(tab)?.answers).toMatchObject({ a: { level: 1 }, b: { level: 2 } });
  });

  it("is repeated with the next change", async () => {
    const { browser, shaky, tab, answer, kept } = await shakyTab();
    tab.getState().add(anAssessment());
    await browser.settled();
    shaky.wrong = "QuotaExceededError";
    answer("a", 1);
    answer("b", 2);
    answer("a", 3);
    tab.getState().setArchived(["assessment"], true);
    await browser.settled();
    expect(tab.getState().saving).toEqual({ kind: "failed", reason: "full" });
    shaky.wrong = null;
    answer("c", 4);
    await browser.settled();
    expect(tab.getState().saving.kind).toBe("saved");
    expect(await kept()).toEqual(shown(tab));
    expect((await stored())?.head.archived).toBe(true);
  });

  it("can be repeated without a change", async () => {
    const { browser, shaky, tab, kept } = await shakyTab();
    shaky.wrong = "QuotaExceededError";
    tab.getState().add(anAssessment());
    await browser.settled();
    shaky.wrong = null;
    tab.getState().retry();
    await browser.settled();
    expect(tab.getState().saving.kind).toBe("saved");
    expect(await kept()).toEqual(anAssessment());
  });

  it("leaves an assessment that is not open as it is, until a change can be stored", async () => {
    const { browser, shaky, tab } = await shakyTab();
    browser.openTab().getState().add(anAssessment());
    await browser.settled();
    shaky.wrong = "QuotaExceededError";
    const archived = () => tab.getState().heads.get("assessment")?.archived;
    expect(await tab.getState().setArchived(["assessment"], true)).toEqual([]);
    expect(tab.getState().saving).toEqual({ kind: "failed", reason: "full" });
    expect(archived()).toBe(false);
    expect((await stored())?.head.archived).toBe(false);
    shaky.wrong = null;
    tab.getState().retry();
    await browser.settled();
    expect(tab.getState().saving.kind).toBe("saved");
    tab.getState().setArchived(["assessment"], true);
    await browser.settled();
    expect([archived(), (await stored())?.head.archived]).toEqual([true, true]);
  });

  it("is reported once until saving succeeds, whatever is changed or read meanwhile", async () => {
    const browser = openBrowser();
    const sound = openDatabase();
    const writes: { work: Database["write"] } = { work: sound.write };
    const tab = browser.openTab({ database: { ...sound, write: (entries) => writes.work(entries) } });
    await browser.settled();
    tab.getState().add(anAssessment());
    await browser.settled();
    // Slower than reading, so that reads end during a write.
    writes.work = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      fail("QuotaExceededError");
    };
    const answer = (level: number) =>
      tab.getState().change("assessment", (before, now) => withAnswer(before, "a", { choice: { level } }, now));
    answer(1);
    await browser.settled();
    const said: string[] = [];
    tab.subscribe(({ saving }) => said.push(saving.kind));
    for (const level of [2, 3, 4]) {
      answer(level);
      await tab.getState().refresh();
      tab.getState().retry();
      await tab.getState().refresh();
    }
    await browser.settled();
    expect(new Set(said)).toEqual(new Set(["failed"]));
    writes.work = sound.write;
    answer(5);
    await browser.settled();
    expect(tab.getState().saving.kind).toBe("saved");
  });

  it("is not hidden by a late success", async () => {
    const { browser, shaky, tab, answer, kept } = await shakyTab();
    tab.getState().add(anAssessment());
    await browser.settled();
    shaky.wrong = "QuotaExceededError";
    answer("a", 1);
    shaky.wrong = null;
    answer("b", 2);
    await browser.settled();
    expect(tab.getState().saving).toEqual({ kind: "failed", reason: "full" });
    tab.getState().retry();
    await browser.settled();
    expect(await kept()).toEqual(shown(tab));
  });

  it("is not lost when another tab writes, or when this one reads", async () => {
    const { browser, shaky, tab, answer } = await shakyTab();
    tab.getState().add(anAssessment());
    await browser.settled();
    shaky.wrong = "QuotaExceededError";
    answer("a", 1);
    tab.getState().setArchived(["assessment"], true);
    await browser.settled();
    shaky.wrong = null;
    const other = await opened(browser.openTab());
    other.getState().change("assessment", (before, now) => withAnswer(before, "b", { choice: { level: 2 } }, now));
    await browser.settled();
    expect(shown(tab)?.answers).toMatchObject({ a: { level: 1 }, b: { level: 2 } });
    expect(tab.getState().entries.get("assessment")?.archived).toBe(true);
    expect(tab.getState().saving.kind).toBe("saved");
    expect((await stored())?.document).toEqual(shown(tab));
  });

  it("needs no repetition for what another tab has removed", async () => {
    const { browser, shaky, tab, answer } = await shakyTab();
    tab.getState().add(anAssessment());
    await browser.settled();
    shaky.wrong = "QuotaExceededError";
    answer("a", 1);
    await browser.settled();
    shaky.wrong = null;
    const other = await opened(browser.openTab());
    other.getState().remove(["assessment"]);
    await browser.settled();
    expect(shown(tab)).toBeUndefined();
    expect(tab.getState().saving.kind).toBe("saved");
  });

  it("keeps an import completely or not at all", async () => {
    const browser = openBrowser();
    const tab = browser.openTab();
    await browser.settled();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
      puts += 1;
      return puts > 12 ? fail("QuotaExceededError") : put.apply(this, given);
    });
    tab.getState().importAssessments([anAssessment({ id: "a" }), anAssessment({ id: "b" })], "keepBoth");
    await browser.settled();
    expect(tab.getState().saving).toEqual({ kind: "failed", reason: "full" });
    expect(await storedIds()).toEqual([]);
    vi.restoreAllMocks();
    tab.getState().retry();
    await browser.settled();
    expect(await storedIds()).toHaveLength(2);
  });

  it("of deleting everything is reported with the reason, and shows what is still there", async () => {
    const { browser, shaky, tab } = await shakyTab();
    tab.getState().add(anAssessment());
    await browser.settled();
    shaky.wrong = "UnknownError";
    const deletion = tab.getState().removeAll();
    shaky.wrong = null;
    expect(await deletion).toBe("other");
    expect(shown(tab)).toEqual(anAssessment());
  });
});

describe("a change of assessments that are not open", () => {
  /** A tab with one stored assessment that it has not opened; `writes.begin` runs before each of its writes. */
  async function closedTab() {
    const browser = openBrowser();
    browser.openTab().getState().add(anAssessment());
    await browser.settled();
    const writes: { begin: () => Promise<void> } = { begin: async () => {} };
    const sound = openDatabase();
    const write: Database["write"] = async (given) => {
      await writes.begin();
      return sound.write(given);
    };
    const tab = browser.openTab({ database: { ...sound, write } });
    await browser.settled();
    return { browser, writes, tab, isShown: () => tab.getState().heads.has("assessment") };
  }

  async function deleted() {
    const closed = await closedTab();
    await closed.tab.getState().remove(["assessment"]);
    await closed.browser.settled();
    return closed;
  }

  /** Holds writes back until it is opened. */
  function gate(writes: { begin: () => Promise<void> }) {
    let open = () => {};
    const opening = new Promise<void>((resolve) => {
      open = resolve;
    });
    writes.begin = () => opening;
    return open;
  }

  it("is shown once it is stored, and is being saved until then", async () => {
    const { browser, writes, tab } = await closedTab();
    const open = gate(writes);
    const archived = () => tab.getState().heads.get("assessment")?.archived;
    const change = tab.getState().setArchived(["assessment"], true);
    await tab.getState().refresh();
    expect([archived(), tab.getState().saving.kind]).toEqual([false, "saving"]);
    open();
    expect(await change).toEqual(["assessment"]);
    expect(archived()).toBe(true);
    await browser.settled();
    expect(tab.getState().saving).toMatchObject({ kind: "saved", at: expect.any(String) });
  });

  it("follows the one before, which need not be stored yet", async () => {
    const { browser, tab } = await closedTab();
    const changes = [true, false, true, false].map((archived) => tab.getState().setArchived(["assessment"], archived));
    const tagged = tab.getState().changeAll(["assessment"], (before) => withTitle(before, "Autumn"));
    await browser.settled();
    for (const change of [...changes, tagged]) expect(await change).toEqual(["assessment"]);
    expect(await stored()).toMatchObject({ head: { archived: false }, document: { title: "Autumn" } });
  });

  it("the undo of a deletion is shown once it is stored", async () => {
    const { browser, writes, tab, isShown } = await deleted();
    const open = gate(writes);
    const undo = tab.getState().undoRemove();
    await tab.getState().refresh();
    expect([isShown(), tab.getState().saving.kind, await storedIds()]).toEqual([false, "saving", []]);
    open();
    await undo;
    expect([isShown(), await storedIds()]).toEqual([true, ["assessment"]]);
    await browser.settled();
    expect(tab.getState().removed).toEqual([]);
  });

  it("the undo of a deletion is offered again if it could not be stored", async () => {
    const { writes, tab, isShown } = await deleted();
    writes.begin = async () => fail("QuotaExceededError");
    await tab.getState().undoRemove();
    expect([isShown(), tab.getState().saving.kind]).toEqual([false, "failed"]);
    writes.begin = async () => {};
    await tab.getState().undoRemove();
    expect([isShown(), await storedIds(), tab.getState().removed]).toEqual([true, ["assessment"], []]);
  });

  it("the undo of a deletion that could not be stored shows what is still stored", async () => {
    const { browser, writes, tab, isShown } = await closedTab();
    writes.begin = async () => fail("QuotaExceededError");
    await tab.getState().remove(["assessment"]);
    await browser.settled();
    expect([isShown(), await storedIds()]).toEqual([false, ["assessment"]]);
    await tab.getState().undoRemove();
    expect([isShown(), tab.getState().removed]).toEqual([true, []]);
    writes.begin = async () => {};
    tab.getState().retry();
    await browser.settled();
    expect([isShown(), await storedIds(), tab.getState().saving.kind]).toEqual([true, ["assessment"], "saved"]);
  });

  it("the undo of a deletion that is not stored yet leaves no copy in the trash, nor does the next change", async () => {
    const { browser, writes, tab, isShown } = await closedTab();
    const open = gate(writes);
    await tab.getState().remove(["assessment"]);
    const undo = tab.getState().undoRemove();
    open();
    await undo;
    expect([isShown(), await storedIds()]).toEqual([true, ["assessment"]]);
    await opened(tab);
    tab.getState().change("assessment", (before) => withTitle(before, "Autumn"));
    await browser.settled();
    expect((await stored())?.document).toMatchObject({ title: "Autumn" });
    expect(await openDatabase().readTrash()).toEqual([]);
  });

  it("a restored assessment is neither shown nor named if it could not be stored", async () => {
    const { writes, tab, isShown } = await deleted();
    const [trashed] = await openDatabase().readTrash();
    if (trashed === undefined) throw new Error("nothing in the trash");
    writes.begin = async () => fail("QuotaExceededError");
    expect(await tab.getState().restoreTrashed(trashed)).toBeNull();
    expect(isShown()).toBe(false);
    writes.begin = async () => {};
    expect(await tab.getState().restoreTrashed(trashed)).toBe("assessment");
    expect(isShown()).toBe(true);
  });
});

describe("an unreadable database", () => {
  it("is reported, the app works in memory, and saves later when possible", async () => {
    const { browser, shaky, tab, kept } = await shakyTab("SecurityError");
    expect(tab.getState()).toMatchObject({ status: "unavailable", saving: { kind: "failed", reason: "forbidden" } });
    const other = browser.openTab();
    other.getState().add(anAssessment({ id: "old" }));
    await other.getState().settled();
    tab.getState().add(anAssessment());
    await browser.settled();
    expect(tab.getState().saving).toEqual({ kind: "failed", reason: "forbidden" });
    shaky.wrong = null;
    tab.getState().retry();
    await browser.settled();
    expect(tab.getState().saving.kind).toBe("saved");
    expect(await kept()).toEqual(anAssessment());
    expect([...tab.getState().heads.keys()].sort()).toEqual(["assessment", "old"]);
  });

  it("is waited for with a message, and listed once it answers", async () => {
    vi.useFakeTimers();
    const browser = openBrowser();
    const other = browser.openTab();
    other.getState().add(anAssessment());
    await vi.runAllTimersAsync();
    const sound = openDatabase();
    const late = () => new Promise<void>((resolve) => setTimeout(resolve, 60_000));
    const tab = browser.openTab({
      database: { ...sound, readHeads: (ids) => late().then(() => sound.readHeads(ids)) },
    });
    await vi.advanceTimersByTimeAsync(2999);
    expect(tab.getState().status).toBe("loading");
    await vi.advanceTimersByTimeAsync(1);
    expect(tab.getState().status).toBe("slow");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tab.getState().status).toBe("ready");
    expect([...tab.getState().heads.keys()]).toEqual(["assessment"]);
  });
});

describe("stored data lost by the browser", () => {
  const rewritten = async (lose: () => Promise<void>) => {
    const { browser, tab, answer, kept } = await shakyTab();
    tab.getState().add(anAssessment());
    tab.getState().add(anAssessment({ id: "other" }));
    answer("a", 1);
    await browser.settled();
    const before = shown(tab);
    await lose();
    return { browser, tab, answer, kept, before };
  };
  const deleteDatabase = () => deleteDB("tenspan");
  const deleteHead = async () => {
    const raw = await openDB("tenspan");
    await raw.delete("assessments", "assessment");
    raw.close();
  };

  it.each([
    { name: "all of it", lose: deleteDatabase },
    { name: "the head of an assessment", lose: deleteHead },
  ])("$name: the next change stores all of it, including notes", async ({ lose }) => {
    const { browser, tab, answer, kept } = await rewritten(lose);
    tab.getState().change("assessment", (before, now) => withAnswer(before, "b", { note: "After the loss" }, now));
    await browser.settled();
    expect(tab.getState().saving.kind).toBe("saved");
    expect(shown(tab)?.answers).toMatchObject({ a: { level: 1 }, b: { note: "After the loss" } });
    expect(await kept()).toEqual(shown(tab));
    answer("c", 2);
    await browser.settled();
    expect(await kept()).toEqual(shown(tab));
  });

  it.each([
    { name: "all of it", lose: deleteDatabase },
    { name: "the head of an assessment", lose: deleteHead },
  ])("$name: the open assessment is stored again when the tab becomes visible", async ({ lose }) => {
    const { browser, tab, kept, before } = await rewritten(lose);
    await tab.getState().refresh();
    await browser.settled();
    expect(shown(tab)).toBe(before);
    expect(await kept()).toEqual(before);
    expect((await storedIds()).toSorted()).toEqual(["assessment", "other"]);
  });

  it("reports assessments never open here as lost, until they are back", async () => {
    const { browser, tab } = await shakyTab();
    tab.getState().add(anAssessment());
    await browser.settled();
    const other = browser.openTab();
    await browser.settled();
    await deleteDatabase();
    await other.getState().refresh();
    expect([...other.getState().lost]).toEqual(["assessment"]);
    await tab.getState().refresh();
    await browser.settled();
    expect(other.getState().lost.size).toBe(0);
  });

  it("finds an assessment without its head when the page is opened, and writes the head again", async () => {
    const { browser } = await rewritten(deleteHead);
    const tab = browser.openTab();
    await browser.settled();
    expect([...tab.getState().heads.keys()].toSorted()).toEqual(["assessment", "other"]);
    expect((await storedIds()).toSorted()).toEqual(["assessment", "other"]);
  });
});

it("maps any thrown value to a reason", () => {
  for (const thrown of [undefined, null, "full", new Error("x"), { name: "QuotaExceededError" }]) {
    expect(failureOf(thrown)).toBe("other");
  }
});

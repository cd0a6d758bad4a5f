import { withAnswer } from "#assessment/changes.ts";
import { withSubject } from "#assessment/subject.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { anAssessment } from "../assessment/anyAssessment.ts";
import { openBrowser, opened, shown, stored, storedIds } from "./tabs.ts";

const WIDE = { respondents: [{ id: "r", name: "R", answers: {} }], targets: {}, answers: {} };

function answer(tab: AssessmentStore, question: string, level: number) {
  tab.getState().change("assessment", (before, now) => withAnswer(before, question, { choice: { level } }, now));
}

async function twoTabs(post?: (deliver: () => void) => void) {
  const browser = openBrowser(post);
  const [one, two] = [browser.openTab(), browser.openTab()];
  one.getState().add(anAssessment(WIDE));
  await browser.settled();
  await two.getState().refresh();
  await opened(two);
  return { browser, one, two };
}

async function kept(id?: string) {
  return (await stored(id))?.document;
}

type Change = Parameters<typeof withAnswer>[2];

function note(tab: AssessmentStore, question: string, change: Change) {
  tab.getState().change("assessment", (before, now) => withAnswer(before, question, change, now));
}

describe("two tabs", () => {
  it("show each other's answers", async () => {
    const { browser, one, two } = await twoTabs();
    answer(one, "a", 1);
    answer(two, "b", 2);
    await browser.settled();
    for (const tab of [one, two]) expect(shown(tab)?.answers).toMatchObject({ a: { level: 1 }, b: { level: 2 } });
  });

  it("lose nothing even without messages between them", async () => {
    const { browser, one, two } = await twoTabs(() => {});
    answer(one, "a", 1);
    answer(two, "b", 2);
    one.getState().change("assessment", (before, now) => withSubject(before, { scope: "All" }, now));
    two.getState().change("assessment", (before, now) => withSubject(before, { sector: "Banks" }, now));
    two.getState().change("assessment", (before) => ({ ...before, targets: { rules: 2 } }));
    one.getState().change("assessment", (before) => ({ ...before, targets: { people: 1 } }));
    await browser.settled();
    expect(await kept()).toMatchObject({
      answers: { a: { level: 1 }, b: { level: 2 } },
      subject: { organisation: "Acme", scope: "All", sector: "Banks" },
      targets: { rules: 2, people: 1 },
    });
  });

  it("keep the level of one and the note of the other in one answer, even without messages between them", async () => {
    const { browser, one, two } = await twoTabs(() => {});
    answer(one, "a", 1);
    note(two, "a", { note: "Seen", flagged: true });
    await browser.settled();
    expect(await kept()).toMatchObject({ answers: { a: { level: 1, note: "Seen", flagged: true } } });
    expect(shown(two)).toEqual(await kept());
  });

  it("keep what both write into the same note", async () => {
    const { browser, one, two } = await twoTabs(() => {});
    note(one, "a", { note: "From the one" });
    note(two, "a", { note: "From the other" });
    await browser.settled();
    expect(await kept()).toMatchObject({ answers: { a: { note: "From the one From the other" } } });
  });

  it("keep the report choices of both", async () => {
    const { browser, one, two } = await twoTabs(() => {});
    one.getState().changeReport("assessment", () => ({ choices: { edition: "full" }, profile: null }));
    two.getState().changeReport("assessment", () => ({ choices: { accent: "#aa0000" }, profile: "p" }));
    await browser.settled();
    expect((await stored())?.report).toEqual({ choices: { edition: "full", accent: "#aa0000" }, profile: "p" });
  });

  it("agree on a question that both answer at once", async () => {
    const { browser, one, two } = await twoTabs();
    answer(one, "a", 1);
    answer(two, "a", 2);
    await browser.settled();
    expect(shown(one)).toEqual(await kept());
    expect(shown(two)).toEqual(await kept());
  });

  it("see what the other adds, archives, removes and restores", async () => {
    const { browser, one, two } = await twoTabs();
    one.getState().setArchived(["assessment"], true);
    one.getState().add(anAssessment({ id: "other" }));
    await browser.settled();
    expect(two.getState().entries.get("assessment")?.archived).toBe(true);
    await opened(two, "other");
    expect(shown(two, "other")).toEqual(shown(one, "other"));
    await one.getState().remove(["other"]);
    await browser.settled();
    expect(two.getState().heads.has("other")).toBe(false);
    expect(shown(two, "other")).toBeUndefined();
    one.getState().undoRemove();
    await browser.settled();
    expect(two.getState().heads.get("other")?.summary.subject.organisation).toBe("Acme");
    expect(shown(await opened(two, "other"), "other")).toEqual(anAssessment({ id: "other" }));
  });

  it("do not restore by an answer what the other has removed", async () => {
    const { browser, one, two } = await twoTabs(() => {});
    await one.getState().remove(["assessment"]);
    await browser.settled();
    answer(two, "a", 1);
    await browser.settled();
    expect(await kept()).toBeUndefined();
    const raw = await openDB("tenspan");
    for (const records of ["parts", "answers", "cards", "reports"]) expect(await raw.getAll(records)).toEqual([]);
    raw.close();
    expect(shown(two)).toBeUndefined();
    expect(two.getState().saving.kind).toBe("saved");
    answer(two, "b", 1);
    expect(shown(two)).toBeUndefined();
  });

  it("do no damage when one takes a vote while the other removes the voter", async () => {
    const { browser, one, two } = await twoTabs(() => {});
    one.getState().change("assessment", (before) => ({ ...before, respondents: [] }));
    two.getState().change("assessment", (before) => ({
      ...before,
      respondents: [{ id: "r", name: "R", answers: { a: { level: 1 } } }],
    }));
    await browser.settled();
    await one.getState().refresh();
    expect(one.getState().unreadable.size).toBe(0);
    expect(shown(one)?.respondents).toEqual([]);
  });

  it("are both empty when one deletes everything", async () => {
    const { browser, one, two } = await twoTabs();
    answer(two, "a", 1);
    expect(await one.getState().removeAll()).toBeNull();
    await browser.settled();
    expect(two.getState().heads.size).toBe(0);
    expect(await storedIds()).toEqual([]);
  });

  it("do not restore by an answer what was deleted with everything, even without messages between them", async () => {
    const { browser, one, two } = await twoTabs(() => {});
    await one.getState().removeAll();
    answer(two, "a", 1);
    await browser.settled();
    expect(await storedIds()).toEqual([]);
    expect(two.getState().heads.size).toBe(0);
    await one.getState().add(anAssessment({ id: "new" }));
    await browser.settled();
    await two.getState().refresh();
    expect([...two.getState().heads.keys()]).toEqual(["new"]);
  });

  it("keep both when each adds another assessment under the same id", async () => {
    const browser = openBrowser(() => {});
    const [one, two] = [browser.openTab(), browser.openTab()];
    await browser.settled();
    one.getState().add(anAssessment({ edition: "quick" }));
    two.getState().add(anAssessment({ edition: "full" }));
    await browser.settled();
    const editions = await Promise.all(
      (await storedIds()).map(async (id) => Reflect.get((await kept(id)) ?? {}, "edition")),
    );
    expect(editions.toSorted()).toEqual(["full", "quick"]);
  });
});

describe("laws", () => {
  const anyStep = fc.record({
    tab: fc.nat({ max: 1 }),
    question: fc.constantFrom("a", "b", "c", "d"),
    level: fc.integer({ min: 0, max: 5 }),
    /** Turns of the event loop before the next step. */
    pause: fc.nat({ max: 6 }),
  });

  it("no answer is lost, whatever the order of steps, writes and messages, and both tabs end up the same", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(anyStep, { maxLength: 12 }), async (scheduler, steps) => {
        const { browser, one, two } = await twoTabs((deliver) => {
          scheduler.schedule(Promise.resolve()).then(deliver);
        });
        await deliverAll(scheduler);
        for (const { tab, question, level, pause } of steps) {
          answer(tab === 0 ? one : two, question, level);
          for (let turn = 0; turn < pause; turn += 1) await new Promise(setImmediate);
          if (pause % 2 === 1 && scheduler.count() > 0) await scheduler.waitOne();
        }
        await browser.settled();
        for (let round = 0; round < 3; round += 1) {
          await deliverAll(scheduler);
          await browser.settled();
        }
        const document = await kept();
        expect(shown(one)).toEqual(document);
        expect(shown(two)).toEqual(document);
        expectGiven(shown(one)?.answers ?? {}, steps);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  /** Expects the last answer of a tab for every answered question; if only one tab answered it, its last. */
  function expectGiven(answers: object, steps: readonly { tab: number; question: string; level: number }[]) {
    const questions = new Set(steps.map(({ question }) => question));
    expect(new Set(Object.keys(answers))).toEqual(questions);
    for (const question of questions) {
      const levels = [0, 1].map(
        (tab) => steps.findLast((step) => step.tab === tab && step.question === question)?.level,
      );
      const { level } = Reflect.get(answers, question);
      expect(levels.filter((given) => given !== undefined)).toContain(level);
    }
  }

  async function deliverAll(scheduler: fc.Scheduler) {
    while (scheduler.count() > 0) await scheduler.waitOne();
  }
});

import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, expect, it } from "vitest";
import { withAnswer } from "#assessment/changes.ts";
import { createScoring } from "#screens/portfolio/portfolioScoring.ts";
import { emptyCache, portfolioIds, type ScoreCache, scoreMissing } from "#screens/portfolio/scoreMissing.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { anAssessment } from "../../assessment/anyAssessment.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";
import { type Browser, openBrowser, opened } from "../../store/tabs.ts";

const ids = Array.from({ length: 30 }, (_, index) => `a${String(index).padStart(2, "0")}`);
let browser: Browser;
let cache: ScoreCache;
beforeEach(async () => {
  browser = openBrowser();
  cache = emptyCache();
  browser
    .openTab()
    .getState()
    .importAssessments(
      ids.map((id) => anAssessment({ id })),
      "keepBoth",
    );
  await browser.settled();
});

/** Scores what is missing; returns the ids scored, and how many questionnaires were loaded. */
async function scored(store: AssessmentStore, signal = new AbortController().signal) {
  const score = createScoring(() => 0);
  const asked: string[] = [];
  const left: number[] = [];
  let loads = 0;
  await scoreMissing({
    store,
    choose: portfolioIds,
    cache,
    signal,
    scorer: {
      score: async (request) => {
        asked.push(...request.documents.map(({ id }) => id));
        return score(request);
      },
      close: () => {},
    },
    load: async () => {
      loads += 1;
      return [tinyQuestionnaire];
    },
    onProgress: (count) => left.push(count),
  });
  return { asked, left, loads };
}

it("scores all once, in batches, with one questionnaire loaded; an edit scores one again", async () => {
  const tab = browser.openTab();
  await browser.settled();
  expect(await scored(tab)).toEqual({ asked: ids, left: [30, 5, 0], loads: 1 });
  expect(cache.scored.get("a07")?.result).toMatchObject({ edition: "full", areas: expect.any(Object) });
  expect(await scored(tab)).toEqual({ asked: [], left: [0], loads: 0 });

  await opened(tab, "a07");
  tab.getState().change("a07", (before, now) => withAnswer(before, "policy.known", { choice: { level: 2 } }, now));
  await browser.settled();
  expect(await scored(tab)).toEqual({ asked: ["a07"], left: [1, 0], loads: 0 });
});

it("leaves out assessments that are archived, not started or unreadable", async () => {
  const tab = browser.openTab();
  await browser.settled();
  tab.getState().setArchived(["a00"], true);
  tab.getState().add(anAssessment({ id: "empty", answers: {} }));
  await browser.settled();
  const raw = await openDB("tenspan");
  await raw.put("parts", { assessment: "a01", name: "edition", value: 7 });
  await raw.put("parts", { assessment: "a02", name: "questionnaire", value: { id: "tiny", version: "9" } });
  raw.close();
  const { asked } = await scored(tab);
  expect(asked).toEqual(ids.slice(1));
  expect(cache.scored.get("a01")?.result).toBe("unreadable");
  expect(cache.scored.get("a02")?.result).toBe("noQuestionnaire");
});

it("stops when it is aborted", async () => {
  const tab = browser.openTab();
  await browser.settled();
  const aborted = AbortSignal.abort();
  expect((await scored(tab, aborted)).asked).toEqual([]);
});

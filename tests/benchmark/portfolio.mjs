// npm run benchmark:portfolio -- [--rounds 5] [--only TEXT]: Home and the portfolio with 1,000 assessments on the built
// app. Prints the heap above that of an empty Home; until the list can be used, and how soon a search is painted, with 4×
// CPU slow-down; how long opening one of 1,000 takes, relative to opening the only one; how long the portfolio takes to
// score all, and after an edit; and until a comparison of six is painted. Other programs only add time: on a busy
// machine the shortest times say more than the medians.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { manyAssessments, storeAssessments } from "../manyAssessments.mjs";
import { serve } from "../serve.mjs";

const { values: options } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, only: { type: "string", default: "" } },
});
const rounds = Number(options.rounds);
const COUNT = 1000;
const SLOWDOWN = 4;
const SEARCHES = ["insurance", "organisation 00", "health client"];
/** From the drawn list until the next screen is loaded, with some time to spare; milliseconds. */
const UNTIL_LOADED = 2_500;

const server = await serve(join(import.meta.dirname, "../../dist"));
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
});
const homes = new Map();
const parts = {
  heap: async () => measureHeap(await home(COUNT), await home(0)),
  start: async () => measureStart(await home(COUNT)),
  search: async () => measureSearch(await home(COUNT)),
  opening: async () => measureOpening(await home(COUNT), await home(1)),
  scoring: async () => measureScoring(await home(COUNT)),
  comparison: async () => measureComparison(await home(COUNT)),
};
try {
  for (const [name, measure] of Object.entries(parts)) if (name.includes(options.only)) await measure();
} finally {
  await browser.close();
  server.close();
}

/** Returns Home with this many assessments, each number in a browser profile of its own. */
async function home(count) {
  const known = homes.get(count) ?? (await openHome(count));
  homes.set(count, known);
  return known;
}

async function openHome(count) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(listenToWorkers);
  const session = await context.newCDPSession(page);
  await page.goto(server.address);
  await page.getByRole("button", { name: "Start the quick scan" }).waitFor();
  await storeAssessments(page, manyAssessments(count));
  await page.evaluate(() => navigator.serviceWorker?.ready);
  const opened = { page, session, count };
  await reload(opened);
  return opened;
}

/** Loads Home again, and waits until it has nothing more to do. */
async function reload({ page }) {
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await page.reload();
  await page
    .getByRole("link", { name: /^Organisation/ })
    .or(page.getByRole("button", { name: "Start the quick scan" }))
    .first()
    .waitFor();
  await page.waitForTimeout(UNTIL_LOADED);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 10_000 })));
}

async function measureHeap(...both) {
  const heaps = [];
  for (const { page, session } of both) {
    await session.send("Performance.enable");
    await reload({ page });
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    heaps.push(metrics.find(({ name }) => name === "JSHeapUsedSize").value / 1024 / 1024);
  }
  const [many, empty] = heaps;
  console.log(`heap of Home with ${COUNT}: ${(many - empty).toFixed(1)} MB above an empty Home (at most 30)`);
}

/** In the page: records the scoring time that the worker of the portfolio reports. */
function listenToWorkers() {
  window.scored = [];
  const Native = window.Worker;
  window.Worker = class extends Native {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => {
        if (data?.scored) window.scored.push({ count: data.scored.length, milliseconds: data.milliseconds });
      });
    }
  };
}

function sumOf(scored, name) {
  return scored.reduce((sum, one) => sum + one[name], 0);
}

/** The portfolio from its address until it is drawn, the part of it that is scoring, and the same after an edit. */
async function measureScoring({ page }) {
  const drawn = () => page.getByRole("heading", { name: "Commitments compared" }).waitFor({ timeout: 120_000 });
  const times = [];
  let first = null;
  for (let round = 0; round < rounds; round++) {
    await page.goto(`${server.address}#/portfolio`);
    await page.reload();
    await drawn();
    first ??= await page.evaluate(() => performance.now());
    const scored = await page.evaluate(() => window.scored);
    if (sumOf(scored, "count") !== COUNT) throw new Error(`${sumOf(scored, "count")} were scored`);
    times.push(sumOf(scored, "milliseconds"));
  }
  tell(`the portfolio scores ${COUNT} in its worker (at most 150 ms)`, times);
  console.log(`the portfolio is drawn, with all read, after ${(first / 1000).toFixed(1)} s`);
  await page.evaluate(() => {
    window.scored = [];
    location.hash = "#/assessment/many-7/assess";
  });
  await page.getByRole("radio").first().waitFor();
  await page.keyboard.press("0");
  await page.keyboard.press("1");
  await page.getByText(/^Saved /).waitFor();
  const from = await page.evaluate(() => {
    location.hash = "#/portfolio";
    return performance.now();
  });
  await drawn();
  const again = await page.evaluate(() => ({ scored: window.scored, now: performance.now() }));
  console.log(
    `after an edit it scores ${sumOf(again.scored, "count")} in ${sumOf(again.scored, "milliseconds").toFixed(1)} ms, and is drawn after ${Math.round(again.now - from)} ms`,
  );
}

/** From the start of the navigation until a row is drawn and the page has had a free moment. */
async function measureStart({ page, session }) {
  for (const rate of [1, SLOWDOWN]) {
    const times = [];
    for (let round = 0; round < rounds; round++) {
      await session.send("Emulation.setCPUThrottlingRate", { rate });
      await page.reload({ waitUntil: "commit" });
      times.push(
        await page.evaluate(async () => {
          while (document.querySelector("tbody input[type=checkbox]") === null)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          await new Promise((resolve) => setTimeout(resolve));
          return performance.now();
        }),
      );
      await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      await page.waitForTimeout(UNTIL_LOADED);
    }
    tell(`Home with ${COUNT} can be used, at 1/${rate} of the speed (at most 1,000 ms)`, times);
  }
}

/** From a key to the next paint, and to the last new row of the result. */
async function measureSearch(opened) {
  const { page, session } = opened;
  await reload(opened);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.evaluate(observeKeys);
  await page.getByRole("searchbox").focus();
  for (const search of SEARCHES) {
    await page.keyboard.type(search, { delay: 250 });
    for (const _ of search) {
      await page.keyboard.press("Backspace");
      await page.waitForTimeout(250);
    }
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const { keys, complete } = await page.evaluate(() => window.observed);
  tell(`a key in the search is painted, with the first rows of the result (at most 56 ms)`, keys);
  tell(`the last row of the result is painted, where rows changed`, complete);
}

/** In the page: records how long a key takes until it is painted, and until the rows of the table stay the same. */
function observeKeys() {
  window.observed = { keys: [], complete: [] };
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "keydown") window.observed.keys.push(duration);
  }).observe({ type: "event", durationThreshold: 16 });
  let pressed = null;
  let last = null;
  window.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      if (last !== null) window.observed.complete.push(last - pressed);
      pressed = timeStamp;
      last = null;
    },
    true,
  );
  new MutationObserver((changes) => {
    if (!changes.some(({ target }) => target.nodeName === "TBODY")) return;
    requestAnimationFrame(() =>
      setTimeout(() => {
        last = performance.now();
      }),
    );
  }).observe(document.querySelector("main"), { childList: true, subtree: true });
}

/** From a click on the name of an assessment until its first question is drawn; by turns, so that both meet the same. */
async function measureOpening(...both) {
  const times = new Map(both.map(({ count }) => [count, []]));
  for (let round = 0; round < rounds; round++) {
    for (const opened of both) {
      await reload(opened);
      times.get(opened.count).push(
        await opened.page.evaluate(async () => {
          const link = [...document.querySelectorAll("main a")].find((one) => /\/assess$/.test(one.hash));
          const from = performance.now();
          link.click();
          while (document.querySelector("main input[type=radio]") === null)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          return performance.now() - from;
        }),
      );
    }
  }
  const [many, single] = both.map(({ count }) => tell(`opening one of ${count}`, times.get(count)));
  const ratio = (name) => (many[name] / single[name]).toFixed(2);
  console.log(`ratio of the two (at most 1.1): medians ${ratio("median")}, shortest ${ratio("least")}`);
}

/** From the address of a comparison of six until its last part is painted; the code and no assessment was loaded before. */
async function measureComparison({ page }) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const compare = async (from, count) => {
      const names = Array.from({ length: count }, (_unused, index) => `many-${from + index}`);
      return page.evaluate(
        async (address) => {
          const part = () => document.querySelector("main table tbody td");
          const before = performance.now();
          location.hash = address;
          while (part() === null || document.querySelectorAll("main section svg").length === 0)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return performance.now() - before;
        },
        `#/compare/${names.join(encodeURIComponent(","))}`,
      );
    };
    await page.evaluate(() => {
      location.hash = "#/settings";
    });
    await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    if (round === 0) {
      await compare(900, 2);
      await page.evaluate(() => {
        location.hash = "#/settings";
      });
      await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    }
    times.push(await compare(round * 6, 6));
  }
  tell("a comparison of six is painted (at most 200 ms)", times);
}

function tell(what, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const found = { least: at(0), median: at(0.5), most: at(0.98) };
  const text = Object.entries(found).map(([name, time]) => `${name} ${Math.round(time)} ms`);
  console.log(`${what}: ${text.join(", ")} (${sorted.length} times)`);
  return found;
}

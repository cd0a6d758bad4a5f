// Measures Home and the portfolio with 1,000 assessments on the built app: until the list can be used, and how soon a
// search is painted with 4× CPU slow-down; the heap above that of an empty Home; how long opening one of 1,000 takes,
// relative to opening the only one; and how long the portfolio takes to score all, and one after an edit. Run by
// `npm run benchmark:portfolio`.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { manyAssessments, storeAssessments } from "../manyAssessments.mjs";
import { serve } from "../serve.mjs";

const COUNT = 1000;
const SLOWDOWN = 4;
const ROUNDS = 7;
const SEARCHES = ["insurance", "organisation 00", "health client"];

const server = await serve(join(import.meta.dirname, "../../dist"));
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
});
try {
  const many = await openHome(COUNT);
  const single = await openHome(1);
  const empty = await openHome(0);
  const [heap, base] = [await heapOf(many), await heapOf(empty)];
  console.log(`heap of Home with ${COUNT} assessments: ${(heap - base).toFixed(1)} MB above an empty Home`);
  await measureStart(many, 1);
  await measureStart(many, SLOWDOWN);
  await measureSearch(many);
  await measureOpening(many, single);
  await measureScoring(many);
} finally {
  await browser.close();
  server.close();
}

/** Opens Home in a browser of its own with this many assessments, loaded from the offline copy. */
async function openHome(count) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(listenToWorkers);
  const session = await context.newCDPSession(page);
  await page.goto(server.address);
  await page.getByRole("button", { name: "Start the quick scan" }).waitFor();
  await storeAssessments(page, manyAssessments(count));
  await page.evaluate(() => navigator.serviceWorker?.ready);
  await page.reload();
  await shown(page);
  await page.waitForTimeout(3_000);
  return { page, session, count };
}

async function shown(page) {
  await page
    .getByRole("link", { name: /^Organisation/ })
    .or(page.getByRole("button", { name: "Start the quick scan" }))
    .first()
    .waitFor();
}

async function heapOf({ page, session }) {
  await session.send("Performance.enable");
  await page.reload();
  await shown(page);
  await page.waitForTimeout(4_000);
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize").value / 1024 / 1024;
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

/** The portfolio from its address until it is drawn, the part of it that is scoring, and the same after an edit. */
async function measureScoring({ page }) {
  await page.goto(`${server.address}#/portfolio`);
  await page.reload();
  const drawn = () => page.getByRole("heading", { name: "Commitments compared" }).waitFor({ timeout: 120_000 });
  await drawn();
  const total = await page.evaluate(() => performance.now());
  const sum = (scored) => scored.reduce((all, { milliseconds }) => all + milliseconds, 0);
  const count = (scored) => scored.reduce((all, one) => all + one.count, 0);
  const all = await page.evaluate(() => window.scored);
  console.log(
    `the portfolio scores ${count(all)} assessments in ${Math.round(sum(all))} ms in its worker, and is drawn with them read after ${(total / 1000).toFixed(1)} s`,
  );
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
    `after an edit it scores ${count(again.scored)} in ${sum(again.scored).toFixed(1)} ms, and is drawn after ${Math.round(again.now - from)} ms`,
  );
}

/** From the start of the navigation until a row is drawn and the page has had a free moment. */
async function measureStart({ page, session }, rate) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
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
    await page.waitForTimeout(3_000);
  }
  tell(`Home with ${COUNT} assessments can be used, at 1/${rate} of the speed, after`, times);
}

async function measureSearch({ page, session }) {
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.evaluate(() => {
    window.durations = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "keydown") window.durations.push(duration);
    }).observe({ type: "event", durationThreshold: 16 });
  });
  const field = page.getByRole("searchbox");
  await field.focus();
  for (const search of SEARCHES) {
    await page.keyboard.type(search, { delay: 200 });
    for (const _ of search) {
      await page.keyboard.press("Backspace");
      await page.waitForTimeout(200);
    }
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  tell("a search among them is painted after", await page.evaluate(() => window.durations));
}

async function measureOpening(...homes) {
  const medians = [];
  for (const { page, count } of homes) {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.evaluate(() => {
        location.hash = "#/";
      });
      await page.reload();
      await shown(page);
      await page.waitForTimeout(2_500);
      times.push(
        await page.evaluate(async () => {
          const link = [...document.querySelectorAll("main a")].find((one) => /\/assess$/.test(one.hash));
          const from = performance.now();
          link.click();
          while (document.querySelector("main input[type=radio]") === null)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          return performance.now() - from;
        }),
      );
    }
    medians.push(tell(`opening one of ${count} takes`, times));
  }
  console.log(`ratio ${(medians[0] / medians[1]).toFixed(2)}`);
}

function tell(what, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  console.log(
    `${what}: median ${Math.round(at(0.5))} ms, 98th percentile ${Math.round(at(0.98))} ms (${sorted.length} times)`,
  );
  return at(0.5);
}

// Event Timing on the built app with 4× CPU slow-down, for the sample's 96 questions and for 1,045: the time from an
// event until its effect is painted. Shared by the benchmarks of answering, the slider and navigation.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../serve.mjs";
import { largeAssessment, openLarge } from "./assessments.mjs";

const SLOWDOWN = 4;
/** Chromium rounds Event Timing to 8 ms and reports nothing shorter than 16 ms. */
const SHORTEST = 16;

/**
 * Opens an assessment, navigates with `open`, slows the CPU down, and prints the event durations while `act` runs;
 * first for the sample, then for many questions. `names` are the event types to count; `kindOf` groups them by the
 * pressed key ("" for none).
 */
export async function measure(plan) {
  const server = await serve(join(import.meta.dirname, "../../dist"));
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
  });
  const large = largeAssessment();
  try {
    const openSample = (page) => page.getByRole("button", { name: "Open the sample" }).click();
    await measureOne(browser, server.address, "96 questions", openSample, plan);
    await measureOne(browser, server.address, `${large.count} questions`, (page) => openLarge(page, large.path), plan);
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureOne(browser, address, label, start, { names, open, act, kindOf }) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.goto(address);
  await start(page);
  await open(page);
  await page.waitForLoadState("networkidle");
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.evaluate(observe, { names, shortest: SHORTEST });
  await act(page);
  await page.waitForTimeout(500);
  tell(label, await page.evaluate(() => window.entries), kindOf);
  await context.close();
}

/** In the page: records each entry with its key. An entry has no key, only the time of the press. */
function observe({ names, shortest }) {
  const keys = new Map();
  window.addEventListener("keydown", ({ timeStamp, key }) => keys.set(Math.round(timeStamp), key), true);
  window.entries = [];
  new PerformanceObserver((list) => {
    for (const { name, duration, startTime } of list.getEntries()) {
      if (names.includes(name)) window.entries.push({ key: keys.get(Math.round(startTime)) ?? "", duration });
    }
  }).observe({ type: "event", durationThreshold: shortest });
}

function tell(label, entries, kindOf) {
  const kinds = groupBy(entries, ({ key }) => kindOf(key));
  for (const [kind, some] of kinds) {
    const durations = some.map(({ duration }) => duration).sort((a, b) => a - b);
    const at = (share) => durations[Math.min(durations.length - 1, Math.floor(share * durations.length))];
    console.log(
      `${label}, ${kind}: ${durations.length}, median ${at(0.5)} ms, 98th percentile ${at(0.98)} ms, most ${at(1)} ms`,
    );
  }
}

/** Node 20 has no Map.groupBy. */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

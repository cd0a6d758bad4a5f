// Event Timing on the built app, with the sample assessment of all 95 questions, at a four-fold CPU slow-down: how long
// it takes from an event until what it changes is painted. Shared by the benchmarks of answering and of the slider.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../serve.mjs";

const SLOWDOWN = 4;

/**
 * Opens the sample, lets `open` go to a screen, slows down, and prints what the events took while `act` ran.
 * `names` are the types of events to count; `kindOf` sorts them by the key that was pressed ("" for none).
 */
export async function measure({ names, open, act, kindOf }) {
  const server = await serve(join(import.meta.dirname, "../../dist"));
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    await page.goto(server.address);
    await page.getByRole("button", { name: "Open the sample" }).click();
    await open(page);
    await page.waitForLoadState("networkidle");
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.evaluate(observe, names);
    await act(page);
    await page.waitForTimeout(500);
    tell(await page.evaluate(() => window.entries), kindOf);
  } finally {
    await browser.close();
    server.close();
  }
}

/** In the page: keeps each entry with its key. An entry does not say which key it was, but when it was pressed. */
function observe(names) {
  const keys = new Map();
  window.addEventListener("keydown", ({ timeStamp, key }) => keys.set(Math.round(timeStamp), key), true);
  window.entries = [];
  new PerformanceObserver((list) => {
    for (const { name, duration, startTime } of list.getEntries()) {
      if (names.includes(name)) window.entries.push({ key: keys.get(Math.round(startTime)) ?? "", duration });
    }
  }).observe({ type: "event", durationThreshold: 16 });
}

function tell(entries, kindOf) {
  const kinds = groupBy(entries, ({ key }) => kindOf(key));
  for (const [kind, some] of kinds) {
    const durations = some.map(({ duration }) => duration).sort((a, b) => a - b);
    const at = (share) => durations[Math.min(durations.length - 1, Math.floor(share * durations.length))];
    console.log(`${kind}: ${durations.length}, median ${at(0.5)} ms, 98th percentile ${at(0.98)} ms, most ${at(1)} ms`);
  }
}

/** Node 20 has no Map.groupBy of its own. */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

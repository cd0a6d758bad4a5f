// Waits in the built page, measured in Chromium.
import { makeInWorker, openReport } from "../makeInWorker.mjs";

/** What Lighthouse calls slow 4G. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const MOBILE = { width: 412, height: 823 };
const DESKTOP = { width: 1280, height: 800 };

async function openSample(page, address) {
  await page.goto(address);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
}

const part = (page, name) =>
  page.getByRole("navigation", { name: "This assessment" }).getByRole("link", { name, exact: true });

/** Milliseconds until a new worker has made an edition of the sample. */
export async function workerReport(page, { address }, edition) {
  await openReport(page, address);
  const { time } = await makeInWorker(page, edition);
  return time;
}

/** Milliseconds from another paper to the first page of the preview on it. */
export async function previewOfOption(page, { address }) {
  await openSample(page, address);
  await part(page, "Report").click();
  await page.getByRole("img", { name: /^Page 1 of/ }).waitFor();
  await page.waitForTimeout(2_000);
  return page.getByRole("radio", { name: "US Letter" }).evaluate(
    (choice) =>
      new Promise((resolve) => {
        const ratio = () => document.querySelector("[data-page='1']")?.style.aspectRatio;
        const before = ratio();
        const start = performance.now();
        const look = () =>
          ratio() === before || ratio() === undefined
            ? requestAnimationFrame(look)
            : resolve(performance.now() - start);
        choice.click();
        look();
      }),
  );
}

/** Milliseconds from the address to the first statement that can be chosen, for a new visitor on a slow phone. */
export async function firstAnswer(page, { address }) {
  await slowDown(page, SLOW_4G);
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Start the quick scan" }).click();
  await page.waitForURL(/set-up|assess/);
  if (/set-up/.test(page.url())) await part(page, "Assess").click();
  // Set-up has choices, too; only a statement has the name of a level.
  await page.getByRole("radio", { name: /Developing/ }).waitFor();
  return performance.now() - start;
}

/** Megabytes of the heap after Results was loaded and the garbage collected. */
export async function heapOfResults(page, { address }) {
  await openSample(page, address);
  await page.waitForTimeout(2_000);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize").value / 1024 / 1024;
}

/** Milliseconds of the page's longest task while all screens of the sample are opened in turn. */
export async function longestTask(page, { address }) {
  await slowDown(page, null);
  await page.addInitScript(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await openSample(page, address);
  for (const name of ["Set-up", "Assess", "Results", "Risks", "Plan", "Report"]) {
    await part(page, name).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(3_000);
  }
  return page.evaluate(() => window.longest);
}

async function slowDown(page, network) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  if (network === null) return;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
}

/** The measurements on a phone. */
const PHONE = [firstAnswer, longestTask];

/** Calls `measure` with a page of a new visitor. */
export async function asVisitor(browser, build, measure, ...more) {
  const viewport = PHONE.includes(measure) ? MOBILE : DESKTOP;
  const context = await browser.newContext({ bypassCSP: true, locale: "en-GB", viewport });
  try {
    return await measure(await context.newPage(), build, ...more);
  } finally {
    await context.close();
  }
}

// How soon an answer is painted: Event Timing of key presses on Assess, at a four-fold CPU slow-down, built app, sample
// assessment with all 95 questions. Run by `npm run benchmark:answering`; prints milliseconds.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { preview } from "vite";

const ANSWERS = 150;
const SLOWDOWN = 4;

const root = join(import.meta.dirname, "../..");
const server = await preview({ root, logLevel: "error", preview: { host: "127.0.0.1", port: 4400 } });
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
});

try {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.goto(server.resolvedUrls.local[0]);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await page.getByRole("link", { name: "Assess", exact: true }).click();
  await page.getByRole("radio").first().waitFor();
  await page.waitForLoadState("networkidle");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.evaluate(() => {
    window.durations = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === "keydown" && !window.turning) window.durations.push(duration);
    }).observe({ type: "event", durationThreshold: 16 });
  });
  for (let answer = 0; answer < ANSWERS; answer++) {
    await page.keyboard.press(String(answer % 6));
    await page.waitForTimeout(120);
    if (answer % 3 === 2) {
      // Turning to the next question is no answer.
      await page.evaluate(() => (window.turning = true));
      await page.keyboard.press("ArrowRight");
      await page.waitForTimeout(300);
      await page.evaluate(() => (window.turning = false));
    }
  }
  const durations = (await page.evaluate(() => window.durations)).sort((a, b) => a - b);
  const at = (share) => durations[Math.min(durations.length - 1, Math.floor(share * durations.length))];
  console.log(
    `${durations.length} key presses: median ${at(0.5)} ms, 98th percentile ${at(0.98)} ms, most ${at(1)} ms`,
  );
} finally {
  await browser.close();
  await server.close();
}

// How soon an answer, and the next question, is painted: Event Timing of key presses on Assess, at a four-fold CPU
// slow-down, built app, sample assessment with all 95 questions. Run by `npm run benchmark:answering`.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../serve.mjs";

const QUESTIONS = 75;
const SLOWDOWN = 4;

const server = await serve(join(import.meta.dirname, "../../dist"));
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
});

try {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.goto(server.address);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await page.getByRole("link", { name: "Assess", exact: true }).click();
  await page.getByRole("radio").first().waitFor();
  await page.waitForLoadState("networkidle");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.evaluate(() => {
    // An entry does not say which key it was, but when it was pressed.
    const keys = new Map();
    window.addEventListener("keydown", ({ timeStamp, key }) => keys.set(Math.round(timeStamp), key), true);
    window.durations = { answers: [], turns: [] };
    new PerformanceObserver((list) => {
      for (const { name, duration, startTime } of list.getEntries()) {
        if (name !== "keydown") continue;
        const key = keys.get(Math.round(startTime)) ?? "";
        window.durations[/^\d$/.test(key) ? "answers" : "turns"].push(duration);
      }
    }).observe({ type: "event", durationThreshold: 16 });
  });
  for (let question = 0; question < QUESTIONS; question++) {
    for (const level of [question % 6, (question + 1) % 6]) {
      await page.keyboard.press(String(level));
      await page.waitForTimeout(150);
    }
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(300);
  }
  for (const [what, durations] of Object.entries(await page.evaluate(() => window.durations))) {
    durations.sort((a, b) => a - b);
    const at = (share) => durations[Math.min(durations.length - 1, Math.floor(share * durations.length))];
    console.log(`${what}: ${durations.length}, median ${at(0.5)} ms, 98th percentile ${at(0.98)} ms, most ${at(1)} ms`);
  }
} finally {
  await browser.close();
  server.close();
}

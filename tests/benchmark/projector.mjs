// Measures how soon the projector's window shows what the facilitator does: from the press of a key until the next
// question is drawn in the other window, with 4× CPU slow-down in both, on the sample's workshop. Run by
// `npm run benchmark:projector`.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../serve.mjs";

const SLOWDOWN = 4;
const TURNS = 60;

const server = await serve(join(import.meta.dirname, "../../dist"));
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
});
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(server.address);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
  await page.goto(page.url().replace(/results$/, "workshop"));
  await page.getByRole("table", { name: "Agenda" }).getByRole("link").first().click();
  await page.getByRole("radio").first().waitFor();
  const projector = await context.newPage();
  await projector.goto(page.url().replace(/assessment\/([^/]+)\/workshop.*$/, "projector/$1"));
  await projector.getByRole("list").first().waitFor();
  await page.bringToFront();
  for (const window of [page, projector]) {
    const session = await context.newCDPSession(window);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  }
  await page.evaluate(() => {
    window.addEventListener("keydown", ({ timeStamp }) => (window.pressed = performance.timeOrigin + timeStamp), true);
  });
  // A window in the background paints no frames; the change of its document counts.
  await projector.evaluate(() => {
    new MutationObserver(() => (window.changed = performance.timeOrigin + performance.now())).observe(
      document.querySelector("main"),
      { subtree: true, childList: true, characterData: true },
    );
  });
  const times = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const before = await projector.getByRole("heading", { level: 1 }).textContent();
    await page.keyboard.press("ArrowRight");
    await projector.waitForFunction((old) => document.querySelector("h1").textContent !== old, before, {
      polling: 50,
    });
    await page.waitForTimeout(200);
    times.push((await projector.evaluate(() => window.changed)) - (await page.evaluate(() => window.pressed)));
  }
  const sorted = times.sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(TURNS - 1, Math.floor(share * TURNS))].toFixed(0);
  console.log(`the projector follows: median ${at(0.5)} ms, 98th percentile ${at(0.98)} ms, most ${at(1)} ms`);
} finally {
  await browser.close();
  server.close();
}

// Measures the page's heap during an hour of answering: an answer every five seconds, each followed by a page turn,
// replayed without the waiting. Prints the heap after the answers of the first minute and of the hour, each after a
// garbage collection. Run by `npm run benchmark:heap`.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../serve.mjs";

const MINUTE = 12;
const HOUR = 720;

const server = await serve(join(import.meta.dirname, "../../dist"));
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(server.address);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await page.getByRole("link", { name: "Assess", exact: true }).click();
  await page.getByRole("radio").first().waitFor();

  const heap = async () => {
    await page.waitForTimeout(2_000);
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "JSHeapUsedSize").value / 1024 / 1024;
  };
  const answer = async (from, to) => {
    for (let index = from; index < to; index++) {
      await page.keyboard.press(String(index % 6));
      await page.waitForTimeout(30);
      // To the end and back again.
      await page.keyboard.press(Math.floor(index / 90) % 2 === 0 ? "ArrowRight" : "ArrowLeft");
      await page.waitForTimeout(30);
    }
  };
  await answer(0, MINUTE);
  const early = await heap();
  await answer(MINUTE, HOUR);
  const late = await heap();
  console.log(
    `heap after ${MINUTE} answers ${early.toFixed(1)} MB, after ${HOUR} answers ${late.toFixed(1)} MB: ${(late / early).toFixed(2)} times`,
  );
} finally {
  await browser.close();
  server.close();
}

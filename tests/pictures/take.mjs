// Takes the two pictures of the README: Results, and the first page of the board's report, of the sample in the built
// app. Run by `npm run pictures`.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../serve.mjs";

const server = await serve(join(import.meta.dirname, "../../dist"));
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  env: { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") },
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1240 },
    locale: "en-GB",
  });
  await page.goto(server.address);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
  // Waits until the page shows that everything is saved.
  await page.getByText(/^Saved/).waitFor();
  await page.screenshot({ path: join(import.meta.dirname, "results.png") });

  await page.getByRole("link", { name: "Report", exact: true }).click();
  // Tall enough for a whole page.
  await page.setViewportSize({ width: 1280, height: 1800 });
  const first = page.locator('[data-page="1"]');
  await first.waitFor();
  await page.waitForTimeout(2_000);
  await first.screenshot({ path: join(import.meta.dirname, "report.png") });
} finally {
  await browser.close();
  server.close();
}

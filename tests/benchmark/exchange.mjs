// Measures files for other programs: the full edition of the sample as XLSX, DOCX and PPTX, each in a new worker, from
// its start to the finished file; and the preview of 1,000 imported answers, from choosing the CSV file until it is
// shown. Run by `npm run benchmark:exchange`; prints milliseconds, medians of five.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../serve.mjs";
import { largeAssessment, openLarge } from "./assessments.mjs";

const ROUNDS = 5;
const ROWS = 1_000;
const FORMATS = ["Tables as an Excel workbook", "Report as a Word file", "Slides for PowerPoint"];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** In the page: keeps how long each worker took from its start to its first answer. */
function watchWorkers() {
  window.answered = [];
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(address, options) {
      super(address, options);
      const start = performance.now();
      if (!/exchange\.worker/.test(String(address))) return;
      const keep = ({ data }) => window.answered.push({ time: performance.now() - start, isMade: data.ok });
      this.addEventListener("message", keep, { once: true });
    }
  };
}

async function measureFormats(page, address) {
  await page.goto(address);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await page.getByRole("navigation", { name: "This assessment" }).getByRole("link", { name: "Report" }).click();
  await page.getByRole("radio", { name: /^Full/ }).check();
  await page.getByRole("img", { name: /^Page 1 of \d\d$/ }).waitFor();
  await page.waitForTimeout(2_000);
  for (const name of FORMATS) {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.evaluate(() => {
        window.answered = [];
      });
      await page.getByRole("button", { name }).click();
      await page.waitForFunction(() => window.answered.length > 0);
      const { time, isMade } = await page.evaluate(() => window.answered[0]);
      if (!isMade) throw new Error(`${name} was not made`);
      times.push(time);
      await page.waitForTimeout(500);
    }
    console.log(`${name}, full edition: ${Math.round(median(times))} ms (at most 1,000)`);
  }
}

/** A CSV file with another answer to each of the first questions. */
function answersOf(ids) {
  const rows = ids.slice(0, ROWS).map((id, index) => `${id};${(index + 1) % 6};Seen in row ${index + 2}`);
  return ["ID;Answer;Note", ...rows].join("\n");
}

async function measureImport(page, address) {
  const { path, ids } = largeAssessment();
  await page.goto(address);
  await openLarge(page, path);
  const buffer = Buffer.from(answersOf(ids));
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(() => {
      location.hash = location.hash.replace(/\/[a-z-]+$/, "/sheet");
    });
    await page.getByRole("button", { name: "Choose a spreadsheet" }).waitFor();
    await page.waitForTimeout(1_000);
    await page.evaluate(watchPreview);
    await page.locator("input[type=file]").setInputFiles({ name: "answers.csv", mimeType: "text/csv", buffer });
    times.push(await page.evaluate(() => window.previewed));
    await page.getByText(new RegExp(`^${ROWS.toLocaleString("en")} answers change`)).waitFor();
    await page.evaluate(() => {
      location.hash = location.hash.replace(/\/sheet$/, "/results");
    });
    await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
  }
  console.log(`the preview of ${ROWS} imported answers: ${Math.round(median(times))} ms (at most 1,000)`);
}

/** In the page: `previewed` resolves to the milliseconds from choosing a file until its preview is painted. */
function watchPreview() {
  window.previewed = new Promise((resolve) => {
    document.addEventListener(
      "change",
      async () => {
        const start = performance.now();
        const isShown = () =>
          [...document.querySelectorAll("main h3, main h2")].some(({ textContent }) =>
            /would change$/.test(textContent),
          );
        while (!isShown()) await new Promise((frame) => requestAnimationFrame(frame));
        await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
        resolve(performance.now() - start);
      },
      { capture: true, once: true },
    );
  });
}

const server = await serve(join(import.meta.dirname, "../../dist"));
const env = { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") };
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, env });
try {
  for (const measure of [measureFormats, measureImport]) {
    const page = await browser.newPage({ locale: "en-GB" });
    await page.addInitScript(watchWorkers);
    await measure(page, server.address);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}

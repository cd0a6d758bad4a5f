// Measures how long reports take: the board and the full edition in a new worker of a browser, with the page's longest
// task meanwhile, and the same twenty pages by our writer, pdfmake and @react-pdf/renderer in Node, in one run. The
// other two are fetched into a cache on demand. Run by `npm run benchmark:pdf`; prints milliseconds, medians of five.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { loadConfigFromFile, preview, runnerImport } from "vite";

const ROUNDS = 5;
const PEERS = { pdfmake: "0.3.11", "@react-pdf/renderer": "4.9.0", react: "19.3.1" };

const root = join(import.meta.dirname, "../..");
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const { plugins, resolve } = (await loadConfigFromFile({ command: "serve", mode: "production" })).config;
const { module: pages } = await runnerImport(join(import.meta.dirname, "pdfPages.ts"), { plugins, resolve });

async function inBrowser() {
  const server = await preview({ root, logLevel: "error", preview: { host: "127.0.0.1", port: 4410 } });
  const env = { ...process.env, ...JSON.parse(process.env.CHROME_ENV ?? "{}") };
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, env });
  try {
    const page = await browser.newPage({ bypassCSP: true, locale: "en-GB" });
    await page.goto(server.resolvedUrls.local[0]);
    await page.getByRole("button", { name: "Open the sample" }).click();
    await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
    const worker = readdirSync(join(root, "dist/assets")).find((file) => /^pdf\.worker-.*\.js$/.test(file));
    const assessment = readFileSync(join(root, "questionnaires/samples/northmoor-mutual.json"), "utf8");
    for (const edition of ["board", "full"]) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++)
        rounds.push(await page.evaluate(makeInWorker, { worker, assessment, edition, phrases: pages.phrases }));
      const { bytes } = rounds[0];
      console.log(
        `${edition} edition in a new worker: ${median(rounds.map(({ time }) => time)).toFixed(0)} ms, ${Math.round(bytes / 1024)} kB`,
      );
    }
    console.log(
      `longest task of the page while the Report screen makes and shows the full edition: ${await longestTask(page)} ms`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page. */
async function makeInWorker({ worker, assessment, edition, phrases }) {
  const questionnaire = await (await fetch("questionnaires/cisos4ai.json")).json();
  const choices = {
    edition,
    paper: "a4",
    language: "en-GB",
    classification: "",
    preparedBy: "",
    accent: null,
    logo: null,
  };
  const job = { questionnaire, assessment: JSON.parse(assessment), choices, date: "2026-11-23" };
  const address = (name) => new URL(`fonts/report-${name}.ttf`, document.baseURI).href;
  const latin = { serif: address("serif"), sans: address("sans"), strong: address("strong") };
  const addresses = { latin, wide: latin };
  const start = performance.now();
  const running = new Worker(`assets/${worker}`, { type: "module" });
  return new Promise((resolve, reject) => {
    running.onerror = reject;
    running.onmessage = ({ data }) => {
      if (data.kind === "error") reject(new Error(data.error));
      if (data.kind === "done") resolve({ time: performance.now() - start, bytes: data.bytes.length });
    };
    running.postMessage({ job, addresses, phrases });
  });
}

async function longestTask(page) {
  await page.getByRole("navigation", { name: "This assessment" }).getByRole("link", { name: "Report" }).click();
  const ready = () => page.getByRole("img", { name: /^Page 1 of \d+$/ }).waitFor();
  await ready();
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: "longtask" });
  });
  await page.getByRole("radio", { name: /^Full/ }).check();
  await page.waitForTimeout(4000);
  await ready();
  return page.evaluate(() => Math.round(window.longest) || "under 50");
}

async function besideOthers() {
  const { document, fonts, render } = await pages.readPages();
  const folder = fetchPeers(fonts);
  const writers = { "this writer, tagged": render, ...(await readPeers(folder, document)) };
  for (const [name, write] of Object.entries(writers)) {
    const times = [];
    let bytes = await write();
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      bytes = await write();
      times.push(performance.now() - start);
    }
    writeFileSync(join(folder, `${name.replace(/\W+/g, "-")}.pdf`), bytes);
    console.log(
      `the same texts and tables by ${name}: ${median(times).toFixed(0)} ms, ${Math.round(bytes.length / 1024)} kB`,
    );
  }
}

function fetchPeers(fonts) {
  const folder = join(root, "node_modules/.cache/benchmark-pdf");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: PEERS }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], { cwd: folder });
  for (const [name, file] of Object.entries(fonts)) writeFileSync(join(folder, `${name}.ttf`), file);
  return folder;
}

const textOf = (runs) => runs.map(({ text }) => text).join("");

async function readPeers(folder, { blocks }) {
  const require = createRequire(join(folder, "package.json"));
  const face = (name) => join(folder, `${name}.ttf`);
  return {
    pdfmake: withPdfmake(require("pdfmake"), face, blocks),
    "@react-pdf/renderer": await withReactPdf(require, face, blocks),
  };
}

function withPdfmake(pdfmake, face, blocks) {
  pdfmake.setFonts?.({ Source: { normal: face("sans"), bold: face("strong") } });
  const inline = (runs) => runs.map(({ text, strong }) => ({ text, bold: strong === true }));
  const content = () =>
    blocks.map((block) => {
      if (block.kind !== "table")
        return { text: inline(block.runs), fontSize: block.kind === "heading" ? 15 : 10.25, margin: [0, 8, 0, 4] };
      const all = block.columns.reduce((sum, { width }) => sum + width, 0);
      const widths = block.columns.map(({ width }) => `${(100 * width) / all}%`);
      const body = [
        block.columns.map(({ header }) => ({ text: inline(header) })),
        ...block.rows.map((row) => row.map(({ runs }) => ({ text: inline(runs) }))),
      ];
      return { table: { headerRows: 1, widths, body }, layout: "lightHorizontalLines", fontSize: 9.5 };
    });
  return () => pdfmake.createPdf({ pageSize: "A4", defaultStyle: { font: "Source" }, content: content() }).getBuffer();
}

async function withReactPdf(require, face, blocks) {
  const { createElement: h } = require("react");
  const { Document, Font, Page, renderToBuffer, Text, View } = await import(
    require.resolve("@react-pdf/renderer").replace(/\.cjs$/, ".js")
  );
  Font.register({ family: "Source", fonts: [{ src: face("sans") }, { src: face("strong"), fontWeight: 600 }] });
  const row = (cells, columns, key) =>
    h(
      View,
      {
        key,
        wrap: true,
        style: { flexDirection: "row", borderBottomWidth: 0.6, borderColor: "#DDDBD3", paddingVertical: 4.75 },
      },
      cells.map((runs, index) =>
        h(
          View,
          { key: index, style: { flex: columns[index].width, paddingRight: 12 } },
          h(Text, { style: { fontSize: 9.5 } }, textOf(runs)),
        ),
      ),
    );
  const blockOf = (block, key) =>
    block.kind === "table"
      ? h(View, { key }, [
          row(
            block.columns.map(({ header }) => header),
            block.columns,
            "head",
          ),
          ...block.rows.map((cells, index) =>
            row(
              cells.map(({ runs }) => runs),
              block.columns,
              index,
            ),
          ),
        ])
      : h(
          Text,
          { key, style: { fontSize: block.kind === "heading" ? 15 : 10.25, marginVertical: 4 } },
          textOf(block.runs),
        );
  return () =>
    renderToBuffer(
      h(Document, {}, h(Page, { size: "A4", style: { fontFamily: "Source", padding: 45 } }, blocks.map(blockOf))),
    );
}

await inBrowser();
await besideOthers();

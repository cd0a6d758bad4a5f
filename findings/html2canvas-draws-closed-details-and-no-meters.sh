#!/usr/bin/env bash
# html2canvas 1.4.1 and html2canvas-pro 2.5.0 (npm), compared with Chromium 156 (Debian 12: chromium), driven by
# playwright-core 1.64.1 (npm)
#
# Did: made a picture of five parts of a page: closed <details> around a red box, a <meter> at 3 of 5, a <progress> at
#   0.6, a ring of conic-gradient with 60 per cent red, and a list of two that counts down (<ol reversed>). Looked for red,
#   and for anything but white; and compared the list with two others: one with 2 and 1 written out (`value`), one that
#   counts down from 1 (`start`).
# Expected: no red in the first part, a bar in the next two, red in the ring, and the numbers 2 and 1, as on the screen.
# Happens: html2canvas draws the red box of the closed details, over whatever stands below it. Meter and progress are
#   blank. The list has the numbers 1 and 0. The ring is blank in html2canvas; html2canvas-pro draws it and is wrong in
#   all else alike.
# Why it matters: reports are made of dashboards in this way. The levels are gone, what was folded away lies over the next
#   paragraph, and the worst two of a list are number 1 and 0. Draw bars as boxes, and number in the text.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 html2canvas@1.4.1 html2canvas-pro@2.5.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";

const path = execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
const parts = {
  details: "<details><summary></summary><div style='height: 20px; background: #f00'></div></details>",
  meter: '<meter value="3" max="5"></meter>',
  progress: '<progress value="0.6"></progress>',
  ring: "<div style='width: 40px; height: 40px; background: conic-gradient(#f00 60%, #fff 0)'></div>",
  reversed: "<ol reversed><li>a<li>b</ol>",
  "two and one": '<ol><li value="2">a<li value="1">b</ol>',
  "one and nought": '<ol start="1" reversed><li>a<li>b</ol>',
};
await page.setContent(`<!doctype html><html lang="en"><title>Parts</title>${Object.entries(parts)
  .map(([name, html]) => `<div data-part="${name}" style="background: #fff; height: 60px; padding: 20px; line-height: 20px">${html}</div>`)
  .join("")}`);

// The colours of a picture, as counts of red pixels and of pixels that are not white.
const count = (url) =>
  page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const result = { red: 0, other: 0 };
    for (let at = 0; at < data.length; at += 4) {
      result.red += data[at] > 240 && data[at + 1] < 16 && data[at + 2] < 16;
      result.other += Math.min(data[at], data[at + 1], data[at + 2]) < 240;
    }
    return result;
  }, url);

async function look(picture) {
  const urls = {};
  for (const name of Object.keys(parts)) urls[name] = await picture(page.locator(`[data-part="${name}"]`));
  const shown = async (name, colour) => ((await count(urls[name]))[colour] > 0 ? "drawn" : "blank");
  const numbers = ["two and one", "one and nought"].find((name) => urls[name] === urls.reversed);
  const bars = `meter ${await shown("meter", "other")}, progress ${await shown("progress", "other")}`;
  return `details ${await shown("details", "red")}, ${bars}, ring ${await shown("ring", "red")}, numbers ${numbers}`;
}

const screenshot = async (part) => `data:image/png;base64,${(await part.screenshot()).toString("base64")}`;
const seen = { Chromium: await look(screenshot) };
for (const name of ["html2canvas", "html2canvas-pro"]) {
  await page.addScriptTag({ path: `node_modules/${name}/dist/${name}.min.js` });
  seen[name] = await look((part) =>
    part.evaluate(async (element) => (await window.html2canvas(element, { logging: false })).toDataURL()),
  );
}
await browser.close();
for (const [name, result] of Object.entries(seen)) console.log(`${name}: ${result}`);
const stated = {
  Chromium: "details blank, meter drawn, progress drawn, ring drawn, numbers two and one",
  html2canvas: "details drawn, meter blank, progress blank, ring blank, numbers one and nought",
  "html2canvas-pro": "details drawn, meter blank, progress blank, ring drawn, numbers one and nought",
};
if (JSON.stringify(seen) === JSON.stringify(stated)) {
  console.log("As stated: closed details are drawn, meters are not, and lists count down to nought.");
} else {
  console.log("Changed: the pictures are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs

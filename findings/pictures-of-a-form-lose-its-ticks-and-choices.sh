#!/usr/bin/env bash
# html-to-image 1.11.13, dom-to-image-more 3.11.0 and modern-screenshot 4.7.0 (npm, bundled with esbuild 0.28.2), compared
# with html2canvas 1.4.1 and with Chromium 156 (Debian 12: chromium), driven by playwright-core 1.64.1 (npm)
#
# Did: made a picture of each of five controls on a page, before and after it was answered: a radio button chosen, a box
#   ticked, another option chosen, a word typed into a field and into a text area. Compared the two pictures.
# Expected: they differ, as two screenshots of Chromium do. The packages say they make a picture of what is on the page.
# Happens: html2canvas shows all five answers. With the other three the radio button, the tick and the option are as if
#   nobody had answered; with modern-screenshot the text area is empty, too. Typed fields are right, and nothing is said.
# Why it matters: a picture of a filled questionnaire that is kept as evidence shows the first option where another one
#   was chosen. Set the attributes checked and selected before the picture is made.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 html-to-image@1.11.13 dom-to-image-more@3.11.0 \
  modern-screenshot@4.7.0 html2canvas@1.4.1 esbuild@0.28.2 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }
cat >entry.mjs <<'JS'
import domToImage from "dom-to-image-more";
import { toPng } from "html-to-image";
import html2canvas from "html2canvas";
import { domToPng } from "modern-screenshot";

window.pictureBy = {
  html2canvas: async (element) => (await html2canvas(element, { logging: false })).toDataURL(),
  "html-to-image": toPng,
  "dom-to-image-more": domToImage.toPng,
  "modern-screenshot": domToPng,
};
JS
npx esbuild entry.mjs --bundle --format=iife --outfile=bundle.js --log-level=error

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";

const path = execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(`<!doctype html><html lang="en"><title>Form</title>
  <div id="radio"><input type="radio"></div>
  <div id="tick"><input type="checkbox"></div>
  <div id="option"><select><option>low<option>high</select></div>
  <div id="field"><input></div>
  <div id="area"><textarea></textarea></div>`);
await page.addScriptTag({ path: "bundle.js" });
const names = await page.evaluate(() => Object.keys(window.pictureBy));
const controls = ["radio", "tick", "option", "field", "area"];

async function pictures() {
  const made = [];
  for (const id of controls) {
    const part = page.locator(`#${id}`);
    const ofPart = { Chromium: (await part.screenshot()).toString("base64") };
    for (const name of names) {
      ofPart[name] = await part.evaluate((element, maker) => window.pictureBy[maker](element), name);
    }
    made.push(ofPart);
  }
  return made;
}
const before = await pictures();
await page.locator("#radio input").check();
await page.locator("#tick input").check();
await page.locator("#option select").selectOption("high");
await page.locator("#field input").fill("high");
await page.locator("#area textarea").fill("high");
await page.evaluate(() => document.activeElement.blur());
const after = await pictures();
await browser.close();

const seen = {};
for (const name of ["Chromium", ...names]) {
  seen[name] = controls.filter((_, index) => before[index][name] === after[index][name]).join(", ");
  console.log(`${name}: not shown: ${seen[name] || "nothing"}`);
}
if (Object.values(seen).join("|") === "||radio, tick, option|radio, tick, option|radio, tick, option, area") {
  console.log("As stated: three of the four lose ticks and choices.");
} else {
  console.log("Changed: the answers that are lost are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs

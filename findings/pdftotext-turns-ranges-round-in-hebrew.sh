#!/usr/bin/env bash
# pdftotext 22.12.0 (Debian 12: poppler-utils), compared with @hyzyla/pdfium 2.1.13 (npm), on PDFs of Chromium 156 and
# Firefox ESR 153 (chromium, firefox-esr; font: fonts-dejavu-core), driven by playwright-core 1.64.1 (npm)
#
# Did: printed four Hebrew lines with ranges: "level 3–5 only" (en dash), "level 3-5 only" (hyphen), "3/5 here" and
#   "30/11/2026 here". Asked for the text, and listed the numbers.
# Expected: 3–5, 3-5, 3/5 and 30/11/2026. In Hebrew a range with an en dash is set from right to left, the 3 on the
#   right (Unicode Standard Annex 9); pdftotext puts texts from right to left into the order in which they are read.
# Happens: pdftotext gives 5–3: it keeps what stands between two numbers, with the numbers, as it is on the paper from
#   left to right. The other three are right. PDFium gives 3–5 for Chromium's PDF.
# Why it matters: "levels 3 to 5" becomes "levels 5 to 3", "2024–2026" runs backwards, and the rest of the sentence is
#   right, so that nobody looks twice. Write ranges in words, or with a hyphen, in Hebrew and Arabic.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
firefox-esr --version 2>/dev/null | grep -q ' 153\.' ||
  { echo "This needs Firefox ESR 153: apt-get install firefox-esr"; exit 3; }
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdftotext 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
[ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] ||
  { echo "This needs the font DejaVu Sans: apt-get install fonts-dejavu-core"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 @hyzyla/pdfium@2.1.13 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { chromium, firefox } from "playwright-core";

const lines = ["רמה 3–5 בלבד", "רמה 3-5 בלבד", "ציון 3/5 כאן", "תאריך 30/11/2026 כאן"];
const content = `<!doctype html><html lang="he" dir="rtl"><title>Levels</title>
  <style>p { font: 20px "DejaVu Sans" }</style>${lines.map((line) => `<p>${line}</p>`).join("")}`;
const path = (name) => execFileSync("which", [name]).toString().trim();
async function print(type, options, file) {
  const browser = await type.launch(options);
  const page = await (await browser.newContext()).newPage();
  await page.setContent(content);
  await page.pdf({ path: file });
  await browser.close();
}
await print(chromium, { executablePath: path("chromium") }, "chromium.pdf");
await print(firefox, { channel: "moz-firefox", executablePath: path("firefox-esr") }, "firefox.pdf");

const numbers = (text) => text.match(/\d+([–/-]\d+)+/g).join(" ");
const seen = {};
for (const name of ["chromium", "firefox"]) {
  seen[`pdftotext, PDF of ${name}`] = numbers(execFileSync("pdftotext", [`${name}.pdf`, "-"]).toString());
}
const library = await PDFiumLibrary.init();
const opened = await library.loadDocument(readFileSync("chromium.pdf"));
seen["PDFium, PDF of chromium"] = numbers(opened.getPage(0).getText());
opened.destroy();
library.destroy();
for (const [name, text] of Object.entries(seen)) console.log(`${name}: ${text}`);

const turned = "5–3 3-5 3/5 30/11/2026";
if (
  seen["pdftotext, PDF of chromium"] === turned &&
  seen["pdftotext, PDF of firefox"] === turned &&
  seen["PDFium, PDF of chromium"] === "3–5 3-5 3/5 30/11/2026"
) {
  console.log("As stated: pdftotext turns the range with an en dash round.");
} else {
  console.log("Changed: pdftotext no longer turns the range round.");
  process.exitCode = 1;
}
JS
node run.mjs

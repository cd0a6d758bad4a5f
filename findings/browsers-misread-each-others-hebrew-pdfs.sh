#!/usr/bin/env bash
# pdfjs-dist 5.4.624 and @hyzyla/pdfium 2.1.13 (npm), on PDFs of Chromium 156 and Firefox ESR 153 (Debian 12: chromium,
# firefox-esr; font: fonts-dejavu-core), driven by playwright-core 1.64.1 (npm), compared with mutool 1.21.1
# (mupdf-tools)
#
# Did: printed the Hebrew line "level 3.5 of 5" with both browsers, and asked the two readers in browsers for its text:
#   pdf.js (Firefox) and PDFium (Chromium).
# Expected: the line as it is read, four times.
# Happens: once. Of Chromium's PDF, PDFium gives the line, and pdf.js its four pieces from left to right: each word is
#   right and their order is turned round, so that it says "5 of 3.5 level". Of Firefox's PDF, pdf.js gives the line
#   without any space, and PDFium the letters of each word backwards; the same file is right in mutool.
# Why it matters: each browser reads the other's Hebrew wrongly, and Firefox its own. What is searched, copied or
#   indexed from such a report is "5 of 3.5", or no words at all. Give the file with the data beside the PDF.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
firefox-esr --version 2>/dev/null | grep -q ' 153\.' ||
  { echo "This needs Firefox ESR 153: apt-get install firefox-esr"; exit 3; }
have=$(mutool -v 2>&1 | sed -n 's/^mutool version //p' || true)
[ "$have" = 1.21.1 ] || { echo "This needs mutool 1.21.1. On Debian 12: apt-get install mupdf-tools"; exit 3; }
[ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] ||
  { echo "This needs the font DejaVu Sans: apt-get install fonts-dejavu-core"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 pdfjs-dist@5.4.624 @hyzyla/pdfium@2.1.13 \
  >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { chromium, firefox } from "playwright-core";

const words = ["רמה", "3.5", "מתוך", "5"];
const content = `<!doctype html><html lang="he" dir="rtl"><title>Level</title>
  <p style="font: 20px 'DejaVu Sans'">${words.join(" ")}</p>`;
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

const backwards = (word) => [...word].reverse().join("");
const forms = {
  "as it is read": words.join(" "),
  "words turned round": words.toReversed().join(" "),
  "without spaces": words.join(""),
  "letters turned round": words.map((word) => (/\d/.test(word) ? word : backwards(word))).join(" "),
};
const nameOf = (text) => {
  const plain = text.replace(/[\u200e\u200f]/g, "").split(/\s+/).join(" ").trim();
  return Object.keys(forms).find((name) => forms[name] === plain) ?? plain;
};
const library = await PDFiumLibrary.init();
const seen = [];
for (const name of ["chromium", "firefox"]) {
  const bytes = readFileSync(`${name}.pdf`);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  seen.push(`PDF of ${name} in pdf.js: ${nameOf(items.map(({ str }) => str).join(""))}`);
  const opened = await library.loadDocument(bytes);
  seen.push(`PDF of ${name} in PDFium: ${nameOf(opened.getPage(0).getText())}`);
  opened.destroy();
}
library.destroy();
const drawn = execFileSync("mutool", ["draw", "-q", "-F", "txt", "firefox.pdf"], { stdio: ["ignore", "pipe", "ignore"] });
seen.push(`PDF of firefox in mutool: ${nameOf(drawn.toString())}`);
console.log(seen.join("\n"));
if (seen.join("\n") === process.argv[2]) {
  console.log("As stated: one of the four readings is right.");
} else {
  console.log("Changed: the readers no longer give the line in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs "PDF of chromium in pdf.js: words turned round
PDF of chromium in PDFium: as it is read
PDF of firefox in pdf.js: without spaces
PDF of firefox in PDFium: letters turned round
PDF of firefox in mutool: as it is read"

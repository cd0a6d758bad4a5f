#!/usr/bin/env bash
# Firefox ESR 153 and Chromium 156 (Debian 12: firefox-esr, chromium), driven by playwright-core 1.64.1 (npm), read with
# pdftotext and pdftoppm of Poppler 22.12.0 (poppler-utils)
#
# Did: printed sixty lines in a block that is plain, has rounded corners by clip-path: inset(0 round 8px), has rounded
#   corners by overflow and border-radius, or is blended (mix-blend-mode: multiply). Counted the lines of text and the
#   pages with ink.
# Expected: sixty lines each time, on all pages.
# Happens: so in Chromium. Firefox prints the block with clip-path on its first page only: the other pages are there and
#   white. The blended block is there to see, but as a picture, without text to find, copy or listen to. Rounded by
#   overflow all is well.
# Why it matters: on the screen the styles are harmless, and the loss is at the back of a printed report. Take clip-path
#   and blending off in a style sheet for print.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
firefox-esr --version 2>/dev/null | grep -q ' 153\.' ||
  { echo "This needs Firefox ESR 153: apt-get install firefox-esr"; exit 3; }
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdftotext 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { chromium, firefox } from "playwright-core";

const lines = Array.from({ length: 60 }, (_, index) => `<p>line ${index + 1}</p>`).join("");
const styles = {
  plain: "",
  "clip-path": "clip-path: inset(0 round 8px)",
  "border-radius": "overflow: hidden; border-radius: 8px",
  blended: "mix-blend-mode: multiply",
};

/** Whether a grey picture (PGM) has a dark point. */
const hasInk = (file) => readFileSync(file).subarray(20).some((byte) => byte < 200);

async function tryIn(type, options) {
  const browser = await type.launch(options);
  const page = await (await browser.newContext()).newPage();
  const seen = {};
  for (const [name, style] of Object.entries(styles)) {
    await page.setContent(`<!doctype html><html lang="en"><title>Lines</title>
      <style>p { margin: 0; font: 16px/24px sans-serif }</style><div style="${style}">${lines}</div>`);
    await page.pdf({ path: "page.pdf", format: "A4" });
    const text = execFileSync("pdftotext", ["page.pdf", "-"]).toString();
    execFileSync("pdftoppm", ["-r", "20", "-gray", "page.pdf", "sheet"]);
    const sheets = readdirSync(".").filter((file) => file.endsWith(".pgm"));
    const inked = sheets.filter(hasInk).length;
    seen[name] = { lines: (text.match(/line \d+/g) ?? []).length, pages: sheets.length, inked };
    for (const file of sheets) rmSync(file);
  }
  await browser.close();
  return seen;
}

const path = (name) => execFileSync("which", [name]).toString().trim();
const inChromium = await tryIn(chromium, { executablePath: path("chromium") });
const inFirefox = await tryIn(firefox, { channel: "moz-firefox", executablePath: path("firefox-esr") });
const show = (seen) => `${seen.lines} lines, ink on ${seen.inked} of ${seen.pages} pages`;
for (const name of Object.keys(styles)) {
  console.log(`${name}: Chromium ${show(inChromium[name])}; Firefox ${show(inFirefox[name])}`);
}
const isWhole = ({ lines, pages, inked }) => lines === 60 && pages > 1 && inked === pages;
const { "clip-path": clipped, blended } = inFirefox;
if (
  Object.values(inChromium).every(isWhole) && isWhole(inFirefox.plain) && isWhole(inFirefox["border-radius"]) &&
  clipped.pages > 1 && clipped.inked === 1 && clipped.lines < 40 && blended.lines === 0 && blended.inked > 1
) {
  console.log("As stated: Firefox prints one page of the clipped block, and a picture of the blended one.");
} else {
  console.log("Changed: the browsers no longer print the blocks in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs

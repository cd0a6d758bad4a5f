#!/usr/bin/env bash
# Chromium 156 (Debian 12: chromium), driven by playwright-core 1.64.1 (npm), its PDF read with pdftotext and pdfinfo of
# Poppler 22.12.0 (poppler-utils) and qpdf 11.3.0 (qpdf)
#
# Did: printed a page to a tagged PDF that has a plain paragraph, one in an inert part, one in a frame (iframe with srcdoc),
#   a link "more" named "More about risks" and a row's head "Dev." named "Development" (aria-label), and a drawing with a
#   name. Looked for the words on the page (pdftotext), in the tags (pdfinfo -struct-text) and for names (/Alt, /E).
# Expected: what is printed is tagged: on paper nothing is locked and no part is foreign. The names are kept, as that of the
#   drawing is.
# Happens: the words of the inert part and of the frame are on the page and not in the tags. The names of the link and of
#   the row's head are nowhere in the file; that of the drawing is there (/Alt).
# Why it matters: who reads the PDF by its tags does not get the part that was locked while it was printed, nor the chart
#   or table in a frame, and hears "more" three times. Take `inert` off before printing, and write full links.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
have=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdfinfo 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
have=$(qpdf --version 2>/dev/null | sed -n 's/^qpdf version //p' || true)
[ "$have" = 11.3.0 ] || { echo "This needs qpdf 11.3.0, found: ${have:-none}. On Debian 12: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const run = (program, ...options) => execFileSync(program, options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const browser = await chromium.launch({ executablePath: run("which", "chromium").trim(), args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(`<!doctype html><html lang="en"><title>Tags</title>
  <p>plain</p>
  <div inert><p>locked</p></div>
  <iframe srcdoc="<p>framed</p>"></iframe>
  <p><a href="https://example.org/" aria-label="More about risks">more</a></p>
  <table><tr><th scope="row" aria-label="Development">Dev.<td>4</table>
  <svg role="img" aria-label="Radar" width="9" height="9"><circle r="4" /></svg>`);
await page.frameLocator("iframe").getByText("framed").waitFor();
writeFileSync("page.pdf", await page.pdf({ tagged: true }));
await browser.close();

const words = ["plain", "locked", "framed", "more", "Dev.", "4"];
const among = (text) => words.filter((word) => text.includes(word)).join(" ");
const tags = run("pdfinfo", "-struct-text", "page.pdf").match(/"[^"]*"/g).map((text) => text.slice(1, -1));
const names = [];
JSON.stringify(JSON.parse(run("qpdf", "--json=2", "page.pdf")), (key, value) => {
  if (["/Alt", "/E", "/ActualText", "/Contents"].includes(key) && String(value).startsWith("u:")) names.push(value.slice(2));
  return value;
});
const seen = [among(run("pdftotext", "page.pdf", "-")), words.filter((word) => tags.includes(word)).join(" "), names.join(" ")];
console.log(`page: ${seen[0]}\ntags: ${seen[1]}\nnames: ${seen[2]}`);
if (seen.join("|") === "plain locked framed more Dev. 4|plain more Dev. 4|Radar") {
  console.log("As stated: inert parts, frames and most names are not in the tags.");
} else {
  console.log("Changed: the words on the page, in the tags or in names are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs

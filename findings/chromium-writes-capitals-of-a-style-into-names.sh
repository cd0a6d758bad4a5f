#!/usr/bin/env bash
# Chromium 156 (Debian 12: chromium), driven by playwright-core 1.64.1 (npm), its PDF read with pdfinfo of Poppler
# 22.12.0 (poppler-utils) and qpdf 11.3.0, and espeak-ng 1.51 (espeak-ng)
#
# Did: a page with the headings "Ask us" and "It and who", shown in capitals by a style (text-transform: uppercase).
#   Asked for their names in the accessibility tree, and, printed to a tagged PDF, for bookmarks and tags. Had the first
#   one spoken as written and as given (espeak-ng -x).
# Expected: the words as written. A style changes the look; the meaning is in the text, which is why capitals are made
#   by a style and not typed.
# Happens: all three have "ASK US" and "IT AND WHO"; the source is nowhere in the file. The voice says "ask us" for the
#   one and "ask U S" for the other.
# Why it matters: a screen reader says "U S" and may spell IT and WHO, the bookmarks shout, and a search that minds
#   capitals finds nothing. Do without, or switch the style off for print (@media print).
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
have=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdfinfo 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
have=$(qpdf --version 2>/dev/null | sed -n 's/^qpdf version //p' || true)
[ "$have" = 11.3.0 ] || { echo "This needs qpdf 11.3.0, found: ${have:-none}. On Debian 12: apt-get install qpdf"; exit 3; }
espeak-ng --version 2>/dev/null | grep -q ' 1\.51' || { echo "This needs espeak-ng 1.51: apt-get install espeak-ng"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const run = (program, ...options) => execFileSync(program, options, { encoding: "utf8" });
const browser = await chromium.launch({ executablePath: run("which", "chromium").trim(), args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(`<!doctype html><html lang="en"><title>Names</title>
  <style>h1, h2 { text-transform: uppercase }</style><h1>Ask us</h1><h2>It and who</h2>`);
const session = await page.context().newCDPSession(page);
const { nodes } = await session.send("Accessibility.getFullAXTree");
const names = nodes.filter((node) => node.role?.value === "heading").map((node) => node.name.value);
writeFileSync("page.pdf", await page.pdf({ tagged: true, outline: true }));
await browser.close();

const titles = (items) => items.flatMap((item) => [item.title, ...titles(item.kids)]);
const bookmarks = titles(JSON.parse(run("qpdf", "--json", "--json-key=outlines", "page.pdf")).outlines);
const tags = run("pdfinfo", "-struct-text", "page.pdf").match(/"[^"]*"/g).map((text) => text.slice(1, -1));
const sounds = ["Ask us", names[0]].map((text) => run("espeak-ng", "-q", "-x", "-v", "en", text).trim());
const seen = [names, bookmarks, tags].map((list) => list.join(", "));
console.log(`names: ${seen[0]}\nbookmarks: ${seen[1]}\ntags: ${seen[2]}\nsounds: ${sounds.join(" | ")}`);
if (seen.every((list) => list === "ASK US, IT AND WHO") && sounds[0] !== sounds[1]) {
  console.log("As stated: the capitals of the style are in names, bookmarks and tags.");
} else {
  console.log("Changed: names, bookmarks or tags are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs

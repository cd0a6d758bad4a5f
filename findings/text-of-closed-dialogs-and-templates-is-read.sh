#!/usr/bin/env bash
# w3m 0.5.3, lynx 2.9.0, html2text 1.3.2 and pandoc 2.17.1 (Debian 12: w3m, lynx, html2text, pandoc), html-to-text
# 10.0.1 and turndown 7.2.5 (npm), compared with Chromium 156 (chromium), driven by playwright-core 1.64.1 (npm)
#
# Did: a page with five parts: a paragraph, one with the attribute `hidden`, one in a <dialog> that is not open, one in a
#   <template>, and one with `display: none`. Asked each for the text.
# Expected: the paragraph only, as in Chromium. The first three are not styles: `hidden` says that a part is not relevant,
#   a dialog without `open` is not shown, and the contents of a template are no part of the page (HTML Standard).
# Happens: all but turndown give the text of all five; turndown leaves out the template only. None says so.
# Why it matters: what is read in a terminal, with a braille display, or by a search or a language model has the warning
#   "This cannot be undone", the draft and the empty row of a table in the middle of the report. Take such parts out of
#   a page before it is saved or passed on.
set -euo pipefail
export LC_ALL=C.UTF-8
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
for package in w3m=0.5.3 lynx=2.9.0 html2text=1.3.2 pandoc=2.17.1; do
  have=$(dpkg-query -W -f '${Version}' "${package%=*}" 2>/dev/null || true)
  case $have in
    "${package#*=}"*) ;;
    *) echo "This needs ${package/=/ }, found: ${have:-none}. On Debian 12: apt-get install ${package%=*}"; exit 3 ;;
  esac
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5 playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >page.html <<'HTML'
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title></head><body>
<p>shown</p><p hidden>irrelevant</p><dialog><p>dialog</p></dialog><template><p>template</p></template>
<p style="display: none">style</p></body></html>
HTML
cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { convert } from "html-to-text";
import { chromium } from "playwright-core";
import Turndown from "turndown";

const html = readFileSync("page.html", "utf8");
const body = /<body>(.*)<\/body>/s.exec(html)[1];
const run = (program, ...options) => execFileSync(program, options, { encoding: "utf8" });
const browser = await chromium.launch({ executablePath: run("which", "chromium").trim(), args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(html);
const texts = {
  Chromium: await page.innerText("body"),
  w3m: run("w3m", "-dump", "page.html"),
  lynx: run("lynx", "-dump", "page.html"),
  html2text: run("html2text", "page.html"),
  pandoc: run("pandoc", "-t", "plain", "page.html"),
  "html-to-text": convert(body),
  turndown: new Turndown().turndown(body),
};
await browser.close();
const all = "shown irrelevant dialog template style";
const stated = (name) => ({ Chromium: "shown", turndown: "shown irrelevant dialog style" })[name] ?? all;
let isAsStated = true;
for (const [name, text] of Object.entries(texts)) {
  const words = text.trim().split(/\s+/).join(" ");
  console.log(`${name}: ${words}`);
  isAsStated &&= words === stated(name);
}
console.log(isAsStated ? "As stated: all but Chromium read parts that are not shown." : "Changed: the texts are others.");
process.exitCode = isAsStated ? 0 : 1;
JS
node run.mjs

#!/usr/bin/env bash
# pagedjs 0.4.3 (npm) in Chromium 156 (Debian 12: chromium), driven by playwright-core 1.64.1 (npm), read with pdftotext
# of Poppler 22.12.0 (poppler-utils)
#
# Did: printed two lists that go over a page, one `reversed` with eight entries and one whose third entry has
#   value="20", to PDF; then the same page after Paged.js had laid it out. Beside them a text, a tick and a choice of a
#   visitor.
# Expected: the same numbers, 8 to 1, and 1, 2, 20 to 25, and the same answers.
# Happens: Chromium alone prints these. With Paged.js the reversed list counts 1, 0, -1, -2 and on the next page 5, 4,
#   3, 2; the other goes on with 5 after 21, as Paged.js counts the entries and sets `start`. The answers are empty.
# Why it matters: "see requirement 23" leads to another one in the printed report, and a form that was filled in is
#   printed blank. Write numbers as text, and answers into the attributes, before Paged.js runs.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdftotext 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pagedjs@0.4.3 playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { chromium } from "playwright-core";

const entries = (letters, valued) =>
  [...letters].map((letter) => `<li${letter === valued ? ' value="20"' : ""}>${letter}</li>`).join("");
const html = `<!doctype html><html lang="en"><title>Report</title>
<style>@page { size: 300px 200px; margin: 20px } body { margin: 0; font: 14px/20px sans-serif } ol { margin: 0 }</style>
<p>note <input id="note"> <input type="checkbox" id="tick"> <select id="owner"><option>nobody<option>Legal</select></p>
<ol reversed>${entries("abcdefgh")}</ol><ol>${entries("ABCDEFGH", "C")}</ol>`;
const browser = await chromium.launch({ executablePath: process.env.BROWSER, chromiumSandbox: false });
for (const name of ["alone", "paged"]) {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.fill("#note", "typed");
  await page.check("#tick");
  await page.selectOption("#owner", "Legal");
  if (name === "paged") {
    await page.evaluate(() => (window.PagedConfig = { auto: false }));
    await page.addScriptTag({ path: "node_modules/pagedjs/dist/paged.polyfill.js" });
    await page.evaluate(() => window.PagedPolyfill.preview());
  }
  const answers = await page.evaluate(() => [note.value || "empty", tick.checked, owner.value].join(", "));
  console.log(`${name}, answers: ${answers}`);
  await page.pdf({ path: `${name}.pdf`, preferCSSPageSize: true });
}
await browser.close();
JS
{
  BROWSER=$(command -v chromium) node run.mjs
  for name in alone paged; do
    numbers=$(pdftotext -layout $name.pdf - | sed 's/\f/| /' | grep -oE '\||-?[0-9]+\. [a-zA-Z]' | tr -d .)
    echo "$name: $(paste -sd' ' <<<"$numbers")"
  done
} | tee seen

if [ "$(cat seen)" = 'alone, answers: typed, true, Legal
paged, answers: empty, false, nobody
alone: 8 a 7 b 6 c 5 d | 4 e 3 f 2 g 1 h 1 A 2 B 20 C 21 D | 22 E 23 F 24 G 25 H |
paged: 1 a 0 b -1 c -2 d | 5 e 4 f 3 g 2 h 1 A 2 B 20 C 21 D | 5 E 6 F 7 G 8 H |' ]; then
  echo "As stated: with Paged.js the numbers are others, and the answers are gone."
else
  echo "Changed: the numbers or answers are no longer those stated."
  exit 1
fi

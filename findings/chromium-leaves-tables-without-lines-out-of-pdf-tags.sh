#!/usr/bin/env bash
# Chromium 156 (Debian 12: chromium), driven by playwright-core 1.64.1 (npm), its PDFs read with pdfinfo of Poppler
# 22.12.0 (poppler-utils)
#
# Did: printed a table of three columns, all of <td>, to a tagged PDF: as it is with 3, 19 and 20 rows, with a name
#   (aria-label), with a grey second row, with lines below the cells in print or on the screen only, with <colgroup>,
#   and with role="table".
# Expected: Table, TR and TD each time: how a table looks says nothing about what it is.
# Happens: with fewer than 20 rows and no lines or colours the tags have no table, only parts without a meaning
#   (NonStruct); a name does not help. One grey row, lines in print, a <colgroup>, or the 20th row make it a table.
#   Chromium guesses from the looks what is a table and what is only laid out with one, as browsers do for screen
#   readers, and the PDF has the guess by the looks of print.
# Why it matters: a plain style sheet for print, without lines, takes the tables away from people who listen to the
#   report. Write <th> for the headers, or role="table".
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
have=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdfinfo 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";

function table(rows, attributes = "", first = "", style = "") {
  const cells = (row) => ["A", "B", "C"].map((letter) => `<td>${letter}${row}</td>`).join("");
  const body = Array.from({ length: rows }, (_, row) => `<tr>${cells(row)}</tr>`).join("");
  return `<style>${style}</style><table ${attributes}>${first}${body}</table>`;
}
const pages = {
  "3 rows": table(3),
  "19 rows": table(19),
  "20 rows": table(20),
  "with a name": table(3, 'aria-label="Levels"'),
  "a grey row": table(3, "", "", "tr:nth-child(2) { background: #eee }"),
  "lines in print": table(3, "", "", "@media print { td { border-bottom: 1px solid } }"),
  "lines on screen": table(3, "", "", "@media screen { td { border-bottom: 1px solid } }"),
  colgroup: table(3, "", "<colgroup><col><col><col></colgroup>"),
  "role table": table(3, 'role="table"'),
};
const executablePath = execFileSync("which", ["chromium"]).toString().trim();
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
const seen = {};
for (const [name, content] of Object.entries(pages)) {
  await page.setContent(`<!doctype html><html lang="en"><title>Levels</title>${content}`);
  await page.pdf({ path: "page.pdf", tagged: true });
  const tags = execFileSync("pdfinfo", ["-struct", "page.pdf"], { stdio: ["ignore", "pipe", "ignore"] }).toString();
  const count = (tag) => tags.match(new RegExp(`^\\s*${tag}\\b`, "gm"))?.length ?? 0;
  seen[name] = `Table ${count("Table")}, TR ${count("TR")}, TD ${count("TD")}`;
  console.log(`${name}: ${seen[name]}`);
}
await browser.close();

const none = "Table 0, TR 0, TD 0";
const three = "Table 1, TR 3, TD 9";
if (
  ["3 rows", "19 rows", "with a name", "lines on screen"].every((name) => seen[name] === none) &&
  ["a grey row", "lines in print", "colgroup", "role table"].every((name) => seen[name] === three) &&
  seen["20 rows"] === "Table 1, TR 20, TD 60"
) {
  console.log("As stated: lines, colours or a 20th row make a table of it.");
} else {
  console.log("Changed: Chromium no longer tags the tables in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs

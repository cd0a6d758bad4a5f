#!/usr/bin/env bash
# exceljs 4.4.0 (npm), compared with xlsx 0.18.5 (SheetJS, npm) and ssconvert of Gnumeric 1.12.55 (Debian 12: gnumeric)
#
# Did: a row with a cell of which one word is bold ("High risk now"), a link with a text ("policy"), a formula with its
#   result (3), a formula with the result 0, and plain text. Wrote it as CSV with csv.writeFile(), and, by way of XLSX,
#   with the two others.
# Expected: what the cells show: High risk now,policy,3,0,plain.
# Happens: the two others give it. exceljs writes the cell with a bold word as JSON, {"richText":[{"text":"High "}, …],
#   in place of the link its address, and in place of the result 0 nothing.
# Why it matters: one bold word turns an answer into program text, in the file that others read, and a formula that
#   gives 0 looks as if it had not been computed. Write `cell.text` into a CSV of your own.
set -euo pipefail
export LC_ALL=C.UTF-8
ssconvert --version 2>/dev/null | grep -q '1\.12\.55' ||
  { echo "This needs Gnumeric 1.12.55. On Debian 12: apt-get install gnumeric"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import XLSX from "xlsx";

const book = new ExcelJS.Workbook();
book.addWorksheet("Answers").addRow([
  { richText: [{ text: "High " }, { font: { bold: true }, text: "risk" }, { text: " now" }] },
  { text: "policy", hyperlink: "https://example.org/" },
  { formula: "1+2", result: 3 },
  { formula: "1-1", result: 0 },
  "plain",
]);
await book.xlsx.writeFile("answers.xlsx");
await book.csv.writeFile("answers.csv");
const read = XLSX.readFile("answers.xlsx");
console.log(`SheetJS: ${XLSX.utils.sheet_to_csv(read.Sheets.Answers)}`);
console.log(`exceljs: ${readFileSync("answers.csv", "utf8")}`);
JS
{
  node run.mjs
  echo "Gnumeric: $(ssconvert -T Gnumeric_stf:stf_csv answers.xlsx fd://1 2>/dev/null | tr -d '"')"
} | tee seen

json='"{""richText"":[{""text"":""High ""},{""font"":{""bold"":true},""text"":""risk""},{""text"":"" now""}]}"'
if [ "$(cat seen)" = "SheetJS: High risk now,policy,3,0,plain
exceljs: $json,https://example.org/,3,,plain
Gnumeric: High risk now,policy,3,0,plain" ]; then
  echo "As stated: JSON for bold words, an address for a text, nothing for a 0."
else
  echo "Changed: the lines are no longer those stated."
  exit 1
fi

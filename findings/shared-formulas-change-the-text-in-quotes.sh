#!/usr/bin/env bash
# xlsx 0.18.5 (SheetJS) and exceljs 4.4.0 (npm), compared with LibreOffice 7.4.7 (Debian 12: libreoffice-calc-nogui)
#
# Did: a workbook with a shared formula (ECMA-376, 18.3.1.40), as spreadsheet programs write it for a column that was
#   filled down: in B1, for B1 to B3, A1&" in Q1 of "&LOG10(C1). Asked the two packages for the formula of each cell,
#   and LibreOffice by converting it to a flat ODS.
# Expected: only the references move: B2 is A2&" in Q1 of "&LOG10(C2). What is in quotes is text.
# Happens: LibreOffice does so. Both packages move the text as well: " in Q2 of " and " in Q3 of ". (LOG10, which
#   looks like a cell, too, stays.) The stored results are not touched, so nothing is seen until somebody recalculates.
# Why it matters: "3 in Q1" becomes "3 in Q2" in a workbook that was only read and written again. Keep names such as Q1,
#   A1 or L2 in cells of their own, and refer to these.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 fflate@0.8.3 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import XLSX from "xlsx";

const rows = [1, 2, 3].map((row) => {
  const first = `ref="B1:B3" si="0">A1&amp;" in Q1 of "&amp;LOG10(C1)</f>`;
  const formula = `<f t="shared" ${row === 1 ? first : `si="0"/>`}`;
  return `<row r="${row}"><c r="A${row}"><v>3</v></c><c r="B${row}" t="str">${formula}<v>3 in Q1 of 1</v></c>` +
    `<c r="C${row}"><v>10</v></c></row>`;
});
const empty = new ExcelJS.Workbook();
empty.addWorksheet("Scores");
const parts = unzipSync(new Uint8Array(await empty.xlsx.writeBuffer()));
const path = "xl/worksheets/sheet1.xml";
const sheet = strFromU8(parts[path]).replace(/<sheetData\/>/, `<sheetData>${rows.join("")}</sheetData>`);
if (!sheet.includes("shared")) throw new Error("The sheet is not written as it was.");
parts[path] = strToU8(sheet);
const bytes = Buffer.from(zipSync(parts));
writeFileSync("scores.xlsx", bytes);

const read = XLSX.read(bytes).Sheets.Scores;
console.log("SheetJS:", ["B1", "B2", "B3"].map((cell) => read[cell].f).join(" | "));
const book = new ExcelJS.Workbook();
await book.xlsx.load(bytes);
console.log("exceljs:", ["B1", "B2", "B3"].map((cell) => book.worksheets[0].getCell(cell).formula).join(" | "));
JS
{
  node run.mjs
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to fods scores.xlsx >/dev/null 2>&1
  echo "LibreOffice: $(grep -o 'table:formula="[^"]*"' scores.fods | cut -d'"' -f2 | sed 's/&quot;/"/g; s/&amp;/\&/g' |
    paste -sd'|' | sed 's/|/ | /g')"
} | tee seen

if [ "$(cat seen)" = 'SheetJS: A1&" in Q1 of "&LOG10(C1) | A2&" in Q2 of "&LOG10(C2) | A3&" in Q3 of "&LOG10(C3)
exceljs: A1&" in Q1 of "&LOG10(C1) | A2&" in Q2 of "&LOG10(C2) | A3&" in Q3 of "&LOG10(C3)
LibreOffice: of:=[.A1]&" in Q1 of "&LOG10([.C1]) | of:=[.A2]&" in Q1 of "&LOG10([.C2]) | of:=[.A3]&" in Q1 of "&LOG10([.C3])' ]; then
  echo "As stated: the two packages move the text in quotes."
else
  echo "Changed: the formulas are no longer those stated."
  exit 1
fi

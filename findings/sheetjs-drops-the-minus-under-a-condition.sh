#!/usr/bin/env bash
# xlsx 0.18.5 (npm, SheetJS) on a file of exceljs 4.4.0 (npm), compared with LibreOffice 7.4.7 and ssconvert of
# Gnumeric 1.12.55 (Debian 12: libreoffice-calc-nogui, gnumeric)
#
# Did: gave the changes 1.5, 0.5, -0.5 and -1.5 a number format with a condition, red below 1 and green otherwise:
#   [Red][<1]0.0;[Green]0.0, and made CSV of it as shown.
# Expected: 1.5, 0.5, -0.5, -1.5: without a section for negative numbers the minus stays.
# Happens: LibreOffice and Gnumeric keep the minus, Gnumeric as the sign − of typography. SheetJS drops it: 1.5, 0.5, 0.5,
#   1.5. Without the condition, as 0.0, it keeps it.
# Why it matters: a fall since the last assessment reads as a rise of the same size, wherever CSV or HTML is made from
#   a coloured sheet. Read the raw values, or set colours by conditional formatting.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
have=$(ssconvert --version 2>&1 | sed -n "s/.*version '\([0-9.]*\)'.*/\1/p" | head -1 || true)
[ "$have" = 1.12.55 ] ||
  { echo "This needs Gnumeric 1.12.55, found: ${have:-none}. On Debian 12: apt-get install gnumeric"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import ExcelJS from "exceljs";
import XLSX from "xlsx";

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Changes");
for (const numFmt of ["0.0", "[Red][<1]0.0;[Green]0.0"]) {
  sheet.addRow([1.5, 0.5, -0.5, -1.5]).eachCell((cell) => (cell.numFmt = numFmt));
}
await book.xlsx.writeFile("changes.xlsx");
console.log(XLSX.utils.sheet_to_csv(XLSX.readFile("changes.xlsx").Sheets.Changes).trim());
JS
{
  echo "SheetJS"
  node make.mjs
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to csv changes.xlsx >/dev/null 2>&1
  echo "LibreOffice"
  cat changes.csv
  ssconvert -O "separator=, format=preserve" changes.xlsx gnumeric.txt >/dev/null 2>&1
  echo "Gnumeric"
  sed 's/−/-/g' gnumeric.txt
} | tee seen

if [ "$(cat seen)" = "SheetJS
1.5,0.5,-0.5,-1.5
1.5,0.5,0.5,1.5
LibreOffice
1.5,0.5,-0.5,-1.5
1.5,0.5,-0.5,-1.5
Gnumeric
1.5,0.5,-0.5,-1.5
1.5,0.5,-0.5,-1.5" ]; then
  echo "As stated: only SheetJS drops the minus, and only under a condition."
else
  echo "Changed: SheetJS and the others no longer differ in the way stated."
  exit 1
fi

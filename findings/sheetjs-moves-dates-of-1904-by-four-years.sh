#!/usr/bin/env bash
# xlsx 0.18.5 (SheetJS), compared with exceljs 4.4.0 (npm), LibreOffice 7.4.7 and ssconvert of Gnumeric 1.12.55 (Debian
# 12: libreoffice-calc-nogui, gnumeric)
#
# Did: a workbook that counts its days from 1904 (date1904, once usual on the Mac and kept when such a file is saved
#   again), with the due date 30 November 2026; asked the four for it, SheetJS for a Date (cellDates) and as shown.
# Expected: 2026-11-30 from all.
# Happens: the three others give it, and so does SheetJS as shown. Its Date is 2022-11-29: it counts from 1900.
# Why it matters: a step that is due in four years' time is overdue, and the text beside it, which is right, hides the
#   reason. Add 1462 days if Workbook.WBProps.date1904 is set.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
ssconvert --version 2>/dev/null | grep -q '1\.12\.55' ||
  { echo "This needs Gnumeric 1.12.55. On Debian 12: apt-get install gnumeric"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import ExcelJS from "exceljs";
import XLSX from "xlsx";

const book = new ExcelJS.Workbook();
book.properties.date1904 = true;
const cell = book.addWorksheet("Plan").getCell("A1");
cell.value = new Date("2026-11-30T00:00:00Z");
cell.numFmt = "yyyy-mm-dd";
await book.xlsx.writeFile("plan.xlsx");

const day = (date) => date.toISOString().slice(0, 10);
const again = new ExcelJS.Workbook();
await again.xlsx.readFile("plan.xlsx");
console.log(`exceljs: ${day(again.worksheets[0].getCell("A1").value)}`);
const read = XLSX.readFile("plan.xlsx", { cellDates: true });
const { v: value, w: shown } = read.Sheets.Plan.A1;
console.log(`SheetJS: ${day(value)}, shown as ${shown}, date1904 is ${read.Workbook.WBProps.date1904}`);
JS
{
  TZ=UTC node run.mjs
  echo "Gnumeric: $(ssconvert -T Gnumeric_stf:stf_csv plan.xlsx fd://1 2>/dev/null | tr / -)"
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to csv plan.xlsx >/dev/null 2>&1
  echo "LibreOffice: $(cat plan.csv)"
} | tee seen

if [ "$(cat seen)" = 'exceljs: 2026-11-30
SheetJS: 2022-11-29, shown as 2026-11-30, date1904 is true
Gnumeric: 2026-11-30
LibreOffice: 2026-11-30' ]; then
  echo "As stated: the Date of SheetJS is four years and a day early."
else
  echo "Changed: the dates are no longer those stated."
  exit 1
fi

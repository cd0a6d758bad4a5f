#!/usr/bin/env bash
# exceljs 4.4.0 and xlsx-populate 1.21.0 (npm) and ssconvert of Gnumeric 1.12.55 (Debian 12: gnumeric), compared with
# xlsx 0.18.5 (SheetJS, npm) and LibreOffice 7.4.7 (libreoffice-calc-nogui)
#
# Did: a workbook whose due date is stored as a date, <c t="d"><v>2026-11-30</v></c>, with a number format for dates;
#   beside it the same date as a number of days, and the number 5. Asked the five for the row.
# Expected: 30 November 2026 twice, then 5. ECMA-376, 18.18.11: "d" is a cell with a date in the form of ISO 8601; the
#   strict kind of the format has its dates so.
# Happens: SheetJS and LibreOffice give it. exceljs and Gnumeric take the year for a number of days and give 18 July
#   1905; xlsx-populate gives NaN. Only Gnumeric prints a warning.
# Why it matters: every step of such a plan is overdue by 121 years, or has none. A writer should keep to numbers of
#   days; a reader should distrust dates before 1950.
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
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx-populate@1.21.0 xlsx@0.18.5 fflate@0.8.3 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import XLSX from "xlsx";
import populate from "xlsx-populate";

const due = new Date("2026-11-30T00:00:00Z");
const made = new ExcelJS.Workbook();
made.addWorksheet("Plan").addRow([due, due, 5]).eachCell((cell, column) => {
  if (column < 3) cell.numFmt = "yyyy-mm-dd";
});
const parts = unzipSync(new Uint8Array(await made.xlsx.writeBuffer()));
const path = "xl/worksheets/sheet1.xml";
const sheet = strFromU8(parts[path]);
const cell = /(<c r="A1" s="\d+")><v>46356<\/v>/;
if (!cell.test(sheet)) throw new Error("The sheet is not written as it was.");
parts[path] = strToU8(sheet.replace(cell, '$1 t="d"><v>2026-11-30</v>'));
const bytes = Buffer.from(zipSync(parts));
writeFileSync("plan.xlsx", bytes);

const show = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
const line = (name, values) => console.log(`${name}: ${values.map(show).join(", ")}`);
const read = XLSX.read(bytes, { cellDates: true }).Sheets.Plan;
line("SheetJS", ["A1", "B1", "C1"].map((name) => read[name].v));
const book = new ExcelJS.Workbook();
await book.xlsx.load(bytes);
line("exceljs", ["A1", "B1", "C1"].map((name) => book.worksheets[0].getCell(name).value));
const other = (await populate.fromDataAsync(bytes)).sheet(0);
line("xlsx-populate", ["A1", "B1", "C1"].map((name) => other.cell(name).value()));
JS
{
  TZ=UTC node run.mjs
  echo "Gnumeric: $(ssconvert -T Gnumeric_stf:stf_csv plan.xlsx fd://1 2>/dev/null)"
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to csv plan.xlsx >/dev/null 2>&1
  echo "LibreOffice: $(cat plan.csv)"
} | tee seen

if [ "$(cat seen)" = 'SheetJS: 2026-11-30, 2026-11-30, 5
exceljs: 1905-07-18, 2026-11-30, 5
xlsx-populate: NaN, 46356, 5
Gnumeric: 1905/07/18,2026/11/30,5
LibreOffice: 2026-11-30,2026-11-30,5' ]; then
  echo "As stated: two give a day of 1905 and one gives NaN."
else
  echo "Changed: the dates are no longer those stated."
  exit 1
fi

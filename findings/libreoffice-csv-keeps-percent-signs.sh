#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-calc-nogui) and Gnumeric 1.12.55 (gnumeric) on a workbook of exceljs 4.4.0
# (npm)
#
# Did: six cells with the number 0.634912345 or 1234.56789, in formats that show them as 63%, 63.5%, 0.6, 6.35E-01,
#   1,235 and $1,234.57; converted the sheet to CSV without options, with `soffice --convert-to csv` and with
#   `ssconvert`.
# Expected: one rule for all cells: as shown, or as stored.
# Happens: Gnumeric writes all as stored. LibreOffice writes the numbers as stored, and the two percentages as
#   "63.4912345%": neither what is shown nor what is stored, and with a sign that makes it text for most readers.
# Why it matters: in a column of shares, a program that reads the CSV finds no numbers, or 63.49 in place of 0.63.
#   Format such columns as plain numbers before converting, or divide what ends in % by 100.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
ssconvert --version 2>&1 | grep -q '1\.12\.55' ||
  { echo "This needs Gnumeric 1.12.55. On Debian 12: apt-get install gnumeric"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import ExcelJS from "exceljs";

const share = 0.634912345;
const amount = 1234.56789;
const shares = ["0%", "0.0%", "0.0", "0.00E+00"].map((format) => [share, format]);
const cells = [...shares, [amount, "#,##0"], [amount, "$#,##0.00"]];
const workbook = new ExcelJS.Workbook();
const sheet = workbook.addWorksheet("Shares");
cells.forEach(([value, numFmt], index) => Object.assign(sheet.getCell(index + 1, 1), { value, numFmt }));
await workbook.xlsx.writeFile("shares.xlsx");
JS
node make.mjs
export LC_ALL=C.UTF-8
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to csv shares.xlsx >/dev/null 2>&1
ssconvert shares.xlsx gnumeric.csv >/dev/null 2>&1
{
  echo "LibreOffice: $(paste -sd' ' shares.csv)"
  echo "Gnumeric: $(paste -sd' ' gnumeric.csv)"
} | tee seen

if [ "$(cat seen)" = 'LibreOffice: 63.4912345% 63.4912345% 0.634912345 0.634912345 1234.56789 1234.56789
Gnumeric: 0.634912345 0.634912345 0.634912345 0.634912345 1234.56789 1234.56789' ]; then
  echo "As stated: LibreOffice keeps the percent signs, and no other part of the formats."
else
  echo "Changed: the values are no longer those stated."
  exit 1
fi

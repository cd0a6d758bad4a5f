#!/usr/bin/env bash
# exceljs 4.4.0 (npm), opened by LibreOffice 7.4.7 (Debian 12: libreoffice-calc-nogui)
#
# Did: a sheet of three columns with `pageSetup.printArea = "A1:B3"`, as the package's own examples write it, and
#   once more as "A$1:B$3"; both converted to PDF.
# Expected: both print two columns and three rows.
# Happens: the first prints the whole sheet. The package puts a $ before each corner and nothing else, so the file says
#   $A1:$B3, and LibreOffice drops a print area that is not absolute. From "A$1:B$3" it makes $A$1:$B$3, which works.
# Why it matters: columns that were not meant to be printed are printed.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
command -v pdftotext >/dev/null || { echo "This needs pdftotext: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import ExcelJS from "exceljs";

for (const [name, printArea] of Object.entries({ plain: "A1:B3", absolute: "A$1:B$3" })) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Plan");
  for (const row of [1, 2, 3, 4]) sheet.addRow([`step${row}`, `owner${row}`, `note${row}`]);
  sheet.pageSetup.printArea = printArea;
  await book.xlsx.writeFile(`${name}.xlsx`);
}
JS
node make.mjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf ./*.xlsx >/dev/null 2>&1

for name in plain absolute; do
  area=$(unzip -p "$name.xlsx" xl/workbook.xml | grep -o '\$[^<]*</definedName>' | cut -d'<' -f1)
  echo "$name: in the file $area, printed $(pdftotext -layout "$name.pdf" - | tr -s '\f\n ' ' ')"
done >seen
cat seen

if grep -q '^plain: in the file $A1:$B3, printed .*note1 .*step4' seen &&
  grep -q '^absolute: in the file $A$1:$B$3, printed step1 owner1 step2 owner2 step3 owner3 *$' seen; then
  echo "As stated: the print area written as A1:B3 is ignored."
else
  echo "Changed: the print area written as A1:B3 is no longer just ignored."
  exit 1
fi

#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-calc-nogui) on files of exceljs 4.4.0 (npm)
#
# Did: converted an XLSX file with one cell of wrapped text, of three lines in its column, and no height for its row to
#   PDF; then the same by way of ODS, and the same with the row's height given in the file.
# Expected: the row grows each time: a row without a height gets the height that its text needs.
# Happens: straight from XLSX to PDF all rows keep the height of one line; the text is painted over the row above, and
#   its first line is cut off. By way of ODS, and with a given height, all three lines are there.
# Why it matters: a board paper made on a server is unreadable in its long cells. Write the heights of rows.
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

for (const [name, height] of Object.entries({ straight: undefined, given: 60 })) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Scores");
  sheet.addRows([["Area"], ["Trust"], ["The reason of the score that was given"], ["Last"]]);
  sheet.getColumn(1).width = 12;
  sheet.getCell("A3").alignment = { wrapText: true };
  if (height !== undefined) sheet.getRow(3).height = height;
  await book.xlsx.writeFile(`${name}.xlsx`);
}
JS
node make.mjs
convert() { soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$@" >/dev/null 2>&1; }
convert pdf straight.xlsx given.xlsx
cp straight.xlsx by-ods.xlsx
convert ods by-ods.xlsx
convert pdf by-ods.ods

# Where on the page a word begins, in whole points from the top; nothing when the word is not there.
top_of() { pdftotext -bbox "$1.pdf" - | sed -n "s/.*yMin=\"\([0-9]*\)[0-9.]*\".*>$2<.*/\1/p" | head -n 1; }
for name in straight given by-ods; do
  echo "$name: Trust at $(top_of $name Trust), reason at $(top_of $name reason), Last at $(top_of $name Last)"
done

grown() { [ $(($(top_of "$1" Last) - $(top_of "$1" Trust))) -gt 40 ] && [ -n "$(top_of "$1" reason)" ]; }
if grown given && grown by-ods && ! grown straight; then
  echo "As stated: straight from XLSX to PDF the row does not grow."
else
  echo "Changed: it is no longer only straight from XLSX to PDF that the row does not grow."
  exit 1
fi

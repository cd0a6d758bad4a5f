#!/usr/bin/env bash
# exceljs 4.4.0 (npm)
#
# Did: gave twelve cells of one column, F2 to F13, the same drop-down list, one cell at a time, and read which ranges
#   the file lists for it. The package joins cells with the same rule into rectangles.
# Expected: one range, F2:F13.
# Happens: two that overlap, F10:F13 and F2:F13. The addresses are sorted as texts, so F10 comes before F2, and the
#   cells that are in a range already are not left out of the next one.
# Why it matters: the same cell has two rules, which a reader may join, keep or refuse, and nine rows in a test do not
#   show it. A range that is named as a whole is written once.
set -euo pipefail
command -v unzip >/dev/null || { echo "This needs unzip: apt-get install unzip"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import ExcelJS from "exceljs";

const list = { type: "list", allowBlank: true, formulae: ['"Absent,Initial,Developing"'] };
for (const [file, last] of Object.entries({ short: 9, long: 13 })) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Answers");
  for (let row = 2; row <= last; row += 1) sheet.getCell(`F${row}`).dataValidation = list;
  await book.xlsx.writeFile(`${file}.xlsx`);
}
JS
node make.mjs

for name in short long; do
  ranges=$(unzip -p "$name.xlsx" xl/worksheets/sheet1.xml | grep -o 'sqref="F[^"]*"' | cut -d'"' -f2 | sort | paste -sd' ')
  echo "$name: $ranges"
done >seen
cat seen

if [ "$(cat seen)" = 'short: F2:F9
long: F10:F13 F2:F13' ]; then
  echo "As stated: from the tenth row on, two ranges overlap."
else
  echo "Changed: the ranges no longer overlap."
  exit 1
fi

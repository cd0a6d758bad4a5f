#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-calc-nogui, poppler-utils), on a workbook of exceljs 4.4.0 (npm)
#
# Did: three rows of three columns with the same number in the same style: right-aligned, an indent of 1, wrapped. The
#   same with a text instead of the number, and with the number not wrapped. Printed each to PDF, and measured how far
#   each cell ends from the right edge of its column, compared with a workbook without an indent.
# Expected: every cell ends 1 indent (about 10 pt) before the edge.
# Happens: wrapped numbers have the indent only in the first cell of the sheet; all others of the same style touch the
#   edge. Wrapped texts, and numbers that are not wrapped, have it everywhere.
# Why it matters: a column of numbers looks ragged, and numbers touch the text of the next column. The file is right,
#   so no reader of the file sees it. A number format that ends in a space, such as "0.00_)", works in every cell.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
command -v pdftotext >/dev/null || { echo "This needs pdftotext. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.cjs <<'JS'
const { Workbook } = require("exceljs");

async function write(name, value, { wrapText, indent }) {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Values");
  sheet.columns = [{ width: 12 }, { width: 12 }, { width: 12 }];
  for (const row of [1, 2, 3]) {
    for (const column of [1, 2, 3]) {
      const cell = sheet.getCell(row, column);
      cell.value = value;
      cell.numFmt = "0.00";
      cell.alignment = { horizontal: "right", wrapText, indent };
    }
  }
  await workbook.xlsx.writeFile(`${name}.xlsx`);
}

(async () => {
  await write("edge", 1.25, { wrapText: true, indent: 0 });
  await write("wrapped-numbers", 1.25, { wrapText: true, indent: 1 });
  await write("wrapped-texts", "1.25", { wrapText: true, indent: 1 });
  await write("numbers", 1.25, { wrapText: false, indent: 1 });
})();
JS
node make.cjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf ./*.xlsx >/dev/null 2>&1
# One word a line, with its right end in whole points, row by row.
ends() { pdftotext -bbox "$1.pdf" - | sed -nE 's/.*xMax="([0-9]+)\..* yMax="([0-9]+)\..*/\2 \1/p' | sort -n | cut -d' ' -f2; }
for name in wrapped-numbers wrapped-texts numbers; do
  indents=$(paste <(ends edge) <(ends "$name") | while read -r edge end; do
    if [ $((edge - end)) -ge 8 ]; then echo yes; elif [ $((edge - end)) -le 1 ]; then echo no; else echo "$edge-$end"; fi
  done | paste -sd' ')
  echo "$name: $indents"
done | tee seen

if [ "$(cat seen)" = 'wrapped-numbers: yes no no no no no no no no
wrapped-texts: yes yes yes yes yes yes yes yes yes
numbers: yes yes yes yes yes yes yes yes yes' ]; then
  echo "As stated: only the first of the wrapped numbers is indented."
else
  echo "Changed: the indents are no longer those stated."
  exit 1
fi

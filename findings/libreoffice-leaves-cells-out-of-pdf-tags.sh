#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-calc-nogui) on a file of exceljs 4.4.0 (npm), read with pdfinfo
#
# Did: converted a sheet of short cells and one cell whose text fills several lines to a tagged PDF; compared the text
#   on the page with the text in the structure tree.
# Expected: a Table with rows and cells, as Writer and Impress make of their tables, or at least all text as paragraphs.
# Happens: the file says that it is tagged, and the structure has one paragraph: the cell of several lines. No other
#   cell is in it, and there is no Table. A cell with wrapping on whose text fits one line is left out as well.
# Why it matters: for a screen reader that follows the tags the sheet is nearly empty. Offer the sheet itself or HTML.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
command -v pdfinfo >/dev/null || { echo "This needs pdfinfo: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import ExcelJS from "exceljs";

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Scores");
sheet.addRows([["Area", "Score"], ["Trust", 3], ["The reason of the score"]]);
sheet.getColumn(1).width = 12;
sheet.getCell("A3").alignment = { wrapText: true };
sheet.getRow(3).height = 60;
await book.xlsx.writeFile("scores.xlsx");
JS
node make.mjs
tagged='{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "pdf:calc_pdf_Export:$tagged" \
  scores.xlsx >/dev/null 2>&1

tree=$(pdfinfo -struct-text scores.pdf 2>/dev/null | sed -n 's/^ *"\(.*\)"$/\1/p' | tr -d '\n')
types=$(pdfinfo -struct scores.pdf 2>/dev/null | sed -n 's/^ *\([A-Z][A-Za-z0-9]*\).*/\1/p' | paste -sd' ')
claim=$(pdfinfo scores.pdf | sed -n 's/^Tagged: *//p')
painted=$(pdftotext scores.pdf - | grep -o -w -E 'Area|Score|Trust|3|reason' | sort | paste -sd' ')
echo "on the page:      $painted"
echo "in the structure: $tree"
echo "tagged: $claim, elements: $types"

if [ "$painted $claim $types" = "3 Area Score Trust reason yes P" ] &&
  [ "$(tr -d ' ' <<<"$tree")" = "Thereasonofthescore" ]; then
  echo "As stated: only the cell of several lines is in the structure."
else
  echo "Changed: it is no longer just the cell of several lines that the structure has."
  exit 1
fi

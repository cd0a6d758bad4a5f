#!/usr/bin/env bash
# LibreOffice 7.4.7 and ssconvert of Gnumeric 1.12.55 (Debian 12: libreoffice-calc-nogui, gnumeric) on a file of
# exceljs 4.4.0 (npm)
#
# Did: a workbook whose first sheet is hidden and has the entries of a drop-down list, and whose second sheet has the
#   answers and is the one that is open (`activeTab`); converted it to CSV and to PDF.
# Expected: CSV of the answers: CSV has one sheet, and that is the one which a person sees on opening the file.
# Happens: both programs write the hidden list and nothing of the answers. LibreOffice's PDF has the answers only.
# Why it matters: who reads filled-in workbooks by way of CSV gets the list of possible answers for answers.
#   Put helper sheets last.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
have=$(ssconvert --version 2>&1 | sed -n "s/.*version '\([0-9.]*\)'.*/\1/p" | head -1 || true)
[ "$have" = 1.12.55 ] ||
  { echo "This needs Gnumeric 1.12.55, found: ${have:-none}. On Debian 12: apt-get install gnumeric"; exit 3; }
command -v pdftotext >/dev/null || { echo "This needs pdftotext: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import ExcelJS from "exceljs";

const book = new ExcelJS.Workbook();
book.addWorksheet("Lists", { state: "hidden" }).addRows([["possible"], ["impossible"]]);
book.addWorksheet("Answers").addRows([["Question", "Answer"], ["Training", "given"]]);
book.views = [{ firstSheet: 1, activeTab: 1 }];
await book.xlsx.writeFile("answers.xlsx");
JS
node make.mjs
office() { soffice --headless "-env:UserInstallation=file://$work/profile" "$@" answers.xlsx >/dev/null 2>&1; }
office --convert-to csv
office --convert-to pdf
ssconvert answers.xlsx gnumeric.csv >/dev/null 2>&1

tidy() { tr -cs 'A-Za-z' ' ' | sed 's/^ //; s/ $//'; }
by_office=$(tidy <answers.csv)
by_gnumeric=$(tidy <gnumeric.csv)
in_pdf=$(pdftotext answers.pdf - | tidy | tr ' ' '\n' | sort | paste -sd' ')
echo "CSV by LibreOffice: $by_office"
echo "CSV by Gnumeric:    $by_gnumeric"
echo "words in the PDF:   $in_pdf"

if [ "$by_office" = "possible impossible" ] && [ "$by_gnumeric" = "$by_office" ] &&
  [ "$in_pdf" = "Answer Question Training given" ]; then
  echo "As stated: the CSV files have the hidden sheet, the PDF has the one that is open."
else
  echo "Changed: the CSV files no longer have the hidden sheet."
  exit 1
fi

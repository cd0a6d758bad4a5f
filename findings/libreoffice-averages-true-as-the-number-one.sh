#!/usr/bin/env bash
# LibreOffice 7.4.7 and ssconvert of Gnumeric 1.12.55 (Debian 12: libreoffice-calc-nogui, gnumeric) on a file of
# exceljs 4.4.0 (npm), and hyperformula 3.5.0 (npm)
#
# Did: a column of answers (1, 3, 5, an empty cell, the text "n/a" and the truth value TRUE), and AVERAGE, MEDIAN, SUM
#   and COUNT of it; had the formulas of the XLSX file computed by both programs, and the same cells by the package.
# Expected: 3, 3, 9 and 3 each time: texts and truth values in cells are left out, as Excel does by its documentation.
# Happens: Gnumeric and hyperformula give these. LibreOffice takes TRUE for a fourth number, 1: 2.5, 2, 10 and 4.
# Why it matters: a sheet that mixes ratings with yes and no has another average in LibreOffice than in the others.
#   Keep truth values out of columns of numbers, or write them as words.
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
npm install --silent --no-audit --no-fund exceljs@4.4.0 hyperformula@3.5.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import ExcelJS from "exceljs";
import { HyperFormula } from "hyperformula";

const answers = [1, 3, 5, null, "n/a", true];
const formulas = ["AVERAGE", "MEDIAN", "SUM", "COUNT"].map((name) => `${name}(B1:B6)`);
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Answers");
sheet.addRows(answers.map((answer) => [null, answer]));
formulas.forEach((formula, index) => (sheet.getCell(index + 1, 1).value = { formula }));
await book.xlsx.writeFile("answers.xlsx");

const cells = answers.map((answer, index) => [formulas[index] ? `=${formulas[index]}` : null, answer]);
const engine = HyperFormula.buildFromArray(cells, { licenseKey: "gpl-v3" });
console.log("hyperformula:", ...formulas.map((_, row) => engine.getCellValue({ sheet: 0, row, col: 0 })));
JS
soffice_csv() { soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to csv "$1" >/dev/null 2>&1; }
first_four() { head -4 "$1" | cut -d, -f1 | paste -sd' '; }
{
  node make.mjs
  soffice_csv answers.xlsx
  ssconvert answers.xlsx gnumeric.csv >/dev/null 2>&1
  echo "Gnumeric: $(first_four gnumeric.csv)"
  echo "LibreOffice: $(first_four answers.csv)"
} | tee seen

if [ "$(cat seen)" = "hyperformula: 3 3 9 3
Gnumeric: 3 3 9 3
LibreOffice: 2.5 2 10 4" ]; then
  echo "As stated: LibreOffice takes TRUE for the number 1, the others leave it out."
else
  echo "Changed: LibreOffice and the others no longer differ in the way stated."
  exit 1
fi

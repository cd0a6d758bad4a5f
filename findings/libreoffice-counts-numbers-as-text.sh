#!/usr/bin/env bash
# LibreOffice 7.4.7 and ssconvert of Gnumeric 1.12.55 (Debian 12: libreoffice-calc-nogui, gnumeric) on a file of
# exceljs 4.4.0 (npm), and hyperformula 3.5.0 (npm)
#
# Did: a column of answers (1, 3, the text "3", the text "n/a" and an empty cell); counted its texts with
#   COUNTIF(…,"*"), summed the weights of the texts with SUMIF, and looked for the text "3" with MATCH.
# Expected: 2 texts, the sum of their two weights, and place 3 each time: a wildcard stands for text, as Excel does by
#   its documentation.
# Happens: Gnumeric and hyperformula give these. LibreOffice counts the numbers 1 and 3 as texts, too (4), adds their
#   weights, and finds the number 3 at place 2 for the text "3".
# Why it matters: COUNTIF(…,"*") is the usual way to count answers such as "n/a": in LibreOffice it counts
#   every answer, so the share of them is 100 %. Count the word itself ("n/a"), which all three do alike.
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

const answers = [1, 3, "3", "n/a", null];
const weights = [1, 10, 100, 1000, 10_000];
const formulas = ['COUNTIF(B1:B5,"*")', 'SUMIF(B1:B5,"*",C1:C5)', 'MATCH("3",B1:B5,0)', 'COUNTIF(B1:B5,"n/a")'];
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Answers");
sheet.addRows(answers.map((answer, row) => [null, answer, weights[row]]));
formulas.forEach((formula, index) => (sheet.getCell(index + 1, 1).value = { formula }));
await book.xlsx.writeFile("answers.xlsx");

// In this package an apostrophe in front makes a cell a text, as on a keyboard.
const typed = (answer) => (typeof answer === "string" ? `'${answer}` : answer);
const cells = answers.map((answer, row) => [formulas[row] ? `=${formulas[row]}` : null, typed(answer), weights[row]]);
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

if [ "$(cat seen)" = "hyperformula: 2 1100 3 1
Gnumeric: 2 1100 3 1
LibreOffice: 4 1111 2 1" ]; then
  echo "As stated: LibreOffice counts numbers as text, the others do not."
else
  echo "Changed: LibreOffice and the others no longer differ in the way stated."
  exit 1
fi

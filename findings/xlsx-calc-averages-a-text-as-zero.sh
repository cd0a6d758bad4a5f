#!/usr/bin/env bash
# xlsx-calc 0.9.2 with xlsx 0.18.5 (SheetJS), compared with hyperformula 3.5.0 (npm)
#
# Did: recalculated a workbook with the ratings 4, an empty cell, 2, "n/a", 0 and 3: their average, the average of the
#   first three, the sum of those that are at least 3, and -2.5 rounded.
# Expected: 2.25, 3, 7 and -3, as hyperformula gives and as spreadsheet programs do: an average leaves out texts and empty
#   cells, and ROUND goes away from zero.
# Happens: 1.8, 3, 0 and -2. A text counts as a rating of 0, and an empty cell does not; ">=3" over a range adds up
#   nothing. None is an error, and the wrong results are stored in the workbook in place of the right ones.
# Why it matters: the package is what recalculates on a server what SheetJS has read. "n/a" pulls an area down, and opened
#   in a spreadsheet program the same file shows other numbers once it is recalculated.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund xlsx-calc@0.9.2 xlsx@0.18.5 hyperformula@3.5.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { HyperFormula } from "hyperformula";
import XLSX from "xlsx";
import calculate from "xlsx-calc";

const ratings = [4, null, 2, "n/a", 0, 3];
const formulas = ["AVERAGE(A1:A6)", "AVERAGE(A1:A3)", 'SUMIF(A1:A6,">=3")', "ROUND(-2.5,0)"];

const sheet = XLSX.utils.aoa_to_sheet(ratings.map((rating) => [rating]));
sheet["!ref"] = "A1:B6";
formulas.forEach((formula, index) => (sheet[`B${index + 1}`] = { t: "n", f: formula }));
calculate({ SheetNames: ["Ratings"], Sheets: { Ratings: sheet } });
const rows = ratings.map((rating, index) => [rating, formulas[index] ? `=${formulas[index]}` : null]);
const other = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
const pairs = formulas.map((formula, row) => {
  const pair = [other.getCellValue({ sheet: 0, row, col: 1 }), sheet[`B${row + 1}`].v];
  console.log(`${formula}: hyperformula ${pair[0]}, xlsx-calc ${pair[1]}`);
  return pair.join(" ");
});
if (pairs.join(", ") === "2.25 1.8, 3 3, 7 0, -3 -2") {
  console.log("As stated: xlsx-calc counts a text as a rating of 0.");
} else {
  console.log("Changed: the results are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs

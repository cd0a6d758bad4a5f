#!/usr/bin/env bash
# fast-formula-parser 1.0.19, compared with hyperformula 3.5.0 (npm)
#
# Did: had formulas over the ratings 4, an empty cell, 2, "n/a", 0 and 3 worked out: COUNTIF with ">=3", "<3" and ">=0",
#   IF(A2,"rated","open") and IF(A2="","open","rated") for the empty cell, "High"="high", and one month after 31 January.
# Expected: 2, 2, 4, open twice, true and 28 February, as hyperformula gives and as spreadsheet programs do: a criterion
#   with a number counts numbers only, and an empty cell is neither true nor different from an empty text.
# Happens: 3, 3, 6, rated twice, false and 3 March. "n/a" is counted as at least 3 and the empty cell as below 3, so that
#   the two counts make up all six cells.
# Why it matters: "3 of 6 areas are at level 3" has one in it that nobody rated, and each open question counts as rated.
#   Ask ISBLANK() and ISNUMBER() first.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund fast-formula-parser@1.0.19 hyperformula@3.5.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import FormulaParser from "fast-formula-parser";
import { HyperFormula } from "hyperformula";

const ratings = [4, null, 2, "n/a", 0, 3];
const formulas = [
  'COUNTIF(A1:A6,">=3")',
  'COUNTIF(A1:A6,"<3")',
  'COUNTIF(A1:A6,">=0")',
  'IF(A2,"rated","open")',
  'IF(A2="","open","rated")',
  '"High"="high"',
  'TEXT(EDATE(DATE(2026,1,31),1),"yyyy-mm-dd")',
  'IF(ISBLANK(A2),"open","rated")',
];
const parser = new FormulaParser({
  onCell: ({ row }) => ratings[row - 1],
  onRange: ({ from, to }) => ratings.slice(from.row - 1, to.row).map((rating) => [rating]),
});
const rows = formulas.map((formula, index) => [ratings[index] ?? null, `=${formula}`]);
const other = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
const pairs = formulas.map((formula, row) => {
  const pair = [other.getCellValue({ sheet: 0, row, col: 1 }), parser.parse(formula, { sheet: "Ratings", row: 9, col: 2 })];
  console.log(`${formula}: hyperformula ${pair[0]}, fast-formula-parser ${pair[1]}`);
  return pair.join(" ");
});
const stated = "2 3, 2 3, 4 6, open rated, open rated, true false, 2026-02-28 2026-03-03, open open";
if (pairs.join(", ") === stated) {
  console.log("As stated: fast-formula-parser counts texts and empty cells, and takes an empty cell for a rating.");
} else {
  console.log("Changed: the results are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs

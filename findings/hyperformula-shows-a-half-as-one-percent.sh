#!/usr/bin/env bash
# hyperformula 3.5.0, compared with @formulajs/formulajs 4.6.1 (npm)
#
# Did: TEXT with the formats of everyday sheets: TEXT(0.5,"0%"), TEXT(0.256,"0.0%"), TEXT(1234.5,"#,##0.0").
# Expected: 50%, 25.6%, 1,234.5, as formulajs gives; or an error for a format that is not known.
# Happens: 1%, 0.3%, 1235,##0.0. The number is rounded but not multiplied, and the sign is put behind it; of the last
#   format one part is taken as the format and the rest as words.
# Why it matters: "Coverage: 0.3%" instead of 25.6% in a sentence that is built with TEXT, without an error. In Excel
#   the same sheet is right. Multiply by hand, or format outside the formula.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund hyperformula@3.5.0 @formulajs/formulajs@4.6.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { TEXT } from "@formulajs/formulajs";
import { HyperFormula } from "hyperformula";

const cases = [
  [0.5, "0%"],
  [0.256, "0.0%"],
  [1234.5, "#,##0.0"],
];
const row = cases.map(([number, format]) => `=TEXT(${number},"${format}")`);
const sheet = HyperFormula.buildFromArray([row], { licenseKey: "gpl-v3" });
const inSheet = sheet.getSheetValues(0)[0].join(" ");
const inFormulajs = cases.map(([number, format]) => TEXT(number, format)).join(" ");
console.log(`formulajs: ${inFormulajs}\nhyperformula: ${inSheet}`);
if (inFormulajs === "50% 25.6% 1,234.5" && inSheet === "1% 0.3% 1235,##0.0") {
  console.log("As stated: hyperformula shows a half as one percent.");
} else {
  console.log("Changed: the texts are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs

#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (npm), compared with hyperformula 3.5.0
#
# Did: gave AVERAGE, MEDIAN, MAX and QUARTILE.INC the same list of answers: 2, 4 and the text "n/a"; and 2, 4 and null
#   (an empty cell).
# Expected: 3, 3, 4 and 2.5 each time: a text or an empty cell in a list is left out by all of them.
# Happens: AVERAGE and MAX do so. MEDIAN takes the text and the empty cell for a 0 and gives 2; QUARTILE.INC does it
#   with the text and gives 1. hyperformula leaves both out.
# Why it matters: "not applicable" pulls the median of an assessment down, and not its average. Filter before you count.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1 hyperformula@3.5.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { AVERAGE, MAX, MEDIAN, QUARTILE } from "@formulajs/formulajs";
import { HyperFormula } from "hyperformula";

const seen = [["n/a"], [null]].map(([third]) => {
  const list = [2, 4, third];
  const row = [...list, "=AVERAGE(A1:C1)", "=MEDIAN(A1:C1)"];
  const engine = HyperFormula.buildFromArray([row], { licenseKey: "gpl-v3" });
  const [, , , ...others] = engine.getSheetValues(0)[0];
  const own = [AVERAGE(list), MEDIAN(list), MAX(list), QUARTILE.INC(list, 1)];
  return `formulajs ${own.join(" ")}, hyperformula ${others.join(" ")}`;
});
console.log(`with "n/a":   ${seen[0]}`);
console.log(`with nothing: ${seen[1]}`);
if (seen.join() === "formulajs 3 2 4 1, hyperformula 3 3,formulajs 3 2 4 2.5, hyperformula 3 3") {
  console.log("As stated: the median of formulajs counts what is no number as 0, and its average does not.");
} else {
  console.log("Changed: the functions no longer differ in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs

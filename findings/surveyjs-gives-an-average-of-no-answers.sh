#!/usr/bin/env bash
# survey-core 3.1.1 (npm, SurveyJS), compared with hyperformula 3.5.0 (npm)
#
# Did: a questionnaire of two ratings with three computed answers: avg({a}, {b}), min({a}, {b}), and a band made of the
#   average, "low" below 2; and a table with an average of its column as its total. Read them before anything was
#   answered and after one answer (4). The same average in a sheet with empty cells.
# Expected: nothing before the first answer: the average of nothing is no number; AVERAGE in a sheet is an error
#   (#DIV/0!). 4 after it, as empty answers are left out.
# Happens: 4 and "ok" after it. Before it the average is 0, the band is "low" and the total is 0, and all are stored
#   with the answers. min() alone gives nothing.
# Why it matters: a questionnaire that was opened and left is rated "low", and on a scale from 1 to 5 nobody asked for a
#   0. Ask first whether there is an answer: iif({a} notempty or {b} notempty, avg({a}, {b}), '').
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund survey-core@3.1.1 hyperformula@3.5.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { HyperFormula } from "hyperformula";
import * as survey from "survey-core";

const { Model } = survey.default ?? survey;
const computed = (name, expression) => ({ type: "expression", name, expression });
const model = new Model({
  elements: [
    { type: "rating", name: "a" },
    { type: "rating", name: "b" },
    computed("average", "avg({a}, {b})"),
    computed("least", "min({a}, {b})"),
    computed("band", "iif({average} < 2, 'low', 'ok')"),
    computed("guarded", "iif({a} notempty or {b} notempty, avg({a}, {b}), '')"),
    { type: "matrixdynamic", name: "table", columns: [{ name: "level", cellType: "rating", totalType: "avg" }] },
  ],
});
const show = () => {
  const { average, least, band, guarded, "table-total": total } = model.data;
  const nothing = (value) => (value === undefined || value === "" ? "nothing" : value);
  const values = { average, least, band, total: total?.level, guarded };
  return Object.entries(values).map(([name, value]) => `${name} ${nothing(value)}`).join(", ");
};
const before = show();
model.setValue("a", 4);
const after = show();
const sheet = HyperFormula.buildFromArray([[null, null, "=AVERAGE(A1:B1)"]], { licenseKey: "gpl-v3" });
const inSheet = sheet.getCellValue({ sheet: 0, row: 0, col: 2 }).value;
console.log(`before: ${before}\nafter: ${after}\nsheet: ${inSheet}`);
if (
  before === "average 0, least nothing, band low, total 0, guarded nothing" &&
  after === "average 4, least 4, band ok, total 0, guarded 4" &&
  inSheet === "#DIV/0!"
) {
  console.log("As stated: without an answer the average is 0 and the band is low.");
} else {
  console.log("Changed: the computed answers are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs

#!/usr/bin/env bash
# hyperformula 3.5.0 and exceljs 4.4.0 (npm), compared with LibreOffice 7.4.7 (Debian 12: libreoffice-calc-nogui)
#
# Did: a weighted score, 0.7 + 0.1, and bands that begin at 0, 0.2, 0.4, 0.6 and 0.8. Asked for the score, whether it is at
#   least 0.8 (>=, COUNTIF), for its band (VLOOKUP, MATCH), and for its tenths (INT(A1*10), ROUNDDOWN(A1,1)).
# Expected: 0.8, true, 1, the fifth band, 8 and 0.8; or, by the binary sum, which is a little less, false and the fourth
#   band. One or the other.
# Happens: LibreOffice says the former throughout. hyperformula gives 0.8, true and 1, and then the fourth band, 7 and 0.7:
#   it compares with a tolerance, and looks up and cuts without one.
# Why it matters: "High" by IF and "Medium" by VLOOKUP stand beside each other in one sheet, and both beside a 0.8. Round
#   the score first, ROUND(A1,6), with which both agree.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund hyperformula@3.5.0 exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { HyperFormula } from "hyperformula";

const questions = [
  "A1",
  "A1>=0.8",
  'COUNTIF(A1:A1,">=0.8")',
  "VLOOKUP(A1,C1:D5,2)",
  "MATCH(A1,C1:C5,1)",
  "INT(A1*10)",
  "ROUNDDOWN(A1,1)",
];
const rounded = ["ROUND(A1,6)>=0.8", "VLOOKUP(ROUND(A1,6),C1:D5,2)"];
const formulas = [...questions, ...rounded];
const rows = formulas.map((formula, index) => [
  index === 0 ? "=0.7+0.1" : null,
  `=${formula}`,
  ...(index < 5 ? [index / 5, `band ${index + 1}`] : []),
]);
const sheet = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
const byHyperFormula = formulas.map((_, row) => String(sheet.getCellValue({ sheet: 0, row, col: 1 })));

const book = new ExcelJS.Workbook();
const page = book.addWorksheet("Score");
for (const row of rows) {
  page.addRow(row.map((value) => (String(value).startsWith("=") ? { formula: value.slice(1) } : value)));
}
await book.xlsx.writeFile("score.xlsx");
const profile = `-env:UserInstallation=file://${process.cwd()}/profile`;
execFileSync("soffice", ["--headless", profile, "--convert-to", "csv", "score.xlsx"], { stdio: "ignore" });
const lines = readFileSync("score.csv", "utf8").trim().split("\n");
const byLibreOffice = lines.map((line) => line.split(",")[1].toLowerCase());

formulas.forEach((formula, index) => {
  console.log(`${formula}: hyperformula ${byHyperFormula[index]}, LibreOffice ${byLibreOffice[index]}`);
});
if (
  byHyperFormula.join() === "0.8,true,1,band 4,4,7,0.7,true,band 5" &&
  byLibreOffice.join() === "0.8,true,1,band 5,5,8,0.8,true,band 5"
) {
  console.log("As stated: hyperformula has the score at the limit and in the band below it.");
} else {
  console.log("Changed: the results are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs

#!/usr/bin/env bash
# ssconvert of Gnumeric 1.12.55, compared with LibreOffice 7.4.7 (Debian 12: gnumeric, libreoffice-calc-nogui) on a file
# of exceljs 4.4.0 (npm), and hyperformula 3.5.0 and @formulajs/formulajs 4.6.1 (npm)
#
# Did: opened a workbook with =NETWORKDAYS(DATE(2026,1,5),DATE(2026,1,1)), the work days from today to a date that is
#   past, and =2^3^2.
# Expected: -3 and 64: backwards is negative, as in Excel, and operators of one rank are taken from the left (OpenFormula
#   1.2, 5.5). The three others give this; formulajs has no operators.
# Happens: Gnumeric gives 3 and 512. Its own way of writing takes powers from the right; it does so for formulas that
#   come from an .xlsx file, though for those of an .ods file it puts the brackets in.
# Why it matters: "work days left: 3" for a step that is three days late. Compare the dates before counting, and write
#   the brackets.
set -euo pipefail
lo=$(soffice --version 2>/dev/null | grep -oE '7\.4\.7' || true)
gn=$(ssconvert --version 2>&1 | grep -oE '1\.12\.55' | head -1 || true)
[ "$lo $gn" = "7.4.7 1.12.55" ] || {
  echo "This needs LibreOffice 7.4.7 and Gnumeric 1.12.55. On Debian 12: apt-get install libreoffice-calc-nogui gnumeric"
  exit 3
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 hyperformula@3.5.0 @formulajs/formulajs@4.6.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { DATE, NETWORKDAYS } from "@formulajs/formulajs";
import excel from "exceljs";
import { HyperFormula } from "hyperformula";

const formulas = ["NETWORKDAYS(DATE(2026,1,5),DATE(2026,1,1))", "2^3^2"];
const book = new excel.Workbook();
book.addWorksheet("Days").addRow(formulas.map((formula) => ({ formula })));
await book.xlsx.writeFile("days.xlsx");
const sheet = HyperFormula.buildFromArray([formulas.map((formula) => `=${formula}`)], { licenseKey: "gpl-v3" });
console.log(`hyperformula: ${sheet.getSheetValues(0)[0]}`);
console.log(`formulajs: ${NETWORKDAYS(DATE(2026, 1, 5), DATE(2026, 1, 1))}`);
JS
office() { soffice --headless "-env:UserInstallation=file://$work/profile" "$@" >/dev/null 2>&1; }
{
  node run.mjs
  mkdir libreoffice
  office --convert-to csv --outdir libreoffice days.xlsx
  echo "LibreOffice: $(cat libreoffice/days.csv)"
  ssconvert days.xlsx gnumeric.csv 2>/dev/null
  echo "Gnumeric, .xlsx: $(cat gnumeric.csv)"
  office --convert-to ods --outdir libreoffice days.xlsx
  ssconvert --recalc libreoffice/days.ods gnumeric.csv 2>/dev/null
  echo "Gnumeric, .ods: $(cat gnumeric.csv)"
} | tee seen

cat >stated <<'END'
hyperformula: -3,64
formulajs: -3
LibreOffice: -3,64
Gnumeric, .xlsx: 3,512
Gnumeric, .ods: 3,64
END
if cmp -s seen stated; then
  echo "As stated: Gnumeric alone gives 3 and 512."
else
  echo "Changed: the programs no longer differ in the way stated."
  exit 1
fi

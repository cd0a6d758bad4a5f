#!/usr/bin/env bash
# LibreOffice 7.4.7 and ssconvert of Gnumeric 1.12.55 (Debian 12: libreoffice-calc-nogui, gnumeric) on a file of
# exceljs 4.4.0 (npm)
#
# Did: wrote the thousand numbers 0.005, 0.015 … 9.995 into a column, and beside each ROUND(A1,2), TEXT(A1,"0.00") and
#   FIXED(A1,2). Counted the rows in which the two texts are not the rounded number.
# Expected: none. All three are defined on the decimal number, and round a half away from zero.
# Happens: ROUND is right in both. In LibreOffice, TEXT is right and FIXED differs in 68 rows: of 1.005 the one is 1.01
#   and the other 1.00. In Gnumeric, TEXT and FIXED both differ from ROUND in 480 rows, beginning with 0.005.
# Why it matters: a sheet that writes "12.35 of 40" with TEXT or FIXED and sums ROUND does not add up, and who checks
#   it in another program finds other digits. Round the number first, and format what is rounded.
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
npm install --silent --no-audit --no-fund exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >write.mjs <<'JS'
import excel from "exceljs";

const book = new excel.Workbook();
const sheet = book.addWorksheet("Halves");
for (let row = 1; row <= 1000; row++) {
  sheet.getCell(row, 1).value = (row * 10 - 5) / 1000;
  ["ROUND(A#,2)", 'TEXT(A#,"0.00")', "FIXED(A#,2)"].forEach((formula, index) => {
    sheet.getCell(row, index + 2).value = { formula: formula.replace("#", row) };
  });
}
await book.xlsx.writeFile("halves.xlsx");
JS
node write.mjs
mkdir libreoffice
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to csv --outdir libreoffice halves.xlsx \
  >/dev/null 2>&1
ssconvert halves.xlsx gnumeric.csv 2>/dev/null
count() { # count NAME FILE: how many rows differ; row N has to be N/100
  tr -d '"' <"$2" | awk -F, -v name="$1" '
    { right = NR / 100; round += $2 + 0 != right; text += $3 + 0 != right; fixed += $4 + 0 != right }
    END { print name ": ROUND " round ", TEXT " text ", FIXED " fixed " of " NR }'
}
{ count LibreOffice libreoffice/halves.csv; count Gnumeric gnumeric.csv; } | tee seen

stated="LibreOffice: ROUND 0, TEXT 0, FIXED 68 of 1000;Gnumeric: ROUND 0, TEXT 480, FIXED 480 of 1000"
if [ "$(paste -sd';' seen)" = "$stated" ]; then
  echo "As stated: what is written and what is rounded differ."
else
  echo "Changed: the functions no longer differ in the way stated."
  exit 1
fi

#!/usr/bin/env bash
# ssconvert of Gnumeric 1.12.55 (Debian 12: gnumeric), compared with LibreOffice 7.4.7 (libreoffice-calc-nogui), on a
# file of exceljs 4.4.0 (npm), read with the same package
#
# Did: a workbook with a shown sheet, of which one row and one column are hidden, and a hidden sheet. Converted it to
#   XLSX anew and to HTML with both programs, and looked for what was hidden.
# Expected: the new workbook hides the same. A web page leaves out what is hidden, or at least hides it.
# Happens: in Gnumeric's workbook the hidden sheet is an ordinary one that anybody sees; row and column stay hidden.
#   Its web page shows the hidden sheet, row and column like the rest. LibreOffice keeps all three hidden in the
#   workbook, and leaves them out of the web page.
# Why it matters: hidden sheets hold weights, names of persons or the answers of a single one, and a conversion on a
#   server puts them on the screen. Take out what others should not see.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
ssconvert --version 2>/dev/null | grep -q '1\.12\.55' ||
  { echo "This needs Gnumeric 1.12.55. On Debian 12: apt-get install gnumeric"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import ExcelJS from "exceljs";

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Scores");
sheet.addRow(["shown"]);
sheet.addRow(["hidden-row"]).hidden = true;
sheet.addRow([null, null, "hidden-column"]);
sheet.getColumn(3).hidden = true;
book.addWorksheet("Weights", { state: "hidden" }).addRow(["hidden-sheet"]);
await book.xlsx.writeFile("book.xlsx");
JS
cat >read.mjs <<'JS'
import ExcelJS from "exceljs";

const book = new ExcelJS.Workbook();
await book.xlsx.readFile(process.argv[2]);
const [scores, weights] = book.worksheets;
const state = (isHidden) => (isHidden ? "hidden" : "shown");
const column = state(scores.getColumn(3).hidden);
console.log(`row ${state(scores.getRow(2).hidden)}, column ${column}, sheet ${weights.state.replace("visible", "shown")}`);
JS
node make.mjs
mkdir gnumeric office
ssconvert book.xlsx gnumeric/book.xlsx 2>/dev/null
ssconvert -T Gnumeric_html:html40 book.xlsx gnumeric/book.html 2>/dev/null
for kind in xlsx html; do
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$kind" --outdir office book.xlsx >/dev/null 2>&1
done
for program in gnumeric office; do
  echo "$program, workbook: $(node read.mjs "$program/book.xlsx")"
  echo "$program, web page: $(grep -oE 'shown|hidden-(row|column|sheet)' "$program/book.html" | paste -sd' ')"
done | tee seen

if [ "$(cat seen)" = 'gnumeric, workbook: row hidden, column hidden, sheet shown
gnumeric, web page: shown hidden-row hidden-column hidden-sheet
office, workbook: row hidden, column hidden, sheet hidden
office, web page: shown' ]; then
  echo "As stated: Gnumeric shows the hidden sheet, and the page shows all."
else
  echo "Changed: the two no longer treat what is hidden in the way stated."
  exit 1
fi

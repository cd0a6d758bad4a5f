#!/usr/bin/env bash
# exceljs 4.4.0 (npm), opened by LibreOffice 7.4.7 (Debian 12: libreoffice-calc-nogui)
#
# Did: a long sheet whose first row repeats on each page (`pageSetup.printTitlesRow = "1:1"`), named "Board view" and
#   "Board's view"; both converted to PDF.
# Expected: the row is on each page of both. Excel allows an apostrophe within a name; formulas write it twice.
# Happens: with the apostrophe the row is on the first page only. The package writes it once, so the file says
#   'Board's view'!$1:$1, which is no reference, and LibreOffice drops it.
# Why it matters: sheets are often named after what people type, such as the name of an organisation.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
command -v pdftotext >/dev/null || { echo "This needs pdftotext: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import ExcelJS from "exceljs";

for (const [file, name] of Object.entries({ without: "Board view", with: "Board's view" })) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(name);
  sheet.addRow(["Heading"]);
  for (let row = 1; row <= 100; row += 1) sheet.addRow([row]);
  sheet.pageSetup.printTitlesRow = "1:1";
  await book.xlsx.writeFile(`${file}.xlsx`);
}
JS
node make.mjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf ./*.xlsx >/dev/null 2>&1

for name in without with; do
  titles=$(unzip -p "$name.xlsx" xl/workbook.xml | grep -o '>[^<]*</definedName>' | cut -d'<' -f1 | tr -d '>')
  pages=$(pdftotext "$name.pdf" - | grep -c $'\f')
  headings=$(pdftotext "$name.pdf" - | grep -c Heading)
  echo "$name: ${titles//&apos;/\'}, heading on $headings of $pages pages"
  echo "$headings $pages" >"$name.count"
done

read -r headings pages <without.count
if [ "$pages" -gt 1 ] && [ "$headings" = "$pages" ] && [ "$(cat with.count)" = "1 $pages" ]; then
  echo "As stated: the repeated row is lost where the name has an apostrophe."
else
  echo "Changed: the apostrophe no longer decides whether the row is repeated."
  exit 1
fi

#!/usr/bin/env bash
# exceljs 4.4.0 (npm), converted with LibreOffice 7.4.7 and ssconvert of Gnumeric 1.12.55 (Debian 12:
# libreoffice-calc-nogui, gnumeric), read with qpdf 11.3.0 (qpdf)
#
# Did: a sheet "Cover" that links to the sheet "Risk list" as the package's own examples write it, { text, hyperlink:
#   "#'Risk list'!A1" }; converted it to PDF and to XLSX anew. Then the same with the link as the format has it, by
#   `location` alone (ECMA-376, 18.3.1.47).
# Expected: a link to the page in the PDF, and one to the sheet in the new workbook.
# Happens: the package writes the place twice, as an external address and as a location, both with a #. LibreOffice puts
#   the two together: a web link to "#'Risk%20list'!A1%23%23'Risk%20list'!A1" in the PDF. Gnumeric joins them too, in
#   the new workbook. With `location` alone the PDF has a link to the page.
# Why it matters: a workbook with a page of contents has no working link in it once it has passed through one of these,
#   and a click tries to open a file. Use a formula, HYPERLINK("#'Risk list'!A1", "Risks"), or write `location` into the
#   file.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
have=$(ssconvert --version 2>&1 | grep -o '1\.12\.55' | head -n 1 || true)
[ "$have" = 1.12.55 ] || { echo "This needs ssconvert 1.12.55. On Debian 12: apt-get install gnumeric"; exit 3; }
command -v qpdf >/dev/null || { echo "This needs qpdf: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 fflate@0.8.3 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const book = new ExcelJS.Workbook();
book.addWorksheet("Cover").getCell("A1").value = { text: "Risks", hyperlink: "#'Risk list'!A1" };
book.addWorksheet("Risk list").getCell("A1").value = "All risks";
await book.xlsx.writeFile("package.xlsx");

const parts = unzipSync(readFileSync("package.xlsx"));
const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]);
const mended = sheet.replace(/<hyperlink [^>]*>/, `<hyperlink ref="A1" location="'Risk list'!A1"/>`);
writeFileSync("location.xlsx", zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(mended) }));
JS
node make.mjs
cat >show.mjs <<'JS'
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";

const sheet = strFromU8(unzipSync(readFileSync(process.argv[2]))["xl/worksheets/sheet1.xml"]);
console.log(sheet.match(/<hyperlink [^>]*location="([^"]*)"/)?.[1].replaceAll("&apos;", "'"));
JS
for name in package location; do
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf $name.xlsx >/dev/null 2>&1
  qpdf --qdf --object-streams=disable $name.pdf plain.pdf
  web=$(sed -n 's/^ *\/URI (\(.*\))$/\1/p' plain.pdf)
  echo "$name, PDF: $(grep -a -c '/Subtype /Link' plain.pdf) link, to ${web:-a page}"
  ssconvert $name.xlsx new.xlsx 2>/dev/null
  echo "$name, workbook: $(node show.mjs new.xlsx)"
done | tee seen

if [ "$(cat seen)" = "package, PDF: 1 link, to #'Risk%20list'!A1%23%23'Risk%20list'!A1
package, workbook: 'Risk list'!A1##'Risk list'!A1
location, PDF: 1 link, to a page
location, workbook: 'Risk list'!A1" ]; then
  echo "As stated: the package's link is written twice over and leads nowhere."
else
  echo "Changed: the link is no longer converted in the way stated."
  exit 1
fi

#!/usr/bin/env bash
# exceljs 4.4.0 (npm) and LibreOffice 7.4.7 (Debian 12: libreoffice-calc-nogui), compared with Gnumeric 1.12.55
# (gnumeric)
#
# Did: a column of answers, "met", "open" and "partly open", with a rule of conditional formatting of exceljs, "contains
#   the text open", that makes cells red; drew the sheet with both, then again with the attribute text="open" added to
#   the rule in the file.
# Expected: red cells each time. exceljs writes the formula of the rule, NOT(ISERROR(SEARCH("open",A1))), as Excel does.
# Happens: with the file as exceljs writes it, LibreOffice marks no cell. It goes by the attribute and not by the
#   formula, and exceljs leaves attribute and operator out. With the attribute the cells are red. Gnumeric marks them
#   each time.
# Why it matters: a list of what is open shows nothing as open, in an application that the author did not try. Use a
#   rule of type "expression" with the same formula.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
for package in gnumeric=1.12.55 poppler-utils=22.12.0; do
  have=$(dpkg-query -W -f '${Version}' "${package%=*}" 2>/dev/null || true)
  case $have in
    "${package#*=}"*) ;;
    *) echo "This needs ${package/=/ }, found: ${have:-none}. On Debian 12: apt-get install ${package%=*}"; exit 3 ;;
  esac
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 fflate@0.8.3 pngjs@7.0.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Answers");
for (const answer of ["met", "open", "partly open"]) sheet.addRow([answer]);
const style = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFF0000" } } };
const rule = { type: "containsText", operator: "containsText", text: "open", style, priority: 1 };
sheet.addConditionalFormatting({ ref: "A1:A3", rules: [rule] });
const bytes = new Uint8Array(await book.xlsx.writeBuffer());
writeFileSync("exceljs.xlsx", bytes);
const files = unzipSync(bytes);
const path = "xl/worksheets/sheet1.xml";
const before = strFromU8(files[path]);
files[path] = strToU8(before.replace('type="containsText"', 'type="containsText" operator="containsText" text="open"'));
console.log(`rule: ${before.match(/<cfRule.*<\/cfRule>/)[0]}`);
writeFileSync("with-text.xlsx", zipSync(files));
JS
cat >look.mjs <<'JS'
import { readFileSync } from "node:fs";
import { PNG } from "pngjs";

const { data } = PNG.sync.read(readFileSync(process.argv[2]));
let red = 0;
for (let index = 0; index < data.length; index += 4) {
  const [r, g, b] = data.subarray(index, index + 3);
  if (r > 230 && g < 30 && b < 30) red += 1;
}
console.log(red > 500 ? "red" : red === 0 ? "no red" : `${red} red pixels`);
JS
node make.mjs
for file in exceljs with-text; do
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf $file.xlsx >/dev/null 2>&1
  pdftoppm -r 72 -png -singlefile $file.pdf $file-lo
  ssconvert $file.xlsx $file-g.pdf >/dev/null 2>&1
  pdftoppm -r 72 -png -singlefile $file-g.pdf $file-g
  echo "$file: LibreOffice $(node look.mjs $file-lo.png), Gnumeric $(node look.mjs $file-g.png)"
done | tee seen

if [ "$(cat seen)" = 'exceljs: LibreOffice no red, Gnumeric red
with-text: LibreOffice red, Gnumeric red' ]; then
  echo "As stated: LibreOffice does not mark the cells of a rule of exceljs."
else
  echo "Changed: the cells are no longer marked in the way stated."
  exit 1
fi

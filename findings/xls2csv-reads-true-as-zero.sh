#!/usr/bin/env bash
# xls2csv of catdoc 0.95 (Debian 12: catdoc), compared with ssconvert of Gnumeric 1.12.55 (gnumeric), on .xls files of
# SheetJS 0.18.5 (npm: xlsx) and, from the same sheet, LibreOffice 7.4.7 (libreoffice-calc-nogui)
#
# Did: a sheet with TRUE and FALSE as answers, a comparison that is TRUE, and a date; saved as .xls by both, and
#   converted to CSV.
# Expected: TRUE, FALSE, TRUE and the date in some form. Gnumeric gives them.
# Happens: in the file of LibreOffice all three truth values are 0 for xls2csv. In that of SheetJS it leaves them out.
#   The date is its number of days, 46356, in both.
# Why it matters: "is the system registered? TRUE" becomes 0, which everybody reads as no. Use words in a sheet that
#   others convert, and LibreOffice or Gnumeric to convert it.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
for package in catdoc=1:0.95 gnumeric=1.12.55; do
  have=$(dpkg-query -W -f '${Version}' "${package%=*}" 2>/dev/null || true)
  case $have in
    "${package#*=}"*) ;;
    *) echo "This needs ${package/=/ }, found: ${have:-none}. On Debian 12: apt-get install ${package%=*}"; exit 3 ;;
  esac
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund xlsx@0.18.5 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import XLSX from "xlsx";

const cells = [
  { t: "b", v: true },
  { t: "b", v: false },
  { t: "b", v: true, f: "2>1" },
  { t: "n", v: 46356, z: "yyyy-mm-dd" },
];
const sheet = { "!ref": "A1:A4" };
cells.forEach((cell, index) => (sheet[`A${index + 1}`] = cell));
const book = { SheetNames: ["Answers"], Sheets: { Answers: sheet } };
XLSX.writeFile(book, "SheetJS.xls", { bookType: "biff8" });
XLSX.writeFile(book, "LibreOffice.xlsx");
JS
node make.mjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to xls LibreOffice.xlsx >/dev/null 2>&1
lines() { tr -d '"\f' | paste -sd'|' | sed 's/|*$//'; }
for writer in SheetJS LibreOffice; do
  echo "$writer, Gnumeric: $(ssconvert -T Gnumeric_stf:stf_csv $writer.xls fd://1 2>/dev/null | lines)"
  echo "$writer, xls2csv: $(xls2csv $writer.xls | lines)"
done | tee seen

if [ "$(cat seen)" = 'SheetJS, Gnumeric: TRUE|FALSE|TRUE|2026/11/30
SheetJS, xls2csv: 46356
LibreOffice, Gnumeric: TRUE|FALSE|TRUE|2026/11/30
LibreOffice, xls2csv: 0|0|0|46356' ]; then
  echo "As stated: TRUE is 0 or nothing in xls2csv."
else
  echo "Changed: the values are no longer those stated."
  exit 1
fi

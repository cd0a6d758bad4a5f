#!/usr/bin/env bash
# xlsx2csv 0.7.8 and in2csv of csvkit 1.0.7 (Debian 12: xlsx2csv, csvkit), compared with LibreOffice 7.4.7 and ssconvert
# of Gnumeric 1.12.55 (libreoffice-calc-nogui, gnumeric), on a file of exceljs 4.4.0 (npm)
#
# Did: a sheet of efforts in hours, shown as 36:00:00 and 60:00:00 by the built-in format for hours above a day
#   ([h]:mm:ss, number 46 in ECMA-376, 18.8.30); converted it to CSV with each.
# Expected: 36 and 60 hours in some form: 36:00:00, or 1.5 days.
# Happens: LibreOffice and Gnumeric give 36:00:00 and 60:00:00. xlsx2csv gives 12:00 for both. in2csv gives noon of the
#   first and of the second of January 1900.
# Why it matters: the effort of a plan becomes smaller by whole days, and nothing in the CSV shows it. Give efforts as
#   plain numbers of hours.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
for package in gnumeric=1.12.55 xlsx2csv=1:0.7.8 csvkit=1.0.7; do
  have=$(dpkg-query -W -f '${Version}' "${package%=*}" 2>/dev/null || true)
  case $have in
    "${package#*=}"*) ;;
    *) echo "This needs ${package/=/ }, found: ${have:-none}. On Debian 12: apt-get install ${package%=*}"; exit 3 ;;
  esac
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import ExcelJS from "exceljs";

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Plan");
sheet.addRow(["step", "effort"]);
for (const [step, days] of [["train", 1.5], ["test", 2.5]]) sheet.addRow([step, days]).getCell(2).numFmt = "[h]:mm:ss";
await book.xlsx.writeFile("plan.xlsx");
JS
node make.mjs
efforts() { tail -n +2 | cut -d, -f2 | tr -d '"' | paste -sd'|' | sed 's/|/ | /g'; }
{
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to csv plan.xlsx >/dev/null 2>&1
  echo "LibreOffice: $(efforts <plan.csv)"
  echo "Gnumeric: $(ssconvert -T Gnumeric_stf:stf_csv plan.xlsx fd://1 2>/dev/null | efforts)"
  echo "xlsx2csv: $(xlsx2csv plan.xlsx | efforts)"
  echo "in2csv: $(in2csv plan.xlsx 2>/dev/null | efforts)"
} | tee seen

if [ "$(cat seen)" = 'LibreOffice: 36:00:00 | 60:00:00
Gnumeric: 36:00:00 | 60:00:00
xlsx2csv: 12:00 | 12:00
in2csv: 1900-01-01T12:00:00 | 1900-01-02T12:00:00' ]; then
  echo "As stated: 36 hours are noon in two of the four."
else
  echo "Changed: the efforts are no longer those stated."
  exit 1
fi

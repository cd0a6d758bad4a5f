#!/usr/bin/env bash
# exceljs 4.4.0 and officeparser 7.8.0 (npm) and xlsx2csv 0.7.8 (Debian 12: xlsx2csv), compared with xlsx 0.18.5 (SheetJS)
# and read-excel-file 9.3.17 (npm), openpyxl 3.0.9, ssconvert of Gnumeric 1.12.55 and LibreOffice 7.4.7 (python3-openpyxl,
# gnumeric, libreoffice-calc-nogui)
#
# Did: a sheet with "not applicable", its first word bold, so in two runs, stored once with the shared texts and once
#   within the cell (t="inlineStr", ECMA-376-1, 18.18.11); asked nine readers for both.
# Expected: the whole text twice. The two places have the same type, CT_Rst.
# Happens: the shared text is whole in all. Of the text within the cell, xlsx2csv and officeparser give the first run,
#   "not", and exceljs, read as a stream, the last one, " applicable". The plain exceljs reads it whole.
# Why it matters: writers that stream put texts within the cells, as the streaming one of exceljs does. An answer of "not
#   applicable" is read as "applicable", or a sentence ends after its bold word, and nothing reports it. Read the file
#   with a reader that was tried on such a cell.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-calc-nogui"; exit 3; }
for package in python3-openpyxl=3.0.9 gnumeric=1.12.55 xlsx2csv=1:0.7.8; do
  have=$(dpkg-query -W -f '${Version}' "${package%=*}" 2>/dev/null || true)
  [[ $have = ${package#*=}[-+]* ]] || { echo "This needs: apt-get install ${package%=*} (${package#*=})"; exit 3; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 read-excel-file@9.3.17 xlsx@0.18.5 \
  officeparser@7.8.0 >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.py <<'PY'
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
STYLES = """<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>"""


def write(name, rows, texts=""):
    """A workbook of one sheet with these rows (XML) and shared texts."""
    parts = {"worksheet": "worksheets/sheet1", "sharedStrings": "sharedStrings", "styles": "styles"}
    types = "".join(
        f'<Override PartName="/xl/{path}.xml" ContentType="{TYPES}.{kind}+xml"/>'
        for kind, path in [("sheet.main", "workbook"), *parts.items()]
    )
    links = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/{kind}" Target="{path}.xml"/>'
        for n, (kind, path) in enumerate(parts.items(), 1)
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="Answers" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{STYLES}</styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{texts}</sst>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(name, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, HEAD + text)


RUNS = '<r><rPr><b/></rPr><t>not</t></r><r><t xml:space="preserve"> applicable</t></r>'
SHARED = '<c r="A1" t="s"><v>0</v></c>'
write("runs.xlsx", f'<row r="1">{SHARED}<c r="B1" t="inlineStr"><is>{RUNS}</is></c></row>', f"<si>{RUNS}</si>")
PY
python3 make.py

cat >read.mjs <<'JS'
import ExcelJS from "exceljs";
import { OfficeParser } from "officeparser";
import XLSX from "xlsx";
import { readSheet } from "read-excel-file/node";

const text = (value) => (typeof value === "string" ? value : value.richText.map((run) => run.text).join(""));
const readers = {
  "exceljs": async () => (await new ExcelJS.Workbook().xlsx.readFile("runs.xlsx")).worksheets[0].getRow(1).values.slice(1),
  "exceljs as a stream": async () => {
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader("runs.xlsx", {})) {
      for await (const row of sheet) return row.values.slice(1);
    }
  },
  "officeparser": async () => (await OfficeParser.parseOffice("runs.xlsx")).toText().split("\n"),
  "SheetJS": async () => XLSX.utils.sheet_to_json(XLSX.readFile("runs.xlsx").Sheets.Answers, { header: 1 })[0],
  "read-excel-file": async () => (await readSheet("runs.xlsx"))[0],
};
for (const [name, read] of Object.entries(readers)) console.log(`${name}: ${(await read()).map(text).join("|")}`);
JS

{
  node read.mjs
  echo "xlsx2csv: $(xlsx2csv -d '|' runs.xlsx)"
  echo "openpyxl: $(/usr/bin/python3 -c 'import openpyxl
print(*(cell.value for cell in openpyxl.load_workbook("runs.xlsx").active[1]), sep="|")')"
  echo "Gnumeric: $(ssconvert --export-type=Gnumeric_stf:stf_csv runs.xlsx fd://1 2>/dev/null | tr ',' '|' | tr -d '"')"
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to csv runs.xlsx >/dev/null 2>&1
  echo "LibreOffice: $(tr ',' '|' <runs.csv)"
} | tee seen

if [ "$(cat seen)" = 'exceljs: not applicable|not applicable
exceljs as a stream: not applicable| applicable
officeparser: not applicable|not
SheetJS: not applicable|not applicable
read-excel-file: not applicable|not applicable
xlsx2csv: not applicable|not
openpyxl: not applicable|not applicable
Gnumeric: not applicable|not applicable
LibreOffice: not applicable|not applicable' ]; then
  echo "As stated: three readers give one run of a text within a cell."
else
  echo "Changed: the readers no longer give these texts in the way stated."
  exit 1
fi

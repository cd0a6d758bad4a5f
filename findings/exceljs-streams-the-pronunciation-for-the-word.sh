#!/usr/bin/env bash
# exceljs 4.4.0 and officeparser 7.8.0 (npm), compared with xlsx 0.18.5 (SheetJS) and read-excel-file 9.3.17 (npm),
# xlsx2csv 0.7.8, openpyxl 3.0.9, ssconvert of Gnumeric 1.12.55 and LibreOffice 7.4.7 (Debian 12: xlsx2csv,
# python3-openpyxl, gnumeric, libreoffice-calc-nogui)
#
# Did: a Japanese word with its pronunciation as a phonetic run (rPh, ECMA-376-1, 18.4.6), as Excel stores it for each text
#   that is typed in Japanese; once with the shared texts, once within the cell. Asked nine readers for both.
# Expected: the word twice. The pronunciation stands above it, if it is shown at all, and is no part of the text.
# Happens: exceljs, read as a stream, gives the pronunciation in place of the word. The plain exceljs reads the shared
#   word and gives null for the one within the cell. officeparser appends the pronunciation to the shared word.
# Why it matters: names and answers of a Japanese client come out in another script, or are missing, and no longer match
#   those of the questionnaire. The two ways of reading in exceljs do not give the same values. Read Japanese files with
#   the plain one, and look at cells that are null.
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


TEXT = '<t>\u8a55\u4fa1</t><rPh sb="0" eb="2"><t>\u30d2\u30e7\u30a6\u30ab</t></rPh><phoneticPr fontId="0"/>'
SHARED = '<c r="A1" t="s"><v>0</v></c>'
write("words.xlsx", f'<row r="1">{SHARED}<c r="B1" t="inlineStr"><is>{TEXT}</is></c></row>', f"<si>{TEXT}</si>")
PY
python3 make.py

cat >read.mjs <<'JS'
import ExcelJS from "exceljs";
import { OfficeParser } from "officeparser";
import XLSX from "xlsx";
import { readSheet } from "read-excel-file/node";

const text = (value) => value ?? "null";
const readers = {
  "exceljs": async () => (await new ExcelJS.Workbook().xlsx.readFile("words.xlsx")).worksheets[0].getRow(1).values.slice(1),
  "exceljs as a stream": async () => {
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader("words.xlsx", {})) {
      for await (const row of sheet) return row.values.slice(1);
    }
  },
  "officeparser": async () => (await OfficeParser.parseOffice("words.xlsx")).toText().split("\n"),
  "SheetJS": async () => XLSX.utils.sheet_to_json(XLSX.readFile("words.xlsx").Sheets.Answers, { header: 1 })[0],
  "read-excel-file": async () => (await readSheet("words.xlsx"))[0],
};
for (const [name, read] of Object.entries(readers)) console.log(`${name}: ${(await read()).map(text).join("|")}`);
JS

{
  node read.mjs
  echo "xlsx2csv: $(xlsx2csv -d '|' words.xlsx)"
  echo "openpyxl: $(/usr/bin/python3 -c 'import openpyxl
print(*(cell.value for cell in openpyxl.load_workbook("words.xlsx").active[1]), sep="|")')"
  echo "Gnumeric: $(ssconvert --export-type=Gnumeric_stf:stf_csv words.xlsx fd://1 2>/dev/null | tr ',' '|' | tr -d '"')"
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "csv:Text - txt - csv (StarCalc):44,34,76" \
    words.xlsx >/dev/null 2>&1
  echo "LibreOffice: $(tr ',' '|' <words.csv)"
} | tee seen

if [ "$(cat seen)" = 'exceljs: 評価|null
exceljs as a stream: ヒョウカ|ヒョウカ
officeparser: 評価ヒョウカ|評価
SheetJS: 評価|評価
read-excel-file: 評価|評価
xlsx2csv: 評価|評価
openpyxl: 評価|評価
Gnumeric: 評価|評価
LibreOffice: 評価|評価' ]; then
  echo "As stated: two readers mix up a word and its pronunciation."
else
  echo "Changed: the readers no longer give these words in the way stated."
  exit 1
fi

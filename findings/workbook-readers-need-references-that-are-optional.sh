#!/usr/bin/env bash
# exceljs 4.4.0, xlsx-populate 1.21.0 and read-excel-file 9.3.17 (npm), xlsx2csv 0.7.8 and ssconvert of Gnumeric 1.12.55
# (Debian 12: xlsx2csv, gnumeric), compared with xlsx 0.18.5 (SheetJS), officeparser 7.8.0 (npm), openpyxl 3.0.9 and
# LibreOffice 7.4.7 (python3-openpyxl, libreoffice-calc-nogui)
#
# Did: one table of two rows, stored three times: with the references of rows and cells (`r="2"`, `r="B2"`), without those
#   of cells, and without those of rows. Asked nine readers for the number in the second row.
# Expected: 3 from all. The attribute is optional in both places (ECMA-376-1, 18.3.1.4 and 18.3.1.73), a cell without it
#   stands right of the one before; short writers of big sheets leave it out, since Excel opens such files.
# Happens: four read all three. exceljs, as a stream or not, stops with an error of JavaScript ("Cannot read properties of
#   undefined") both times; so do read-excel-file and xlsx-populate without the references of cells. There Gnumeric gives
#   an empty sheet. Without the references of rows xlsx-populate and xlsx2csv give an empty one.
# Why it matters: a client's answers come from whatever program wrote them. For the user of an app on exceljs a valid
#   file looks damaged, and a conversion on a server yields no answers. Number rows and cells before such a reader, or read
#   with one of the four.
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
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx-populate@1.21.0 read-excel-file@9.3.17 xlsx@0.18.5 \
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


def table(row_number, cell_name):
    text = lambda name, value: f'<c{cell_name(name)} t="inlineStr"><is><t>{value}</t></is></c>'
    head = f'<row{row_number(1)}>{text("A1", "id")}{text("B1", "level")}</row>'
    return f'{head}<row{row_number(2)}>{text("A2", "Trust")}<c{cell_name("B2")}><v>3</v></c></row>'


def reference(value):
    return f' r="{value}"'


def none(_):
    return ""


write("both.xlsx", table(reference, reference))
write("rows-only.xlsx", table(reference, none))
write("cells-only.xlsx", table(none, reference))
PY
python3 make.py

cat >read.mjs <<'JS'
import ExcelJS from "exceljs";
import { OfficeParser } from "officeparser";
import XLSX from "xlsx";
import XlsxPopulate from "xlsx-populate";
import { readSheet } from "read-excel-file/node";

const file = process.argv[2];
const readers = {
  "exceljs": async () => (await new ExcelJS.Workbook().xlsx.readFile(file)).worksheets[0].getCell("B2").value,
  "exceljs as a stream": async () => {
    const rows = [];
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file, {})) {
      for await (const row of sheet) rows.push(row.getCell(2).value);
    }
    return rows[1];
  },
  "xlsx-populate": async () => (await XlsxPopulate.fromFileAsync(file)).sheet(0).cell("B2").value(),
  "read-excel-file": async () => (await readSheet(file))[1][1],
  "SheetJS": async () => XLSX.utils.sheet_to_json(XLSX.readFile(file).Sheets.Answers)[0].level,
  "officeparser": async () => (await OfficeParser.parseOffice(file)).toText().split("\n").at(-1),
};
const seen = [];
for (const [name, read] of Object.entries(readers)) {
  seen.push(`${name} ${await read().then((value) => value ?? "nothing", () => "error")}`);
}
console.log(seen.join(", "));
JS

level() { sed -n '2s/.*,//p' | grep . || echo nothing; }
for name in both rows-only cells-only; do
  echo "$name: $(node read.mjs "$name.xlsx")"
  echo "  xlsx2csv $(xlsx2csv "$name.xlsx" | level), Gnumeric $(
    ssconvert --export-type=Gnumeric_stf:stf_csv "$name.xlsx" fd://1 2>/dev/null | level
  ), openpyxl $(/usr/bin/python3 -c 'import sys, openpyxl; print(openpyxl.load_workbook(sys.argv[1]).active["B2"].value)' \
    "$name.xlsx"), LibreOffice $(
    soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to csv "$name.xlsx" >/dev/null 2>&1
    level <"$name.csv"
  )"
done | tee seen

if [ "$(cat seen)" = 'both: exceljs 3, exceljs as a stream 3, xlsx-populate 3, read-excel-file 3, SheetJS 3, officeparser 3
  xlsx2csv 3, Gnumeric 3, openpyxl 3, LibreOffice 3
rows-only: exceljs error, exceljs as a stream error, xlsx-populate error, read-excel-file error, SheetJS 3, officeparser 3
  xlsx2csv 3, Gnumeric nothing, openpyxl 3, LibreOffice 3
cells-only: exceljs error, exceljs as a stream error, xlsx-populate nothing, read-excel-file 3, SheetJS 3, officeparser 3
  xlsx2csv nothing, Gnumeric 3, openpyxl 3, LibreOffice 3' ]; then
  echo "As stated: five of nine readers need the references."
else
  echo "Changed: the readers no longer differ in the way stated."
  exit 1
fi

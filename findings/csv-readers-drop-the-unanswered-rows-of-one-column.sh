#!/usr/bin/env bash
# csvtojson 2.0.14, papaparse 5.7.1, csv-parse 7.0.3, csv-stringify 6.9.0, d3-dsv 3.0.2 and xlsx 0.18.5 (SheetJS, npm)
# and the module csv of Python 3.11 (Debian 12: python3)
#
# Did: wrote one column, "answer", with 4, an empty text and 2, as CSV with four packages and Python; read what they
#   write for the empty one, and the file with an empty line in its place with five readers.
# Expected: the writers put "" there, as an empty line may be no row; the readers give three rows, or the writers of a
#   kind fit the readers.
# Happens: Python writes "". The four packages write an empty line. Of that file csv-parse, papaparse and d3-dsv make
#   three rows; csvtojson and Python's DictReader make two, 4 and 2, and say nothing. SheetJS leaves the row out of its
#   objects too.
# Why it matters: answers that are exported one column at a time move up by one at each gap, and then belong to another
#   question or person. Write a second column, such as the number of the question.
set -euo pipefail
python=/usr/bin/python3
have=$($python --version 2>/dev/null | grep -o '3\.11' || true)
[ "$have" = 3.11 ] || { echo "This needs Python 3.11. On Debian 12: apt-get install python3"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund csvtojson@2.0.14 papaparse@5.7.1 csv-parse@7.0.3 csv-stringify@6.9.0 \
  d3-dsv@3.0.2 xlsx@0.18.5 >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import csvtojson from "csvtojson";
import { csvFormatRows, csvParse } from "d3-dsv";
import Papa from "papaparse";
import XLSX from "xlsx";

const python = (code) => execFileSync("/usr/bin/python3", ["-c", code]).toString();
const rows = [["answer"], ["4"], [""], ["2"]];
const written = {
  papaparse: Papa.unparse(rows),
  "csv-stringify": stringify(rows),
  "d3-dsv": csvFormatRows(rows),
  SheetJS: XLSX.utils.sheet_to_csv(XLSX.utils.aoa_to_sheet(rows)),
  Python: python(`import csv, sys; csv.writer(sys.stdout).writerows(${JSON.stringify(rows)})`),
};
const seen = Object.entries(written).map(([name, text]) => `${name} writes ${JSON.stringify(text.split(/\r?\n/)[2])}`);

const file = "answer\n4\n\n2\n";
const readPython = `import csv, io, json; print(json.dumps(list(csv.DictReader(io.StringIO(${JSON.stringify(file)})))))`;
const read = {
  papaparse: Papa.parse(file.trimEnd(), { header: true }).data,
  "csv-parse": parse(file, { columns: true }),
  "d3-dsv": csvParse(file),
  csvtojson: await csvtojson().fromString(file),
  Python: JSON.parse(python(readPython)),
  SheetJS: XLSX.utils.sheet_to_json(XLSX.read(file, { type: "string" }).Sheets.Sheet1),
};
for (const [name, objects] of Object.entries(read)) {
  seen.push(`${name} reads ${objects.map(({ answer }) => (answer === "" ? "-" : answer)).join(" ")}`);
}
console.log(seen.join("\n"));
const expected = `papaparse writes ""
csv-stringify writes ""
d3-dsv writes ""
SheetJS writes ""
Python writes "\\"\\""
papaparse reads 4 - 2
csv-parse reads 4 - 2
d3-dsv reads 4 - 2
csvtojson reads 4 2
Python reads 4 2
SheetJS reads 4 2`;
if (seen.join("\n") === expected) {
  console.log("As stated: four write an empty line, and three drop it.");
} else {
  console.log("Changed: the empty row is no longer written and read in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs

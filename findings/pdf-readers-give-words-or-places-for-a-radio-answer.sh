#!/usr/bin/env bash
# pdfjs-dist 5.4.624 and pdf-lib 1.17.1 (npm), PyMuPDF 1.21.1 and PyPDF2 2.12.1 (Debian 12: python3-fitz,
# python3-pypdf2) and pdftk 3.3.2 (pdftk-java)
#
# Did: a form with a question of two radio buttons whose states are 0 and 1, as many form editors name them, and whose
#   values are "Low" and "High": that is what /Opt of the field is for (ISO 32000-1, 12.7.4.2.4). The second is chosen.
#   Asked the five for the answer.
# Expected: "High" from all, or at least from pdf.js, which is the form reader of Firefox, and from no two of them
#   different answers.
# Happens: pdftk and pdf-lib say "High". pdf.js, PyMuPDF and PyPDF2 say "1", the name of the picture that is shown, and
#   nothing in what they give of the field tells that there are words.
# Why it matters: the same filled-in questionnaire gives words or numbers, and the numbers are places: 0 for "Low" is
#   taken for a rating of 0, or for "no answer". Give the states the names of the values and leave /Opt out.
set -euo pipefail
have=$(pdftk --version 2>/dev/null | grep -o '3\.3\.2' || true)
[ "$have" = 3.3.2 ] || { echo "This needs pdftk 3.3.2. On Debian 12: apt-get install pdftk-java"; exit 3; }
python=/usr/bin/python3
have=$($python -c 'import fitz; print(fitz.VersionBind)' 2>/dev/null || true)
[ "$have" = 1.21.1 ] || { echo "This needs PyMuPDF 1.21.1. On Debian 12: apt-get install python3-fitz"; exit 3; }
have=$($python -c 'import PyPDF2; print(PyPDF2.__version__)' 2>/dev/null || true)
[ "$have" = 2.12.1 ] || { echo "This needs PyPDF2 2.12.1. On Debian 12: apt-get install python3-pypdf2"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdfjs-dist@5.4.624 pdf-lib@1.17.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.py <<'PY'
def stream(text, entries=""):
    return f"<< {entries} /Length {len(text)} >>\nstream\n{text}\nendstream"


def write(name, objects):
    out = "%PDF-1.7\n"
    offsets = []
    for number, item in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{item}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    open(name, "w", newline="\n").write(f"{out}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}")


def button(state, shown, y):
    return f"""<< /Type /Annot /Subtype /Widget /F 4 /Parent 5 0 R /Rect [20 {y} 40 {y + 20}] /AS /{shown}
/AP << /N << /{state} 8 0 R /Off 9 0 R >> >> /P 3 0 R >>"""


box = "/Type /XObject /Subtype /Form /BBox [0 0 20 20]"
write("form.pdf", [
    "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] >> >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Annots [6 0 R 7 0 R] >>",
    stream(""),
    "<< /FT /Btn /Ff 49152 /T (risk) /Opt [(Low) (High)] /V /1 /Kids [6 0 R 7 0 R] >>",
    button("0", "Off", 50),
    button("1", "1", 20),
    stream("0 0 20 20 re f", box),
    stream("", box),
])
PY
python3 make.py

cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const bytes = readFileSync("form.pdf");
const opened = await PDFDocument.load(bytes);
console.log("pdf-lib:", opened.getForm().getRadioGroup("risk").getSelected());
const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
const buttons = await (await pdf.getPage(1)).getAnnotations();
console.log("pdf.js:", new Set(buttons.map(({ fieldValue }) => fieldValue)).values().next().value);
console.log("pdf.js knows the words:", JSON.stringify(buttons).includes("High"));
JS
{
  node read.mjs
  echo "pdftk: $(pdftk form.pdf dump_data_fields | sed -n 's/^FieldValue: //p')"
  echo "PyMuPDF: $($python -c 'import fitz; pdf = fitz.open("form.pdf"); print(next(pdf[0].widgets()).field_value)')"
  echo "PyPDF2: $($python -c 'import PyPDF2; print(PyPDF2.PdfReader("form.pdf").get_fields()["risk"]["/V"])')"
} | tee seen

if [ "$(cat seen)" = 'pdf-lib: High
pdf.js: 1
pdf.js knows the words: false
pdftk: High
PyMuPDF: 1
PyPDF2: /1' ]; then
  echo "As stated: two of five give the word, three the state."
else
  echo "Changed: the readers no longer give the answer in the way stated."
  exit 1
fi

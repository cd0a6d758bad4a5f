#!/usr/bin/env bash
# PyMuPDF 1.21.1 (Debian 12: python3-fitz), compared with pdfjs-dist 5.4.624 (npm, its legacy build for Node)
#
# Did: a PDF of 30 pages whose labels are capital letters (/PageLabels with /S /A); asked for the labels of the first
#   two, of the last with one letter and of the next two. Then let PyMuPDF set the same labels and give the first.
# Expected: A, B, Z, AA and BB: ISO 32000-1, 12.4.2: A to Z for the first 26 pages, AA to ZZ for the next 26.
# Happens: pdf.js gives these. PyMuPDF begins with B, has AA for the 26th page, and goes on with AB and AC, as columns
#   of a sheet are counted; what it sets itself it reads back as B, too.
# Why it matters: "see page B" leads to page A, and annexes are usually lettered. Give labels of letters as prefixes.
set -euo pipefail
python=/usr/bin/python3
have=$($python -c 'import fitz; print(fitz.VersionBind)' 2>/dev/null || true)
[ "$have" = 1.21.1 ] ||
  { echo "This needs PyMuPDF 1.21.1, found: ${have:-none}. On Debian 12: apt-get install python3-fitz"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdfjs-dist@5.4.624 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

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


kids = " ".join(f"{number} 0 R" for number in range(3, 33))
page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Resources << >> >>"
catalog = "<< /Type /Catalog /Pages 2 0 R /PageLabels << /Nums [0 << /S /A >>] >> >>"
write("annexes.pdf", [catalog, f"<< /Type /Pages /Kids [{kids}] /Count 30 >>"] + [page] * 30)
PY
python3 make.py

cat >read.py <<'PY'
import fitz

pages = fitz.open("annexes.pdf")
print("PyMuPDF:", *(pages[index].get_label() for index in (0, 1, 25, 26, 27)))
new = fitz.open()
new.new_page()
new.set_page_labels([{"startpage": 0, "prefix": "", "style": "A", "firstpagenum": 1}])
print("set by itself:", new[0].get_label())
PY

cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const pdf = await getDocument({ data: new Uint8Array(readFileSync("annexes.pdf")), verbosity: 0 }).promise;
const labels = await pdf.getPageLabels();
console.log("pdf.js:", ...[0, 1, 25, 26, 27].map((index) => labels[index]));
JS

{ node read.mjs && $python read.py; } | tee seen
if [ "$(cat seen)" = "pdf.js: A B Z AA BB
PyMuPDF: B C AA AB AC
set by itself: B" ]; then
  echo "As stated: the letters of PyMuPDF begin with B and are counted like columns of a sheet."
else
  echo "Changed: PyMuPDF no longer counts letters in the way stated."
  exit 1
fi

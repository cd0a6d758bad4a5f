#!/usr/bin/env bash
# pdfjs-dist 5.4.624 (npm, its legacy build for Node), pdfminer.six 20221105 and pdftotext of Poppler 22.12.0
# (Debian 12: python3-pdfminer, poppler-utils), compared with mutool 1.21.1 (mupdf-tools)
#
# Did: one sentence in Helvetica with different character spacing (Tc), from 0.08 to 0.12 of the font size, as CSS
#   `letter-spacing` makes it; asked the four for the text.
# Expected: the sentence each time. The spacing is stated in the file, so a reader can subtract it, and up to a fifth of
#   the font size is usual for headings.
# Happens: at 0.12 pdf.js and pdfminer put a space between every two letters. At exactly 0.1 pdftotext does so in most
#   places, and not below or above it. mutool gives the sentence each time.
# Why it matters: 0.12 is the letter spacing that WCAG 2.2 names in 1.4.12. In a page printed with it, a search that is
#   built on one of these finds no word. Set less, and check the text of headings that are spaced out.
set -euo pipefail
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdftotext 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
python=/usr/bin/python3
have=$($python -c 'import pdfminer; print(pdfminer.__version__)' 2>/dev/null || true)
case $have in 20221105*) ;; *)
  echo "This needs pdfminer.six 20221105, found: ${have:-none}. On Debian 12: apt-get install python3-pdfminer"
  exit 3
  ;;
esac
command -v mutool >/dev/null || { echo "This needs mutool: apt-get install mupdf-tools"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdfjs-dist@5.4.624 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.py <<'PY'
import sys


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


spacing = 12 * float(sys.argv[1])
objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    stream(f"BT /F 12 Tf {spacing:.2f} Tc 20 50 Td (Trust in the plan) Tj ET"),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
]
write("page.pdf", objects)
PY

cat >read.py <<'PY'
from pdfminer.high_level import extract_text

print(extract_text("page.pdf"))
PY

cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const pdf = await getDocument({ data: new Uint8Array(readFileSync("page.pdf")), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
console.log(items.map(({ str }) => str).join(""));
JS

tidy() { tr -s ' \n\f' ' ' | sed 's/^ //; s/ $//'; }
for spacing in 0.08 0.10 0.12; do
  python3 make.py "$spacing"
  echo "$spacing pdf.js:    $(node read.mjs | tidy)"
  echo "$spacing pdfminer:  $($python read.py | tidy)"
  echo "$spacing pdftotext: $(pdftotext page.pdf - | tidy)"
  echo "$spacing mutool:    $(mutool draw -q -F txt page.pdf 2>/dev/null | tidy)"
done | tee seen

whole() { grep -q "^$1 $2: *Trust in the plan\$" seen; }
letters() { grep -q "^$1 $2: *T r u s t i n t h e p l a n\$" seen; }
if whole 0.08 pdf.js && whole 0.08 pdfminer && whole 0.08 pdftotext && whole 0.10 pdf.js && whole 0.12 pdftotext &&
  letters 0.12 pdf.js && letters 0.12 pdfminer && ! whole 0.10 pdftotext &&
  whole 0.08 mutool && whole 0.10 mutool && whole 0.12 mutool; then
  echo "As stated: at 0.12 pdf.js and pdfminer split the words into letters, and pdftotext does at 0.1."
else
  echo "Changed: the readers no longer split the words in the way stated."
  exit 1
fi

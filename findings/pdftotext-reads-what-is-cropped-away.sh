#!/usr/bin/env bash
# pdftotext 22.12.0, mutool 1.21.1 and Ghostscript 10.00.0 (Debian 12: poppler-utils, mupdf-tools, ghostscript),
# compared with pdfjs-dist 5.4.624 and @hyzyla/pdfium 2.1.13 (npm)
#
# Did: a page whose crop box is the left half of its sheet (ISO 32000-1, 14.11.2), with the word "inside" in the left
#   half, "outside" in the right one, and "measures" across the edge. Asked the five for the text.
# Expected: pdf.js and mutool, which draw pages, leave out what is cropped away, and so does pdftotext, at least with
#   its option -cropbox; the word across the edge is whole or not there.
# Happens: pdftotext, with the option or without, Ghostscript and PDFium give all three words. mutool and pdf.js leave
#   out "outside" and cut the other one at the edge: "meas".
# Why it matters: a cropped page is an everyday way to hide a margin with notes. What is cropped is still read by a
#   search engine, and in a browser the text that is copied ends within a word, though the eye sees the same.
set -euo pipefail
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdftotext 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
have=$(mutool -v 2>&1 | sed -n 's/^mutool version //p' || true)
[ "$have" = 1.21.1 ] || { echo "This needs mutool 1.21.1. On Debian 12: apt-get install mupdf-tools"; exit 3; }
have=$(gs --version 2>/dev/null || true)
[ "$have" = 10.00.0 ] || { echo "This needs Ghostscript 10.00.0. On Debian 12: apt-get install ghostscript"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdfjs-dist@5.4.624 @hyzyla/pdfium@2.1.13 >npm.log 2>&1 ||
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


words = (("inside", 20, 80), ("outside", 200, 50), ("measures", 125, 20))
write("crop.pdf", [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    """<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /CropBox [0 0 150 100] /Contents 4 0 R
/Resources << /Font << /F 5 0 R >> >> >>""",
    stream(" ".join(f"BT /F 12 Tf {x} {y} Td ({word}) Tj ET" for word, x, y in words)),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
])
PY
python3 make.py

cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const bytes = readFileSync(process.argv[2]);
const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
console.log("pdf.js:", items.map(({ str, hasEOL }) => str + (hasEOL ? " " : "")).join(""));
const library = await PDFiumLibrary.init();
const opened = await library.loadDocument(bytes);
console.log("PDFium:", opened.getPage(0).getText().split(/\s+/).join(" ").trim());
opened.destroy();
library.destroy();
JS
one_line() { tr -s ' \r\n\f' ' ' | sed 's/^ *//; s/ *$//'; }
{
  echo "pdftotext: $(pdftotext crop.pdf - | one_line)"
  echo "pdftotext -cropbox: $(pdftotext -cropbox crop.pdf - | one_line)"
  echo "mutool: $(mutool draw -q -F txt crop.pdf 2>/dev/null | one_line)"
  echo "Ghostscript: $(gs -q -dNOPAUSE -dBATCH -sDEVICE=txtwrite -sOutputFile=- crop.pdf | one_line)"
  node read.mjs crop.pdf
} | tee seen

if [ "$(cat seen)" = 'pdftotext: inside outside measures
pdftotext -cropbox: inside outside measures
mutool: inside meas
Ghostscript: inside outside measures
pdf.js: inside meas
PDFium: inside outside measures' ]; then
  echo "As stated: three of five read what is cropped away, the two others cut a word."
else
  echo "Changed: the readers no longer treat the crop box in the way stated."
  exit 1
fi

#!/usr/bin/env bash
# pdftotext and pdfinfo 22.12.0, mutool 1.21.1, Ghostscript 10.00.0 and pdfminer.six 20221105 (Debian 12: poppler-utils,
# mupdf-tools, ghostscript, python3-pdfminer), pdfjs-dist 5.4.624 (npm, its build for Node)
#
# Did: a tagged PDF with three lines of stars. One has its replacement text ("3 of 5", /ActualText) in its structure element,
#   the others in the page: at marked content of the type P ("4 of 5") and of the type Span ("2 of 5"). Asked six readers
#   for the text.
# Expected: all three in the text that goes by the tags (pdfinfo -struct-text), and those of the page everywhere: the
#   standard has both places, for any type (ISO 32000-1, 14.9.4).
# Happens: nobody reads the one of the element as text; pdf.js calls it the alternative of a paragraph. Of those in the
#   page, pdftotext reads the one of a Span, and not the one of a P; pdfinfo, of the same library, gives the stars of all.
# Why it matters: writers of tagged PDFs put the text at the element, where checkers of PDF/UA look for it. A search, a
#   model and a preview then see signs only. Put it around the signs as a Span as well, or write the words themselves.
set -euo pipefail
for program in pdftotext pdfinfo; do
  have=$($program -v 2>&1 | sed -n "s/^$program version //p" || true)
  [ "$have" = 22.12.0 ] || { echo "This needs $program 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
done
have=$(mutool -v 2>&1 | sed -n 's/^mutool version //p' || true)
[ "$have" = 1.21.1 ] || { echo "This needs mutool 1.21.1. On Debian 12: apt-get install mupdf-tools"; exit 3; }
have=$(gs --version 2>/dev/null || true)
[ "$have" = 10.00.0 ] || { echo "This needs Ghostscript 10.00.0. On Debian 12: apt-get install ghostscript"; exit 3; }
have=$(/usr/bin/python3 -c 'import pdfminer; print(pdfminer.__version__)' 2>/dev/null || true)
[ "$have" = 20221105 ] || { echo "This needs pdfminer.six 20221105: apt-get install python3-pdfminer"; exit 3; }
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


lines = """BT /F 12 Tf 20 TL 20 60 Td
/P << /MCID 0 >> BDC (***) Tj EMC T*
/P << /MCID 1 /ActualText (4 of 5) >> BDC (****) Tj EMC T*
/P << /MCID 2 >> BDC /Span << /ActualText (2 of 5) >> BDC (**) Tj EMC EMC ET"""
write("stars.pdf", [
    "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R /MarkInfo << /Marked true >> /Lang (en) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /StructParents 0\n"
    "/Resources << /Font << /F 5 0 R >> >> >>",
    stream(lines),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [8 0 R 9 0 R 10 0 R]] >> >>",
    "<< /Type /StructElem /S /Document /P 6 0 R /K [8 0 R 9 0 R 10 0 R] >>",
    "<< /Type /StructElem /S /P /ActualText (3 of 5) /P 7 0 R /Pg 3 0 R /K 0 >>",
    "<< /Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K 1 >>",
    "<< /Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K 2 >>",
])
PY
python3 make.py

cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const pdf = await getDocument({ data: new Uint8Array(readFileSync("stars.pdf")), verbosity: 0 }).promise;
const page = await pdf.getPage(1);
const texts = (await page.getTextContent()).items.map((item) => item.str).filter((text) => text !== "");
const elements = (await page.getStructTree()).children[0].children;
const kinds = elements.map(({ role, alt }) => `${role} ${alt ?? "-"}`);
console.log(`pdf.js: ${texts.join(" | ")}, elements: ${kinds.join(" | ")}`);
JS

joined() { tr -d '\f\r' | sed 's/^ *//; s/ *$//' | grep . | paste -sd '|' | sed 's/|/ | /g'; }
{
  echo "pdftotext: $(pdftotext stars.pdf - | joined)"
  echo "pdfinfo -struct-text: $(pdfinfo -struct-text stars.pdf | grep -o '".*"' | tr -d '"' | joined)"
  echo "mutool: $(mutool draw -q -F txt stars.pdf 2>/dev/null | joined)"
  echo "Ghostscript: $(gs -q -sDEVICE=txtwrite -o - stars.pdf | joined)"
  echo "pdfminer: $(/usr/bin/python3 -c 'from pdfminer.high_level import extract_text; print(extract_text("stars.pdf"))' |
    joined)"
  node read.mjs
} | tee seen

if [ "$(cat seen)" = 'pdftotext: *** | **** | 2 of 5
pdfinfo -struct-text: *** | **** | **
mutool: *** | **** | **
Ghostscript: *** | **** | **
pdfminer: *** | **** | **
pdf.js: *** | **** | **, elements: P 3 of 5 | P - | P -' ]; then
  echo "As stated: no reader replaces the text of an element, and one that of a Span in the page."
else
  echo "Changed: the readers no longer treat replacement texts in the way stated."
  exit 1
fi

#!/usr/bin/env bash
# pdftotext 22.12.0, mutool 1.21.1 and Ghostscript 10.00.0 (Debian 12: poppler-utils, mupdf-tools, ghostscript),
# compared with pdfjs-dist 5.4.624 and @hyzyla/pdfium 2.1.13 (npm)
#
# Did: two PDFs with the word "shown". In one it is drawn through a soft mask (a luminosity mask, ISO 32000-1, 11.6.5.2)
#   that has the word "mask" in it; in the other a field is filled with a tiling pattern of the word "pattern". Asked
#   the five for the text.
# Expected: "shown" alone for the mask, whose content is no picture but says how much of one is seen; and one answer to
#   the question whether a pattern has text.
# Happens: pdftotext and Ghostscript give the mask's word after the other, mutool before it; pdf.js and PDFium do not.
#   mutool alone gives the pattern's word, once though it is painted many times.
# Why it matters: programs that draw make masks of texts for fading and cutting out. A search, an index or a language
#   model then finds words that are nowhere on the page, and which it finds depends on the reader.
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


def page(name, content, resources, extra):
    write(name, [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"""<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R
/Resources << /Font << /F 5 0 R >> {resources} >> >>""",
        stream(content),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        extra,
    ])


shown = "BT /F 12 Tf 20 50 Td (shown) Tj ET"
fonts = "/Resources << /Font << /F 5 0 R >> >>"
form = f"/Type /XObject /Subtype /Form /BBox [0 0 300 100] /Group << /S /Transparency /CS /DeviceGray >> {fonts}"
mask = stream("1 g 0 40 300 60 re f BT /F 12 Tf 20 20 Td (mask) Tj ET", form)
page("mask.pdf", f"/G gs {shown}", "/ExtGState << /G << /SMask << /S /Luminosity /G 6 0 R >> >> >>", mask)
tile = "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 60 20] /XStep 60 /YStep 20"
pattern = stream("BT /F 12 Tf 5 5 Td (pattern) Tj ET", f"{tile} {fonts}")
page("pattern.pdf", f"{shown} /Pattern cs /P scn 0 0 300 40 re f", "/Pattern << /P 6 0 R >>", pattern)
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
for name in mask pattern; do
  echo "== $name"
  echo "pdftotext: $(pdftotext $name.pdf - | one_line)"
  echo "mutool: $(mutool draw -q -F txt $name.pdf 2>/dev/null | one_line)"
  echo "Ghostscript: $(gs -q -dNOPAUSE -dBATCH -sDEVICE=txtwrite -sOutputFile=- $name.pdf | one_line)"
  node read.mjs $name.pdf
done | tee seen

if [ "$(cat seen)" = '== mask
pdftotext: shown mask
mutool: mask shown
Ghostscript: shown mask
pdf.js: shown
PDFium: shown
== pattern
pdftotext: shown
mutool: shown pattern
Ghostscript: shown
pdf.js: shown
PDFium: shown' ]; then
  echo "As stated: three of five read the mask, and mutool the pattern."
else
  echo "Changed: the readers no longer treat mask and pattern in the way stated."
  exit 1
fi

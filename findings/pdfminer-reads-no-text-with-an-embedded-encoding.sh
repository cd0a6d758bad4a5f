#!/usr/bin/env bash
# pdfminer.six 20221105 (Debian 12: python3-pdfminer), compared with pdftotext (poppler-utils 22.12.0)
#
# Did: a PDF with a Type0 font whose /Encoding is an embedded CMap, one byte a code; asked both for the text. The
#   same file again with nothing changed but the CMap's name, from /My-Own-Bytes-H to the predefined /OneByteIdentityH.
# Expected: pdfminer parses the embedded CMap, as it parses the ToUnicode CMap beside it.
# Happens: with the first name pdfminer gives no text at all and no error; with the second it gives the whole text.
#   So only the name is looked up. pdftotext gives the text both times.
# Why it matters: what is built on pdfminer (search, pipelines for language models) sees such a document as empty.
set -euo pipefail
python=/usr/bin/python3
have=$($python -c 'import pdfminer; print(pdfminer.__version__)' 2>/dev/null || true)
case $have in 20221105*) ;; *)
  echo "This needs pdfminer.six 20221105, found: ${have:-none}. On Debian 12: apt-get install python3-pdfminer"
  exit 3
  ;;
esac
command -v pdftotext >/dev/null || { echo "This needs pdftotext: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >make.py <<'PY'
import sys

name = sys.argv[1]


def stream(entries, text):
    return f"<< {entries} /Length {len(text)} >>\nstream\n{text}\nendstream"


head = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
system = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
codes = "1 begincodespacerange <00> <ff> endcodespacerange "
tail = " endcmap CMapName currentdict /CMap defineresource pop end end"
encoding = f"{head}{system} def /CMapName /{name} def /CMapType 1 def {codes}"
encoding += f"1 begincidrange <00> <ff> 0 endcidrange{tail}"
unicode = f"{head}/CMapName /Words def /CMapType 2 def {codes}1 beginbfrange <20> <7e> <0020> endbfrange{tail}"
objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    stream("", "BT /F 12 Tf 20 50 Td (A risk and its owner) Tj ET"),
    "<< /Type /Font /Subtype /Type0 /BaseFont /Helvetica /Encoding 6 0 R /ToUnicode 7 0 R /DescendantFonts [8 0 R] >>",
    stream(f"/Type /CMap /CMapName /{name} {system}", encoding),
    stream("", unicode),
    f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Helvetica {system} /DW 500 /FontDescriptor 9 0 R >>",
    "<< /Type /FontDescriptor /FontName /Helvetica /Flags 32 /FontBBox [0 -200 1000 800] /ItalicAngle 0 "
    "/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
]
out = "%PDF-1.7\n"
table = "0000000000 65535 f \n"
for number, body in enumerate(objects, 1):
    table += f"{len(out):010} 00000 n \n"
    out += f"{number} 0 obj\n{body}\nendobj\n"
size = len(objects) + 1
out += f"xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
open(f"{name}.pdf", "w", encoding="ascii", newline="").write(out)
PY

pdfminer_text() {
  $python -c 'import sys; from pdfminer.high_level import extract_text; print(extract_text(sys.argv[1]).strip())' "$1"
}
for name in My-Own-Bytes-H OneByteIdentityH; do
  $python make.py "$name"
  poppler=$(pdftotext "$name.pdf" - 2>/dev/null | tr -d '\f\n')
  echo "/$name: pdftotext: '$poppler', pdfminer: '$(pdfminer_text "$name.pdf")'"
done >seen
cat seen

text='A risk and its owner'
if [ "$(cat seen)" = "/My-Own-Bytes-H: pdftotext: '$text', pdfminer: ''
/OneByteIdentityH: pdftotext: '$text', pdfminer: '$text'" ]; then
  echo "As stated: pdfminer reads the text only under the predefined name."
else
  echo "Changed: pdfminer no longer depends on the name of the CMap."
  exit 1
fi

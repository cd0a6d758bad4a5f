#!/usr/bin/env bash
# Ghostscript 10.00.0 (Debian 12: ghostscript), read with qpdf 11.3.0
#
# Did: passed a PDF with one bookmark and one embedded file through `gs -sDEVICE=pdfwrite`, once with an /Info
#   dictionary in its trailer and once without; nothing else differs.
# Expected: the same result but for the title. /Info is optional (ISO 32000-1, table 15) and deprecated in PDF 2.0.
# Happens: without /Info the bookmark and the embedded file are gone, with no message; with it both are kept. Page
#   labels are kept either way.
# Why it matters: a program that leaves /Info out, because XMP metadata says the same, makes files that lose their
#   outline in a print or compression service.
set -euo pipefail
have=$(gs --version 2>/dev/null || true)
[ "$have" = 10.00.0 ] ||
  { echo "This needs Ghostscript 10.00.0, found: ${have:-none}. On Debian 12: apt-get install ghostscript"; exit 3; }
command -v qpdf >/dev/null || { echo "This needs qpdf: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >make.py <<'PY'
def make(path, info):
    text = "BT /F 20 Tf 20 50 Td (A page) Tj ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R /PageLabels << /Nums [0 << /S /r >>] >> "
        "/Names << /EmbeddedFiles << /Names [(data.txt) 8 0 R] >> >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>",
        "<< /Title (A chapter) /Parent 6 0 R /Dest [3 0 R /Fit] >>",
        "<< /Type /Filespec /F (data.txt) /UF (data.txt) /EF << /F 9 0 R >> >>",
        "<< /Type /EmbeddedFile /Length 4 >>\nstream\ndata\nendstream",
        "<< /Title (A report) >>",
    ]
    out = "%PDF-1.7\n"
    table = "0000000000 65535 f \n"
    for number, body in enumerate(objects, 1):
        table += f"{len(out):010} 00000 n \n"
        out += f"{number} 0 obj\n{body}\nendobj\n"
    size = len(objects) + 1
    start = len(out)
    out += f"xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R {info} >>\nstartxref\n{start}\n%%EOF\n"
    open(path, "w", encoding="ascii", newline="").write(out)


make("with.pdf", "/Info 10 0 R")
make("without.pdf", "")
PY
/usr/bin/python3 make.py

for name in with without; do
  qpdf --check "$name.pdf" >/dev/null
  gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite -o "$name-out.pdf" "$name.pdf"
  qpdf --qdf --object-streams=disable "$name-out.pdf" text.pdf
  count() { grep -a -c -- "$1" text.pdf || true; }
  echo "$name /Info: bookmarks $(count '/Title (A chapter)'), files $(count '/Type /EmbeddedFile')," \
    "page labels $(count /PageLabels)"
done >seen
cat seen

if [ "$(cat seen)" = 'with /Info: bookmarks 1, files 1, page labels 1
without /Info: bookmarks 0, files 0, page labels 1' ]; then
  echo "As stated: without /Info the bookmark and the embedded file are lost."
else
  echo "Changed: /Info no longer decides whether bookmarks and embedded files are kept."
  exit 1
fi

#!/usr/bin/env bash
# Ghostscript 10.00.0 (Debian 12: ghostscript), compared with pdftotext (poppler-utils 22.12.0)
#
# Did: a font whose code 10 means the digit 0, and the string "1", "0", "0", "%" with the two zeros as raw line feeds;
#   `gs -sDEVICE=txtwrite`. Then the same string with both written as the escape \n.
# Expected: "100%" both times. ISO 32000-1, 7.3.4.2: an end-of-line marker within a string is read as one line feed,
#   and two line feeds are two markers.
# Happens: of the two raw line feeds Ghostscript drops one and gives "10%"; escaped, both are there. pdftotext gives
#   "100%" both times.
# Why it matters: with codes of one byte any digit may get the code 10. A report that passed through a print queue or
#   a service that compresses PDFs shows another number, to the eye as well. Escape line feeds.
set -euo pipefail
have=$(gs --version 2>/dev/null || true)
[ "$have" = 10.00.0 ] ||
  { echo "This needs Ghostscript 10.00.0, found: ${have:-none}. On Debian 12: apt-get install ghostscript"; exit 3; }
command -v pdftotext >/dev/null || { echo "This needs pdftotext: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >make.py <<'PY'
def make(name, string):
    content = f"BT /F 20 Tf 20 50 Td ({string}) Tj ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 10 /LastChar 12 /Widths [556 556 889] "
        "/Encoding << /Type /Encoding /Differences [10 /zero /one /percent] >> >>",
    ]
    out = "%PDF-1.7\n"
    table = "0000000000 65535 f \n"
    for number, body in enumerate(objects, 1):
        table += f"{len(out):010} 00000 n \n"
        out += f"{number} 0 obj\n{body}\nendobj\n"
    size = len(objects) + 1
    out += f"xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    open(name, "w", encoding="ascii", newline="").write(out)


make("raw.pdf", "\x0b\n\n\x0c")
make("escaped.pdf", "\x0b\\n\\n\x0c")
PY
/usr/bin/python3 make.py

for name in raw escaped; do
  gs -q -dBATCH -dNOPAUSE -sDEVICE=txtwrite -o "$name.txt" "$name.pdf"
  echo "$name: pdftotext $(pdftotext "$name.pdf" - | tr -d ' \f\n'), Ghostscript $(tr -d ' \f\r\n' <"$name.txt")"
done >seen
cat seen

if [ "$(cat seen)" = 'raw: pdftotext 100%, Ghostscript 10%
escaped: pdftotext 100%, Ghostscript 100%' ]; then
  echo "As stated: Ghostscript drops one of two raw line feeds."
else
  echo "Changed: Ghostscript no longer drops one of two raw line feeds."
  exit 1
fi

#!/usr/bin/env bash
# pdftotext of Poppler 22.12.0 (Debian 12: poppler-utils), compared with mutool 1.21.1 (mupdf-tools)
#
# Did: three lines of text that break after a written hyphen: in an identifier, in a date, in a compound.
#   `pdftotext file -`, `pdftotext -raw`, `pdftotext -layout`, and mutool.
# Expected: hyphen and line break are kept. Only a soft hyphen may go, and there is none in the file.
# Happens: by default the hyphen is dropped and the halves are joined: "CO-" and "10" become CO10, "2026-" and "11-28"
#   become 202611-28, "risk-" and "based" become riskbased. With -raw or -layout, and in mutool, it stays.
# Why it matters: the default feeds searches and many pipelines; an identifier or a date that breaks is not found, or
#   reads as another one. Do not break lines after hyphens within identifiers and dates.
set -euo pipefail
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdftotext 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
command -v mutool >/dev/null || { echo "This needs mutool: apt-get install mupdf-tools"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >make.py <<'PY'
lines = ["The step named CO-", "10 ends on 2026-", "11-28 and is risk-", "based as agreed"]
text = "BT /F 12 Tf 14 TL 20 150 Td " + " T* ".join(f"({line}) Tj" for line in lines) + " ET"
objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (en) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
]
out = "%PDF-1.7\n"
table = "0000000000 65535 f \n"
for number, body in enumerate(objects, 1):
    table += f"{len(out):010} 00000 n \n"
    out += f"{number} 0 obj\n{body}\nendobj\n"
size = len(objects) + 1
out += f"xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
open("page.pdf", "w", encoding="ascii", newline="").write(out)
PY
/usr/bin/python3 make.py

one_line() { tr -d '\f' | sed 's/^ *//;s/ *$//;/^$/d' | paste -sd'|'; }
{
  echo "default: $(pdftotext page.pdf - | one_line)"
  echo "-raw:    $(pdftotext -raw page.pdf - | one_line)"
  echo "-layout: $(pdftotext -layout page.pdf - | one_line)"
  echo "mutool:  $(mutool draw -q -F txt page.pdf 2>/dev/null | one_line)"
} >seen
cat seen

kept='The step named CO-|10 ends on 2026-|11-28 and is risk-|based as agreed'
if [ "$(cat seen)" = "default: The step named CO10 ends on 202611-28 and is riskbased as agreed
-raw:    $kept
-layout: $kept
mutool:  $kept" ]; then
  echo "As stated: by default the hyphens at line ends are dropped."
else
  echo "Changed: it is no longer the default of pdftotext alone that drops the hyphens."
  exit 1
fi

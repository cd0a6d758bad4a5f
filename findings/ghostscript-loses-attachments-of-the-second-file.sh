#!/usr/bin/env bash
# Ghostscript 10.00.0 (Debian 12: ghostscript), read with qpdf 11.3.0
#
# Did: joined two PDFs with two embedded files each: `gs -sDEVICE=pdfwrite -o joined.pdf a.pdf b.pdf`. All names and
#   contents differ, but the objects have the same numbers in both. Then the same with other numbers in the second.
# Expected: four embedded files both times (or at least those of the first file both times).
# Happens: with the same numbers only the two of the first file are there; with other numbers all four are.
# Why it matters: two reports of one program usually have the same object numbers, so joining them loses attachments
#   without a warning.
set -euo pipefail
have=$(gs --version 2>/dev/null || true)
[ "$have" = 10.00.0 ] ||
  { echo "This needs Ghostscript 10.00.0, found: ${have:-none}. On Debian 12: apt-get install ghostscript"; exit 3; }
command -v qpdf >/dev/null || { echo "This needs qpdf: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >make.py <<'PY'
def make(path, files, first):
    """A page with two embedded files; its objects are numbered from `first` on."""
    n = range(first, first + 9)
    text = f"BT /F 20 Tf 20 50 Td ({path}) Tj ET"
    objects = [
        f"<< /Type /Catalog /Pages {n[1]} 0 R /Names << /EmbeddedFiles << /Names "
        f"[({files[0][0]}) {n[4]} 0 R ({files[1][0]}) {n[5]} 0 R] >> >> >>",
        f"<< /Type /Pages /Kids [{n[2]} 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent {n[1]} 0 R /MediaBox [0 0 300 100] /Contents {n[3]} 0 R /Resources << /Font << /F "
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
    ]
    for (name, _), number in zip(files, n[6:8]):
        objects.append(f"<< /Type /Filespec /F ({name}) /UF ({name}) /EF << /F {number} 0 R >> >>")
    for _, content in files:
        objects.append(f"<< /Type /EmbeddedFile /Length {len(content)} >>\nstream\n{content}\nendstream")
    objects.append("<< /Title (Fruit) >>")
    out = "%PDF-1.7\n"
    table = "".join("0000000000 00000 f \n" for _ in range(1, first))
    for number, body in zip(n, objects):
        table += f"{len(out):010} 00000 n \n"
        out += f"{number} 0 obj\n{body}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {first + 9}\n0000000000 65535 f \n{table}"
    out += f"trailer\n<< /Size {first + 9} /Root {first} 0 R /Info {n[8]} 0 R >>\nstartxref\n{start}\n%%EOF\n"
    open(path, "w", encoding="ascii", newline="").write(out)


second = [("pears.txt", "four pears"), ("plums.txt", "fifteen plums")]
make("first.pdf", [("apples.txt", "six apples"), ("dates.txt", "eleven dates")], 1)
make("same.pdf", second, 1)
make("other.pdf", second, 3001)
PY
/usr/bin/python3 make.py

list() { qpdf --list-attachments "$1" | sed 's/ ->.*//' | paste -sd' '; }
for name in same other; do
  qpdf --check "$name.pdf" >/dev/null
  gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite -o "joined-$name.pdf" first.pdf "$name.pdf"
  echo "$name numbers: $(list first.pdf) + $(list "$name.pdf") -> $(list "joined-$name.pdf")"
done >seen
cat seen

if [ "$(cat seen)" = 'same numbers: apples.txt dates.txt + pears.txt plums.txt -> apples.txt dates.txt
other numbers: apples.txt dates.txt + pears.txt plums.txt -> apples.txt dates.txt pears.txt plums.txt' ]; then
  echo "As stated: with the same object numbers the second file's attachments are lost."
else
  echo "Changed: the object numbers no longer decide which attachments are kept."
  exit 1
fi

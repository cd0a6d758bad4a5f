#!/usr/bin/env bash
# pdfseparate of Poppler 22.12.0 (Debian 12: poppler-utils), read with pdfinfo and qpdf 11.3.0
#
# Did: took the second page out of a tagged PDF of two pages: `pdfseparate -f 2 -l 2 report.pdf page-%d.pdf`.
# Expected: the page has its elements, or the file no longer says that it is tagged.
# Happens: the file says "Tagged: yes" and keeps the marks in the page, but there is no structure tree at all.
# Why it matters: the one page that is sent on has no headings, no tables and no texts of its pictures for a screen
#   reader, and a check that only asks whether the file is tagged passes.
set -euo pipefail
have=$(pdfseparate -v 2>&1 | sed -n 's/^pdfseparate version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdfseparate 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
command -v qpdf >/dev/null || { echo "This needs qpdf: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

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


def tagged(name, *pages):
    """A tagged PDF: each page is a list of elements, each a type and its text."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 4 0 R /MarkInfo << /Marked true >> /Lang (en) >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "",
        "",
    ]
    kids, elements, parents = [], [], []
    for index, items in enumerate(pages):
        page = len(objects) + 1
        kids.append(f"{page} 0 R")
        lines = [f"/{kind} << /MCID {n} >> BDC ({text}) Tj EMC T*" for n, (kind, text) in enumerate(items)]
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents {page + 1} 0 R /StructParents {index}\n"
            "/Resources << /Font << /F 3 0 R >> >> >>"
        )
        objects.append(stream("BT /F 12 Tf 20 TL 20 70 Td " + "\n".join(lines) + " ET"))
        references = [f"{page + 2 + n} 0 R" for n in range(len(items))]
        for n, (kind, _) in enumerate(items):
            objects.append(f"<< /Type /StructElem /S /{kind} /P 5 0 R /Pg {page} 0 R /K {n} >>")
        elements += references
        parents.append(f"{index} [{' '.join(references)}]")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects[3] = f"<< /Type /StructTreeRoot /K 5 0 R /ParentTree << /Nums [{' '.join(parents)}] >> >>"
    objects[4] = f"<< /Type /StructElem /S /Document /P 4 0 R /K [{' '.join(elements)}] >>"
    write(name, objects)


tagged("report.pdf", [("H1", "Summary")], [("H1", "Plan"), ("P", "Six steps")])
PY
python3 make.py
pdfseparate -f 2 -l 2 report.pdf page-%d.pdf

for name in report page-2; do
  echo "$name tagged:    $(pdfinfo $name.pdf | sed -n 's/^Tagged: *//p')"
  echo "$name structure: $(pdfinfo -struct-text $name.pdf | tr -s ' \n' ' ')"
  echo "$name trees:     $(qpdf --qdf --object-streams=disable $name.pdf - | grep -c '/StructTreeRoot' || true)"
  echo "$name marks:     $(qpdf --qdf --object-streams=disable $name.pdf - | grep -c '/MCID [0-9]* *>> *BDC' || true)"
done | sed 's/ *$//' | tee seen

if [ "$(sed -n '/^page-2/p' seen)" = "page-2 tagged:    yes
page-2 structure:
page-2 trees:     0
page-2 marks:     2" ] && grep -q '^report structure: .*"Summary".*"Six steps"' seen; then
  echo "As stated: the page says that it is tagged, and has no structure."
else
  echo "Changed: the page no longer claims a structure that it does not have."
  exit 1
fi

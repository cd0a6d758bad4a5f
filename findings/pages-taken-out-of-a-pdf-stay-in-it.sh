#!/usr/bin/env bash
# qpdf 11.3.0, pikepdf 6.0.0 and PyMuPDF 1.21.1 (Debian 12: qpdf, python3-pikepdf, python3-fitz), compared with
# mutool 1.21.1 (mupdf-tools) and pdftk 3.3.2 (pdftk-java)
#
# Did: took the second page out of a tagged PDF of two pages, in the way each tool offers (qpdf IN --pages . 1 -- OUT;
#   `del pages[1]`; `delete_page(1)`, saved with garbage=4, the strongest cleaning). The second page is a figure with
#   an alternate text. Searched the new files, uncompressed.
# Expected: neither the page's text nor the alternate text is in the new file, as with mutool and pdftk.
# Happens: all three keep the alternate text. pikepdf and PyMuPDF keep the whole page, too: no reader shows it, but the
#   structure tree still points to it, so that it counts as used and is written.
# Why it matters: tags are what accessible reports must have, and they hold what was taken out. "Only page 1 for the
#   supplier" goes out with the rest inside. Remove the structure tree or print the pages anew, and search the file.
set -euo pipefail
need() { # need PACKAGE VERSION FOUND
  [ "$3" = "$2" ] || { echo "This needs $1 $2, found: ${3:-none}. On Debian 12: apt-get install $1"; exit 3; }
}
python=/usr/bin/python3
need qpdf 11.3.0 "$(qpdf --version 2>/dev/null | sed -n 's/^qpdf version //p' || true)"
need pdftk-java 3.3.2 "$(pdftk --version 2>/dev/null | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -1 || true)"
need mupdf-tools 1.21.1 "$(mutool -v 2>&1 | sed -n 's/^mutool version //p' || true)"
need python3-fitz 1.21.1 "$($python -c 'import fitz; print(fitz.VersionBind)' 2>/dev/null || true)"
need python3-pikepdf 6.0.0 "$($python -c 'import pikepdf; print(pikepdf.__version__.split("+")[0])' 2>/dev/null || true)"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >file.py <<'PY'
def stream(content):
    return f"<</Length {len(content)}>>stream\n{content}\nendstream"


def page(content, key):
    return (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents {content} 0 R/StructParents {key}"
        "/Resources<</Font<</F 5 0 R>>>>>>"
    )


def text(tag, words):
    return f"/{tag}<</MCID 0>>BDC BT /F 20 Tf 10 60 Td ({words}) Tj ET EMC"


objects = [
    "<</Type/Catalog/Pages 2 0 R/Lang(en)/MarkInfo<</Marked true>>/StructTreeRoot 8 0 R>>",
    "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
    page(6, 0),
    page(7, 1),
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    stream(text("P", "Public")),
    stream(text("Figure", "Painted")),
    "<</Type/StructTreeRoot/K 9 0 R/ParentTree<</Nums[0[10 0 R]1[11 0 R]]>>>>",
    "<</S/Document/P 8 0 R/K[10 0 R 11 0 R]>>",
    "<</S/P/P 9 0 R/Pg 3 0 R/K 0>>",
    "<</S/Figure/P 9 0 R/Pg 4 0 R/K 0/Alt(Alternate)>>",
]
data, places = b"%PDF-1.7\n", []
for number, one in enumerate(objects, 1):
    places.append(len(data))
    data += f"{number} 0 obj\n{one}\nendobj\n".encode()
table = "".join(f"{place:010} 00000 n \n" for place in places)
end = f"xref\n0 12\n0000000000 65535 f \n{table}trailer\n<</Size 12/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF\n"
with open("both.pdf", "wb") as file:
    file.write(data + end.encode())
PY
cat >take.py <<'PY'
import fitz
import pikepdf

with pikepdf.open("both.pdf") as document:
    del document.pages[1]
    document.save("pikepdf.pdf")
document = fitz.open("both.pdf")
document.delete_page(1)
document.save("PyMuPDF.pdf", garbage=4)
PY
$python file.py
$python take.py
qpdf both.pdf --pages . 1 -- qpdf.pdf
mutool clean both.pdf mutool.pdf 1
pdftk both.pdf cat 1 output pdftk.pdf

for file in qpdf pikepdf PyMuPDF mutool pdftk; do
  qpdf --qdf --object-streams=disable $file.pdf plain.pdf
  found=$(grep -aoE '\((Public|Painted|Alternate)\)' plain.pdf | tr -d '()' | sort | paste -sd' ')
  echo "$file, $(qpdf --show-npages $file.pdf) page: $found"
done | tee seen
cat >stated <<'END'
qpdf, 1 page: Alternate Public
pikepdf, 1 page: Alternate Painted Public
PyMuPDF, 1 page: Alternate Painted Public
mutool, 1 page: Public
pdftk, 1 page: Public
END
if cmp -s seen stated; then
  echo "As stated: what was taken out is still in three of the five files."
else
  echo "Changed: the files no longer hold what is stated."
  exit 1
fi

#!/usr/bin/env bash
# qpdf 11.3.0, pdfunite of Poppler 22.12.0, pdftk 3.3.2, mutool 1.21.1, PyMuPDF 1.21.1 and PyPDF2 2.12.1 (Debian 12:
# qpdf, poppler-utils, pdftk-java, mupdf-tools, python3-fitz, python3-pypdf2), read with pdftotext
#
# Did: joined a cover and a report of one page whose layer "Internal" is off (ISO 32000-1, 8.11), the cover first; laid
#   the report over the cover (qpdf --overlay, pdftk stamp); took page 1 of the report alone (qpdf --empty --pages).
# Expected: the layer stays off, or its text is left out; at least a warning.
# Happens: each of the nine files shows the layer. The page keeps its marks, but the list that says which layers are
#   off is in the document's catalogue, and that is taken from the first file or from none. Nothing is said.
# Why it matters: a report with notes for the house in a hidden layer gets a cover, and the board reads the notes; the
#   same for a draft's stamp or an answer to an auditor. Remove what must not be seen; a layer that is off is no wall.
set -euo pipefail
need() { # need PACKAGE VERSION FOUND
  [ "$3" = "$2" ] || { echo "This needs $1 $2, found: ${3:-none}. On Debian 12: apt-get install $1"; exit 3; }
}
python=/usr/bin/python3
need qpdf 11.3.0 "$(qpdf --version 2>/dev/null | sed -n 's/^qpdf version //p' || true)"
need poppler-utils 22.12.0 "$(pdfunite -v 2>&1 | sed -n 's/^pdfunite version //p' || true)"
need pdftk-java 3.3.2 "$(pdftk --version 2>/dev/null | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -1 || true)"
need mupdf-tools 1.21.1 "$(mutool -v 2>&1 | sed -n 's/^mutool version //p' || true)"
need python3-fitz 1.21.1 "$($python -c 'import fitz; print(fitz.VersionBind)' 2>/dev/null || true)"
need python3-pypdf2 2.12.1 "$($python -c 'import PyPDF2; print(PyPDF2.__version__)' 2>/dev/null || true)"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >files.py <<'PY'
def write(name, *objects):
    data, places = b"%PDF-1.7\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\n"
    with open(name, "wb") as file:
        file.write(data + f"{end}startxref\n{len(data)}\n%%EOF\n".encode())


def document(name, content, catalogue="", resources="", *more):
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>%s>>>>"
    write(
        name,
        f"<</Type/Catalog/Pages 2 0 R{catalogue}>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page % resources,
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    )


def text(words, y):
    return f"BT /F 20 Tf 10 {y} Td ({words}) Tj ET"


document("cover.pdf", text("Cover", 70))
document(
    "report.pdf",
    f"{text('Report', 40)} /OC /L BDC {text('Secret', 10)} EMC",
    "/OCProperties<</OCGs[6 0 R]/D<</Order[6 0 R]/OFF[6 0 R]>>>>",
    "/Properties<</L 6 0 R>>",
    "<</Type/OCG/Name(Internal)>>",
)
PY
cat >join.py <<'PY'
import fitz
import PyPDF2

whole = fitz.open("cover.pdf")
whole.insert_pdf(fitz.open("report.pdf"))
whole.save("PyMuPDF.pdf")
merger = PyPDF2.PdfMerger()
merger.append("cover.pdf")
merger.append("report.pdf")
merger.write("PyPDF2.pdf")
PY
$python files.py
$python join.py
qpdf cover.pdf --pages cover.pdf report.pdf -- qpdf.pdf
qpdf cover.pdf --overlay report.pdf -- qpdf-overlay.pdf
qpdf --empty --pages report.pdf 1 -- qpdf-page.pdf
pdfunite cover.pdf report.pdf pdfunite.pdf
pdftk cover.pdf report.pdf cat output pdftk.pdf
pdftk cover.pdf stamp report.pdf output pdftk-stamp.pdf
mutool merge -o mutool.pdf cover.pdf report.pdf

words() { pdftotext "$1" - 2>/dev/null | tr -s '\n\f' ' '; }
shown=
for file in PyMuPDF PyPDF2 qpdf qpdf-overlay qpdf-page pdfunite pdftk pdftk-stamp mutool; do
  case "$(words $file.pdf)" in *Secret*) shown+=" $file" ;; esac
done
echo "the report: $(words report.pdf)"
echo "shown in:$shown"
if [ "$(words report.pdf)" = "Report " ] &&
  [ "$shown" = " PyMuPDF PyPDF2 qpdf qpdf-overlay qpdf-page pdfunite pdftk pdftk-stamp mutool" ]; then
  echo "As stated: all of them show what the report hides."
else
  echo "Changed: the layer is no longer shown in all of them."
  exit 1
fi

#!/usr/bin/env bash
# mutool merge of MuPDF 1.21.1 and PyMuPDF 1.21.1 (Debian 12: mupdf-tools, python3-fitz) on files of pdf-lib 1.17.1 (npm),
# compared with qpdf 11.3.0, pdftk 3.3.2 and pdfunite and pdftotext of Poppler 22.12.0 (qpdf, pdftk-java, poppler-utils)
#
# Did: filled one form twice, as two raters do: Roe 4 and Doe 2. Joined the two files with each and read the text, which
#   has what stands in the fields.
# Expected: "Roe 4 Doe 2", whatever becomes of the fields themselves.
# Happens: qpdf, pdftk and pdfunite keep it. PyMuPDF (insert_pdf) keeps the first form, and the second is blank. After
#   mutool merge both are blank. Neither says so.
# Why it matters: in a file of all answers the ones that came later look as if they had not been given. Fix the fields
#   first (flatten), or join with qpdf, which gives the second fields names of their own.
set -euo pipefail
export LC_ALL=C.UTF-8
need() { [ "$2" = "$3" ] || { echo "This needs $1 $3, found: ${2:-none}. On Debian 12: apt-get install $4"; exit 3; }; }
need mutool "$(mutool -v 2>&1 | sed -n 's/^mutool version //p' || true)" 1.21.1 mupdf-tools
need PyMuPDF "$(/usr/bin/python3 -c 'import fitz; print(fitz.VersionBind)' 2>/dev/null || true)" 1.21.1 python3-fitz
need qpdf "$(qpdf --version 2>/dev/null | sed -n 's/^qpdf version //p' || true)" 11.3.0 qpdf
need pdftk "$(pdftk --version 2>/dev/null | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -1 || true)" 3.3.2 pdftk-java
need pdftotext "$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)" 22.12.0 poppler-utils
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";

for (const [rater, level] of [["Roe", "4"], ["Doe", "2"]]) {
  const file = await PDFDocument.create();
  const page = file.addPage([300, 200]);
  [["rater", rater], ["level", level]].forEach(([name, value], index) => {
    const field = file.getForm().createTextField(name);
    field.addToPage(page, { x: 20, y: 150 - 50 * index, width: 100, height: 20 });
    field.setText(value);
  });
  writeFileSync(`${rater}.pdf`, await file.save());
}
JS
node make.mjs
qpdf --empty --pages Roe.pdf Doe.pdf -- qpdf.pdf
pdftk Roe.pdf Doe.pdf cat output pdftk.pdf
pdfunite Roe.pdf Doe.pdf pdfunite.pdf
mutool merge -o mutool.pdf Roe.pdf Doe.pdf
/usr/bin/python3 -c '
import fitz
file = fitz.open("Roe.pdf")
file.insert_pdf(fitz.open("Doe.pdf"))
file.save("PyMuPDF.pdf")'
for name in qpdf pdftk pdfunite PyMuPDF mutool; do
  echo "$name: $(pdftotext "$name.pdf" - | tr -s '\n\f' ' ' | sed 's/^ *//; s/ *$//')"
done | tee seen

if [ "$(cat seen)" = 'qpdf: Roe 4 Doe 2
pdftk: Roe 4 Doe 2
pdfunite: Roe 4 Doe 2
PyMuPDF: Roe 4
mutool: ' ]; then
  echo "As stated: PyMuPDF loses the answers of the second form, and mutool those of both."
else
  echo "Changed: the joined files no longer read as stated."
  exit 1
fi

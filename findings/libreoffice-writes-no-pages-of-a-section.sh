#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-writer-nogui) on a file of docx 9.15.2 (npm), read with pdftotext of
# Poppler 22.12.0 (poppler-utils)
#
# Did: a Word document of two sections. The first has one page with Roman numbers from iii on, the second two pages.
#   Both have the header "page PAGE of NUMPAGES, section SECTIONPAGES"; made a PDF of it.
# Expected: "page iii of 3, section 1", then "page 4 of 3, section 2" twice with 4 and 5. PAGE takes the section's
#   numbers; the two others are counts.
# Happens: "page iii of iii, section", then "page 4 of 3, section" and "page 5 of 3, section". The count of all pages
#   is written in the numbers of the page, and the count of the section's pages is nothing at all.
# Why it matters: "Annex, page 2 of" in the footer of each page, where Word is right. Say only the page, or write the
#   count as text.
set -euo pipefail
lo=$(soffice --version 2>/dev/null | grep -oE '7\.4\.7' || true)
poppler=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$lo $poppler" = "7.4.7 22.12.0" ] || {
  echo "This needs LibreOffice 7.4.7 and pdftotext 22.12.0, found: $lo, $poppler."
  echo "On Debian 12: apt-get install libreoffice-writer-nogui poppler-utils"
  exit 3
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund docx@9.15.2 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, Header, NumberFormat, Packer, PageBreak, PageNumber, Paragraph, TextRun } from "docx";

const { CURRENT, TOTAL_PAGES, TOTAL_PAGES_IN_SECTION } = PageNumber;
const line = () =>
  new TextRun({ children: ["page ", CURRENT, " of ", TOTAL_PAGES, ", section ", TOTAL_PAGES_IN_SECTION] });
const section = (children, page = {}) => ({
  properties: { page },
  headers: { default: new Header({ children: [new Paragraph({ children: [line()] })] }) },
  children: [new Paragraph({ children })],
});
const pageNumbers = { start: 3, formatType: NumberFormat.LOWER_ROMAN };
const sections = [
  section([new TextRun("Front")], { pageNumbers }),
  section([new TextRun("Body"), new PageBreak(), new TextRun("More")]),
];
writeFileSync("pages.docx", await Packer.toBuffer(new Document({ sections })));
JS
node run.mjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf pages.docx >/dev/null 2>&1
pdftotext -layout pages.pdf - | sed -n 's/.*\(page .*section *[0-9]*\).*/\1/p' | sed 's/ *$//' | tee seen

if [ "$(paste -sd';' seen)" = "page iii of iii, section;page 4 of 3, section;page 5 of 3, section" ]; then
  echo "As stated: the pages of the section are not written."
else
  echo "Changed: the headers are no longer those stated."
  exit 1
fi

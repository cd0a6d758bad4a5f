#!/usr/bin/env bash
# pdftohtml and pdftotext of Poppler 22.12.0 (Debian 12: poppler-utils) on a file of pdf-lib 1.17.1 (npm)
#
# Did: a page with "Level ", then four stars that have a replacement text (Span with ActualText "4 of 5"), and a line
#   that begins with a dash whose replacement text is empty, as for a decoration. Asked the two for the text;
#   pdftohtml also as XML.
# Expected: "Level 4 of 5" and a line without the dash from both: they are programs of one package with one library.
# Happens: pdftotext does so. pdftohtml gives "Level ****" and the dash, in HTML and in XML.
# Why it matters: a report is indexed or shown on the web with signs in place of the words that were put behind them.
#   Try a file with the program that will be used, not with its neighbour.
set -euo pipefail
for program in pdftotext pdftohtml; do
  have=$($program -v 2>&1 | sed -n "s/^$program version //p" || true)
  [ "$have" = 22.12.0 ] ||
    { echo "This needs $program 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { PDFDocument, PDFName, StandardFonts } from "pdf-lib";

const document = await PDFDocument.create();
const page = document.addPage([400, 300]);
const font = await document.embedFont(StandardFonts.Helvetica);
page.node.setFontDictionary(PDFName.of("F"), font.ref);
const content = `BT /F 20 Tf 50 200 Td (Level ) Tj /Span <</ActualText (4 of 5)>> BDC (****) Tj EMC ET
BT /F 20 Tf 50 150 Td /Span <</ActualText ()>> BDC (-) Tj EMC ( item) Tj ET`;
page.node.set(PDFName.of("Contents"), document.context.register(document.context.stream(content)));
writeFileSync("level.pdf", await document.save());
JS
node make.mjs
one_line() {
  sed 's/&#160;/ /g; s/<[^>]*>//g' | tr -d '\f' | sed 's/^ *//; s/ *$//' | grep -v '^$' | paste -sd'|' | sed 's/|/ | /g'
}
{
  echo "pdftotext: $(pdftotext level.pdf - | one_line)"
  echo "pdftohtml: $(pdftohtml -stdout -i -noframes level.pdf | sed -n '/<body/,$p' | one_line)"
  echo "pdftohtml -xml: $(pdftohtml -stdout -i -xml level.pdf | grep '<text' | one_line)"
} | tee seen

if [ "$(cat seen)" = 'pdftotext: Level 4 of 5 | item
pdftohtml: Level **** | - item
pdftohtml -xml: Level **** | - item' ]; then
  echo "As stated: only pdftotext gives the replacement texts."
else
  echo "Changed: the two no longer differ in the way stated."
  exit 1
fi

#!/usr/bin/env bash
# PDFium (@hyzyla/pdfium 2.1.13, npm), compared with pdftotext of Poppler 22.12.0, mutool of MuPDF 1.21.1 and
# Ghostscript 10.0.0 (Debian 12: poppler-utils, mupdf-tools, ghostscript) on a file of pdf-lib 1.17.1 (npm)
#
# Did: a page with the word "shown", and with "hidden" in a layer that is off when the file is opened. Drew the page
#   with PDFium and asked the four for its text.
# Expected: "shown" alone: what is not drawn is not found or copied either.
# Happens: so with pdftotext, mutool and Ghostscript. PDFium does not draw the layer (the place is white), but gives
#   "shown hidden" as the text of the page.
# Why it matters: notes in a layer that is switched off come along when text is taken from a report, and a search
#   stops at a place where nothing stands. Leave out what a reader should not have; a layer hides only the picture.
set -euo pipefail
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdftotext 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
have=$(mutool -v 2>&1 | sed -n 's/^mutool version //p' || true)
[ "$have" = 1.21.1 ] || { echo "This needs mutool 1.21.1. On Debian 12: apt-get install mupdf-tools"; exit 3; }
have=$(gs --version 2>/dev/null || true)
[ "$have" = 10.00.0 ] || { echo "This needs Ghostscript 10.00.0. On Debian 12: apt-get install ghostscript"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 @hyzyla/pdfium@2.1.13 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { PDFDocument, PDFName, PDFString, StandardFonts } from "pdf-lib";

const document = await PDFDocument.create();
const { context, catalog } = document;
const page = document.addPage([400, 300]);
const font = await document.embedFont(StandardFonts.Helvetica);
page.node.setFontDictionary(PDFName.of("F"), font.ref);
const layer = context.register(context.obj({ Type: "OCG", Name: PDFString.of("Notes") }));
catalog.set(PDFName.of("OCProperties"), context.obj({ OCGs: [layer], D: { Order: [layer], OFF: [layer] } }));
page.node.Resources().set(PDFName.of("Properties"), context.obj({ L: layer }));
const content = `BT /F 20 Tf 50 250 Td (shown) Tj ET /OC /L BDC BT /F 20 Tf 50 50 Td (hidden) Tj ET EMC`;
page.node.set(PDFName.of("Contents"), context.register(context.stream(content)));
const bytes = await document.save();
writeFileSync("layer.pdf", bytes);

const library = await PDFiumLibrary.init();
const opened = await library.loadDocument(bytes);
const text = opened.getPage(0).getText().split(/\s+/).join(" ").trim();
const { data, width, height } = await opened.getPage(0).render({ scale: 1, render: "bitmap" });
const isWhite = (from, to) => data.subarray(width * 4 * from, width * 4 * to).every((byte) => byte === 255);
const picture = [isWhite(0, height / 2) ? "white" : "drawn", isWhite(height / 2, height) ? "white" : "drawn"];
console.log(`PDFium: upper half ${picture[0]}, lower half ${picture[1]}, text: ${text}`);
opened.destroy();
library.destroy();
JS
one_line() { tr -s ' \r\n\f' ' ' | sed 's/^ *//; s/ *$//'; }
{
  node make.mjs
  echo "pdftotext: $(pdftotext layer.pdf - | one_line)"
  echo "mutool: $(mutool draw -q -F txt layer.pdf 2>/dev/null | one_line)"
  echo "Ghostscript: $(gs -q -dNOPAUSE -dBATCH -sDEVICE=txtwrite -sOutputFile=- layer.pdf | one_line)"
} | tee seen

if [ "$(cat seen)" = 'PDFium: upper half drawn, lower half white, text: shown hidden
pdftotext: shown
mutool: shown
Ghostscript: shown' ]; then
  echo "As stated: PDFium alone gives text that it does not draw."
else
  echo "Changed: the readers no longer treat the layer in the way stated."
  exit 1
fi

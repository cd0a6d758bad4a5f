#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-impress-nogui) on a file of pptxgenjs 4.0.1 (npm), read with pdfinfo of
# Poppler 22.12.0 (poppler-utils)
#
# Did: a slide with a table of names and values ("Owner | Lee", "Due | June"), which has no row of headers; its
#   properties (tblPr) as the package writes them, with firstRow="0", with firstRow="1", and with firstCol="1", which
#   makes the names in the first column headers. Converted each to a tagged PDF.
# Expected: no header in the first two, headers in the first row of the third and in the first column of the fourth.
# Happens: all four have the same structure: the first row are headers of columns (TH), the rest are plain cells.
# Why it matters: a screen reader announces "Lee" as the heading of "June". A slide's table needs a first row of headers,
#   or two paragraphs in place of the table.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-impress-nogui"; exit 3; }
have=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdfinfo 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.3 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import Presentation from "pptxgenjs";

const slides = new Presentation();
slides.addSlide().addTable([["Owner", "Lee"], ["Due", "June"]], { x: 1, y: 1, w: 5 });
const written = unzipSync(await slides.write({ outputType: "uint8array" }));
const path = "ppt/slides/slide1.xml";
const properties = { plain: "", "no-row": ' firstRow="0"', row: ' firstRow="1"', column: ' firstCol="1"' };
for (const [name, attribute] of Object.entries(properties)) {
  const slide = strFromU8(written[path]);
  if (slide.split("<a:tblPr/>").length !== 2) throw new Error("The table's properties are not where they were.");
  const parts = { ...written, [path]: strToU8(slide.replace("<a:tblPr/>", `<a:tblPr${attribute}/>`)) };
  writeFileSync(`${name}.pptx`, zipSync(parts));
}
JS
node make.mjs
filter='pdf:impress_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$filter" ./*.pptx >/dev/null 2>&1

for name in plain no-row row column; do
  cells=$(pdfinfo -struct-text $name.pdf 2>/dev/null | grep -oE '\bT[HD]\b|/Scope /[A-Za-z]+|"[A-Za-z]+"' | paste -sd' ')
  echo "$name: $cells"
done | tee seen

cells='TH /Scope /Column "Owner" TH /Scope /Column "Lee" TD "Due" TD "June"'
if [ "$(cat seen)" = "plain: $cells
no-row: $cells
row: $cells
column: $cells" ]; then
  echo "As stated: the first row are headers whatever the table says."
else
  echo "Changed: the headers are no longer those stated."
  exit 1
fi

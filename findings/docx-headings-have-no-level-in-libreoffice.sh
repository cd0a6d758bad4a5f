#!/usr/bin/env bash
# docx 9.15.2 (npm), converted by LibreOffice 7.4.7 (Debian 12: libreoffice-writer-nogui), read with qpdf 11.3.0
#
# Did: a document with three paragraphs whose `heading` is HEADING_1 to HEADING_3, converted to a tagged PDF with
#   bookmarks; and again with `outlineLevel` 0 to 2 set on the same paragraphs.
# Expected: H1, H2, H3 and three bookmarks both times: a heading style has its level.
# Happens: without `outlineLevel` the PDF has no bookmark, and three times H without a level. The package writes its
#   styles "Heading 1" and so on without an outline level; with `outlineLevel` all is as expected.
# Why it matters: the Word file looks right, and the PDF made of it cannot be navigated by headings.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-writer-nogui"; exit 3; }
command -v qpdf >/dev/null || { echo "This needs qpdf: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund docx@9.15.2 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";

for (const name of ["plain", "levelled"]) {
  const children = ["HEADING_1", "HEADING_2", "HEADING_3"].map(
    (heading, outlineLevel) =>
      new Paragraph({
        text: heading,
        heading: HeadingLevel[heading],
        ...(name === "levelled" ? { outlineLevel } : {}),
      }),
  );
  writeFileSync(`${name}.docx`, await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
JS
node make.mjs
tagged='{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}'
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "pdf:writer_pdf_Export:$tagged" \
  ./*.docx >/dev/null 2>&1

for name in plain levelled; do
  qpdf --qdf --object-streams=disable "$name.pdf" text.pdf
  tags=$(grep -a -o '/S /H[0-9]*' text.pdf | cut -c4- | paste -sd' ')
  echo "$name: tags $tags, bookmarks $(qpdf --json --json-key=outlines "$name.pdf" | grep -c '"title"' || true)"
done >seen
cat seen

if [ "$(cat seen)" = 'plain: tags /H /H /H, bookmarks 0
levelled: tags /H1 /H2 /H3, bookmarks 3' ]; then
  echo "As stated: the headings have a level only where outlineLevel is set."
else
  echo "Changed: outlineLevel no longer decides whether the headings have a level."
  exit 1
fi

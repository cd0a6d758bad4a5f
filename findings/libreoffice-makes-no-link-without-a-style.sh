#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-writer-nogui) on files of docx 9.15.2 (npm), compared with pandoc 2.17.1;
# pdfinfo of Poppler 22.12.0 (poppler-utils)
#
# Did: a Word file with "See the policy", where "the policy" is a hyperlink: its text without a style, underlined and
#   blue, and with the character style "Hyperlink". Converted each to a tagged PDF and listed the links.
# Expected: one link in each. A hyperlink is the element w:hyperlink with its address; the style is how it looks.
# Happens: only the file with the style has a link in the PDF. The other two have the structure element Link around
#   the text and no link: nothing can be clicked. pandoc reads all three as links.
# Why it matters: evidence that was linked in the Word file cannot be opened from the PDF, and a screen reader
#   announces a link that does nothing. Give the text of every hyperlink the style "Hyperlink".
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-writer-nogui"; exit 3; }
have=$(pandoc --version 2>/dev/null | sed -n 's/^pandoc //p' | head -1 || true)
[ "$have" = 2.17.1.1 ] || { echo "This needs pandoc 2.17.1.1. On Debian 12: apt-get install pandoc"; exit 3; }
have=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdfinfo 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund docx@9.15.2 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from "docx";

const looks = { plain: {}, blue: { color: "0000FF", underline: {} }, style: { style: "Hyperlink" } };
for (const [name, look] of Object.entries(looks)) {
  const text = new TextRun({ text: "the policy", ...look });
  const link = new ExternalHyperlink({ link: "https://example.org/policy", children: [text] });
  const line = new Paragraph({ children: [new TextRun("See "), link] });
  writeFileSync(`${name}.docx`, await Packer.toBuffer(new Document({ sections: [{ children: [line] }] })));
}
JS
node make.mjs
filter='pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$filter" ./*.docx >/dev/null 2>&1

for name in plain blue style; do
  elements=$(pdfinfo -struct $name.pdf 2>/dev/null | grep -c 'Link' || true)
  links=$(pdfinfo -url $name.pdf | grep -c 'https://example.org/policy' || true)
  read_by_pandoc=$(pandoc -t html $name.docx | grep -c '<a href="https://example.org/policy"' || true)
  echo "$name: $links link, $elements element Link, pandoc $read_by_pandoc link"
done | tee seen

if [ "$(cat seen)" = 'plain: 0 link, 1 element Link, pandoc 1 link
blue: 0 link, 1 element Link, pandoc 1 link
style: 1 link, 1 element Link, pandoc 1 link' ]; then
  echo "As stated: the PDF has a link only where the text has the style."
else
  echo "Changed: the links of the PDFs are no longer those stated."
  exit 1
fi

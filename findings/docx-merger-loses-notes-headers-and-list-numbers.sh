#!/usr/bin/env bash
# docx-merger 1.2.2 on files of docx 9.15.2 (npm), read with LibreOffice 7.4.7 and pdftotext of Poppler 22.12.0 (Debian
# 12: libreoffice-writer-nogui, poppler-utils)
#
# Did: merged two Word files, each with a header, a numbered list (1. and A.) and a footnote; made a PDF of either and of
#   the merged file, and read their text.
# Expected: all of the first, then all of the second.
# Happens: the second half has the header of the first file and a footnote without text: its own are nowhere. The lists have
#   lost their numbers, those of the first file too. There is no error.
# Why it matters: the annex of another department carries the name of the first one and no sources, and "see step 3" leads
#   nowhere. Join PDFs instead, or copy by hand.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-writer-nogui"; exit 3; }
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdftotext 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund docx-merger@1.2.2 docx@9.15.2 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, FootnoteReferenceRun, Header, Packer, Paragraph, TextRun } from "docx";
import DocxMerger from "docx-merger";

const write = async (name, format) => {
  const step = (text) => new Paragraph({ text, numbering: { reference: "steps", level: 0 } });
  const noted = new Paragraph({ children: [new TextRun(`Text ${name}`), new FootnoteReferenceRun(1)] });
  const bytes = await Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: "steps", levels: [{ level: 0, format, text: "%1." }] }] },
      footnotes: { 1: { children: [new Paragraph(`Note ${name}`)] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph(`Header ${name}`)] }) },
          children: [step(`Train ${name}`), step(`Test ${name}`), noted],
        },
      ],
    }),
  );
  writeFileSync(`${name}.docx`, bytes);
  return bytes.toString("binary");
};
const files = [await write("one", "decimal"), await write("two", "upperLetter")];
new DocxMerger({}, files).save("nodebuffer", (bytes) => writeFileSync("both.docx", bytes));
JS
node make.mjs
for name in one two both; do
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf "$name.docx" >/dev/null 2>&1
  echo "$name: $(pdftotext -layout "$name.pdf" - | tr -s ' \n\f' ' ' | sed 's/^ *//; s/ *$//')"
done | tee seen

if [ "$(cat seen)" = 'one: Header one 1. Train one 2. Test one Text one1 1 Note one
two: Header two A. Train two B. Test two Text two1 1 Note two
both: Header one Train one Test one Text one1 1 Note one Header one Train two Test two Text two2 2' ]; then
  echo "As stated: the second half has the header of the first and an empty note, and no list has numbers."
else
  echo "Changed: the merged file no longer reads as stated."
  exit 1
fi

#!/usr/bin/env bash
# pandoc 2.17.1 and python-docx 0.8.11 (Debian 12: pandoc, python3-docx) and mammoth 1.13.0 (npm) on a file of docx
# 9.15.2 (npm), compared with docx2txt 1.4 and LibreOffice 7.4.7 (docx2txt, libreoffice-writer-nogui)
#
# Did: a Word file with the lines "Level three now" and "Level four now", where "three" is in an element that states the
#   direction of its text (w:dir), and "four" in one that overrides it (w:bdo; ECMA-376, 17.3.2.8 and 17.3.2.3). Asked
#   the five for the text.
# Expected: both lines as they are: a direction says how to order the signs, not whether to have them.
# Happens: docx2txt and LibreOffice give them. pandoc, python-docx and mammoth give "Level now" twice; mammoth alone
#   says so, in a warning about an unrecognised element.
# Why it matters: texts in Hebrew or Arabic have words and numbers in such elements and lose just these, in
#   sentences that still read well. Compare the number of words with that of another reader.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-writer-nogui"; exit 3; }
have=$(pandoc --version 2>/dev/null | sed -n 's/^pandoc //p' | head -1 || true)
[ "$have" = 2.17.1.1 ] || { echo "This needs pandoc 2.17.1.1. On Debian 12: apt-get install pandoc"; exit 3; }
have=$(/usr/bin/python3 -c 'import docx; print(docx.__version__)' 2>/dev/null || true)
[ "$have" = 0.8.11 ] || { echo "This needs python-docx 0.8.11. On Debian 12: apt-get install python3-docx"; exit 3; }
command -v docx2txt >/dev/null || { echo "This needs docx2txt 1.4. On Debian 12: apt-get install docx2txt"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0 fflate@0.8.3 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";

const children = ["three", "four"].map(
  (word) => new Paragraph({ children: ["Level ", word, " now"].map((text) => new TextRun(text)) }),
);
const parts = unzipSync(await Packer.toBuffer(new Document({ sections: [{ children }] })));
let body = strFromU8(parts["word/document.xml"]);
for (const [word, element] of [["three", "dir"], ["four", "bdo"]]) {
  const run = new RegExp(`<w:r><w:t[^>]*>${word}</w:t></w:r>`);
  if (!run.test(body)) throw new Error("The words are not where they were.");
  body = body.replace(run, `<w:${element} w:val="ltr">$&</w:${element}>`);
}
parts["word/document.xml"] = strToU8(body);
const bytes = Buffer.from(zipSync(parts));
writeFileSync("level.docx", bytes);
const { value, messages } = await mammoth.extractRawText({ buffer: bytes });
writeFileSync("mammoth.txt", value);
if (!messages.some(({ message }) => message.includes("w:dir"))) throw new Error("mammoth no longer warns.");
JS
node make.mjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to txt:Text level.docx >/dev/null 2>&1
one_line() { tr -d '\357\273\277' | sed 's/nowLevel/now Level/' | tr -s ' \n\f' ' ' | sed 's/^ *//; s/ *$//'; }
{
  echo "docx2txt: $(docx2txt level.docx - | one_line)"
  echo "LibreOffice: $(one_line <level.txt)"
  echo "pandoc: $(pandoc -t plain level.docx | one_line)"
  echo "mammoth: $(one_line <mammoth.txt)"
  echo "python-docx: $(/usr/bin/python3 -c '
import docx
print(*[paragraph.text for paragraph in docx.Document("level.docx").paragraphs], sep="\n")' | one_line)"
} | tee seen

if [ "$(cat seen)" = 'docx2txt: Level three now Level four now
LibreOffice: Level three now Level four now
pandoc: Level now Level now
mammoth: Level now Level now
python-docx: Level now Level now' ]; then
  echo "As stated: three of the five lose the words with a direction."
else
  echo "Changed: the readers no longer treat such words in the way stated."
  exit 1
fi

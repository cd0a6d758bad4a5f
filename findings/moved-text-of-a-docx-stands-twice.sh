#!/usr/bin/env bash
# word-extractor 1.0.4 (npm), docx2txt 1.4, python-docx 0.8.11 and LibreOffice 7.4.7 (Debian 12: docx2txt, python3-docx,
# libreoffice-writer-nogui), compared with pandoc 2.17.1 (pandoc) and mammoth 1.13.0 (npm), on a file of docx 9.15.2
#
# Did: a Word file in which a sentence was moved behind another one while changes were tracked (w:moveFrom and w:moveTo:
#   ECMA-376, 17.13.5.22 and 25), and nothing was accepted yet. Asked each for the text.
# Expected: the sentence once, at its new place, as with inserted and deleted text.
# Happens: pandoc and mammoth do so. word-extractor, docx2txt and the text of LibreOffice have it at both places.
#   python-docx has it at neither.
# Why it matters: of "Risk accepted" that was moved from one owner to the other, both have accepted, or none. Ask for
#   files with all changes accepted.
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
npm install --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0 word-extractor@1.0.4 fflate@0.8.3 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, Packer, Paragraph } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import WordExtractor from "word-extractor";

const by = `w:author="Lee" w:date="2026-01-05T09:00:00Z"`;
const moved = (kind, id) =>
  `<w:${kind}RangeStart w:id="${id}" w:name="move1" ${by}/><w:${kind} w:id="${id + 1}" ${by}><w:r>` +
  `<w:t xml:space="preserve"> Accepted.</w:t></w:r></w:${kind}><w:${kind}RangeEnd w:id="${id}"/>`;
const children = ["Lee:", "Roe:"].map((line) => new Paragraph(line));
const parts = unzipSync(await Packer.toBuffer(new Document({ sections: [{ children }] })));
let body = strFromU8(parts["word/document.xml"]);
for (const [name, kind, id] of [["Lee:", "moveFrom", 10], ["Roe:", "moveTo", 20]]) {
  const place = new RegExp(`(${name}</w:t></w:r>)`);
  if (!place.test(body)) throw new Error("The paragraph is not where it was.");
  body = body.replace(place, `$1${moved(kind, id)}`);
}
parts["word/document.xml"] = strToU8(body);
const bytes = Buffer.from(zipSync(parts));
writeFileSync("moved.docx", bytes);
writeFileSync("mammoth.txt", (await mammoth.extractRawText({ buffer: bytes })).value);
writeFileSync("word-extractor.txt", (await new WordExtractor().extract(bytes)).getBody());
JS
node make.mjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to txt:Text moved.docx >/dev/null 2>&1
one_line() { tr -d '\357\273\277' | tr -s ' \n\f' ' ' | sed 's/^ *//; s/ *$//'; }
{
  echo "pandoc: $(pandoc -t plain moved.docx | one_line)"
  echo "mammoth: $(one_line <mammoth.txt)"
  echo "word-extractor: $(one_line <word-extractor.txt)"
  echo "docx2txt: $(docx2txt moved.docx - | sed 's/Roe/ Roe/' | one_line)"
  echo "LibreOffice: $(one_line <moved.txt)"
  echo "python-docx: $(/usr/bin/python3 -c '
import docx
print(*[paragraph.text for paragraph in docx.Document("moved.docx").paragraphs], sep="\n")' | one_line)"
} | tee seen

if [ "$(cat seen)" = 'pandoc: Lee: Roe: Accepted.
mammoth: Lee: Roe: Accepted.
word-extractor: Lee: Accepted. Roe: Accepted.
docx2txt: Lee: Accepted. Roe: Accepted.
LibreOffice: Lee: Accepted. Roe: Accepted.
python-docx: Lee: Roe:' ]; then
  echo "As stated: three have the moved sentence twice, one has it nowhere."
else
  echo "Changed: the readers no longer treat moved text in the way stated."
  exit 1
fi

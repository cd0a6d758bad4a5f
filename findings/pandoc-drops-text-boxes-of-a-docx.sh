#!/usr/bin/env bash
# pandoc 2.17.1, python-docx 0.8.11, docx2txt 1.4 and LibreOffice 7.4.7 (Debian 12: pandoc, python3-docx, docx2txt,
# libreoffice-writer-nogui) and mammoth 1.13.0 (npm) on a file of docx 9.15.2 (npm); pdftotext of Poppler 22.12.0
#
# Did: a Word file with the lines "Before" and "After" and, between them, a text box with "High risk" as Word writes
#   it: a shape (wps), with a VML box for older readers. Asked each for the text; LibreOffice as text and as PDF.
# Expected: all three texts, once each, in this order.
# Happens: mammoth, docx2txt and LibreOffice's PDF have them (docx2txt joins two words). pandoc, python-docx and
#   LibreOffice's own text export give "Before" and "After", without a message.
# Why it matters: key messages of a report often stand in boxes, and are what is missing after it was taken over as
#   Markdown or text. Use a paragraph with a border or a table of one cell.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-writer-nogui"; exit 3; }
have=$(pandoc --version 2>/dev/null | sed -n 's/^pandoc //p' | head -1 || true)
[ "$have" = 2.17.1.1 ] || { echo "This needs pandoc 2.17.1.1. On Debian 12: apt-get install pandoc"; exit 3; }
have=$(/usr/bin/python3 -c 'import docx; print(docx.__version__)' 2>/dev/null || true)
[ "$have" = 0.8.11 ] || { echo "This needs python-docx 0.8.11. On Debian 12: apt-get install python3-docx"; exit 3; }
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdftotext 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
command -v docx2txt >/dev/null || { echo "This needs docx2txt 1.4. On Debian 12: apt-get install docx2txt"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0 fflate@0.8.3 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, Packer, Paragraph } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";

const text = `<w:txbxContent><w:p><w:r><w:t>High risk</w:t></w:r></w:p></w:txbxContent>`;
const office = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const size = `cx="2000000" cy="500000"`;
const shape = `<wps:wsp xmlns:wps="${office}"><wps:cNvSpPr txBox="1"/>
  <wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
  <wps:txbx>${text}</wps:txbx><wps:bodyPr/></wps:wsp>`;
const box = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
  <mc:Choice xmlns:wps="${office}" Requires="wps"><w:drawing>
    <wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">
    <wp:extent ${size}/><wp:docPr id="7" name="Box"/>
    <a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${office}">${shape}</a:graphicData></a:graphic>
  </wp:inline></w:drawing></mc:Choice>
  <mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:157pt;height:39pt">
    <v:textbox>${text}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`.replaceAll(/>\s+</g, "><");

const children = ["Before", "BOX", "After"].map((line) => new Paragraph(line));
const parts = unzipSync(await Packer.toBuffer(new Document({ sections: [{ children }] })));
const body = strFromU8(parts["word/document.xml"]);
const place = /<w:t[^>]*>BOX<\/w:t>/;
if (!place.test(body)) throw new Error("The paragraph is not where it was.");
parts["word/document.xml"] = strToU8(body.replace(place, box));
const bytes = Buffer.from(zipSync(parts));
writeFileSync("box.docx", bytes);
writeFileSync("mammoth.txt", (await mammoth.extractRawText({ buffer: bytes })).value);
JS
node make.mjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to txt:Text box.docx >/dev/null 2>&1
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf box.docx >/dev/null 2>&1
one_line() { tr -d '\357\273\277' | tr -s ' \n\f' ' ' | sed 's/^ *//; s/ *$//'; }
{
  echo "mammoth: $(one_line <mammoth.txt)"
  echo "docx2txt: $(docx2txt box.docx - | one_line)"
  echo "LibreOffice, PDF: $(pdftotext box.pdf - | one_line)"
  echo "LibreOffice, text: $(one_line <box.txt)"
  echo "pandoc: $(pandoc -t plain box.docx | one_line)"
  echo "python-docx: $(/usr/bin/python3 -c '
import docx
print(*[paragraph.text for paragraph in docx.Document("box.docx").paragraphs], sep="\n")' | one_line)"
} | tee seen

if [ "$(cat seen)" = 'mammoth: Before High risk After
docx2txt: BeforeHigh risk After
LibreOffice, PDF: Before High risk After
LibreOffice, text: Before After
pandoc: Before After
python-docx: Before After' ]; then
  echo "As stated: three of the six have no text of the box."
else
  echo "Changed: the readers no longer treat the box in the way stated."
  exit 1
fi

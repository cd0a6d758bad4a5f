#!/usr/bin/env bash
# pandoc 2.17.1, docx2txt 1.4 and python-docx 0.8.11 (Debian 12: pandoc, docx2txt, python3-docx) on a file of
# docx 9.15.2 (npm), compared with mammoth 1.13.0 (npm) and LibreOffice 7.4.7 (libreoffice-writer-nogui)
#
# Did: a Word file with two check boxes (content controls, made by the package's CheckBox), one checked: "☒ Trained" and
#   "☐ Tested"; asked the five for the text.
# Expected: the state of both boxes: as the sign that the file has beside the control, as [x], or as an <input>.
# Happens: LibreOffice gives the signs and mammoth two inputs, one of them checked. pandoc, docx2txt and
#   python-docx give "Trained" and "Tested", with no box and no message.
# Why it matters: in a checklist that is taken over into Markdown, a search or a language model, what is done and what is
#   open are alike. Write the state as a word.
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
npm install --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { CheckBox, Document, Packer, Paragraph, TextRun } from "docx";
import mammoth from "mammoth";

const line = (text, checked) => new Paragraph({ children: [new CheckBox({ checked }), new TextRun(` ${text}`)] });
const document = new Document({ sections: [{ children: [line("Trained", true), line("Tested", false)] }] });
const bytes = await Packer.toBuffer(document);
writeFileSync("list.docx", bytes);
const { value } = await mammoth.convertToHtml({ buffer: bytes });
writeFileSync("mammoth.txt", value.replaceAll("</p><p>", " | ").replaceAll(/<\/?p>/g, ""));
JS
node make.mjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to txt:Text list.docx >/dev/null 2>&1
one_line() { tr -d '\357\273\277' | grep -v '^ *$' | sed 's/^ *//; s/ *$//' | paste -sd'|' | sed 's/|/ | /g'; }
{
  echo "LibreOffice: $(one_line <list.txt)"
  echo "mammoth: $(cat mammoth.txt)"
  echo "pandoc: $(pandoc -t markdown list.docx | one_line)"
  echo "docx2txt: $(docx2txt list.docx - | tr -s ' \n' ' ' | sed 's/^ *//')"
  echo "python-docx: $(/usr/bin/python3 -c '
import docx
print(*[paragraph.text for paragraph in docx.Document("list.docx").paragraphs], sep="\n")' | one_line)"
} | sed 's/ *$//' | tee seen

if [ "$(cat seen)" = 'LibreOffice: ☒ Trained | ☐ Tested
mammoth: <input type="checkbox" checked="checked" /> Trained | <input type="checkbox" /> Tested
pandoc: Trained | Tested
docx2txt: Trained Tested
python-docx: Trained | Tested' ]; then
  echo "As stated: three of the five readers lose the boxes."
else
  echo "Changed: the readers no longer treat the boxes in the way stated."
  exit 1
fi

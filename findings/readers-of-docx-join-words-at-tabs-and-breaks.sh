#!/usr/bin/env bash
# officeparser 7.8.0, word-extractor 1.0.4 and mammoth 1.13.0 (npm), python-docx 0.8.11 (Debian 12: python3-docx), compared
# with LibreOffice 7.4.7 (libreoffice-writer-nogui), on a file of docx 9.15.2 (npm)
#
# Did: a Word file of three lines: "Levels 2-3" with a no-break hyphen (Ctrl+Shift+_ in Word), "Owner" and "Lee" with a tab
#   between, and "Due" and "May" with a line break. Asked each for the plain text.
# Expected: the four words apart, and a hyphen of some kind between 2 and 3, as LibreOffice writes.
# Happens: officeparser gives "Levels 23", "OwnerLee" and "DueMay". word-extractor and python-docx give "Levels 23", and
#   keep tab and break. mammoth's raw text keeps hyphen and tab, and gives "DueMay".
# Why it matters: these readers feed documents to models and searches. Levels 2 to 3 become level 23, without a sign that
#   anything is lost. Read the file with LibreOffice, or put the three elements back before.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-writer-nogui"; exit 3; }
have=$(dpkg-query -W -f '${Version}' python3-docx 2>/dev/null || true)
[[ $have = 0.8.11[-+]* ]] || { echo "This needs: apt-get install python3-docx (0.8.11)"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0 docx@9.15.2 \
  >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, NoBreakHyphen, Packer, Paragraph, Tab, TextRun } from "docx";

const paragraph = (...children) => new Paragraph({ children: [new TextRun({ children })] });
const lines = [
  paragraph("Levels 2", new NoBreakHyphen(), "3"),
  paragraph("Owner", new Tab(), "Lee"),
  new Paragraph({ children: [new TextRun("Due"), new TextRun({ text: "May", break: 1 })] }),
];
writeFileSync("plan.docx", await Packer.toBuffer(new Document({ sections: [{ children: lines }] })));
JS
node make.mjs

cat >read.mjs <<'JS'
import mammoth from "mammoth";
import { OfficeParser } from "officeparser";
import WordExtractor from "word-extractor";

const show = (name, text) => console.log(`${name}: ${JSON.stringify(text.trim().replace(/\n+/g, "\n"))}`);
show("officeparser", (await OfficeParser.parseOffice("plan.docx")).toText());
show("word-extractor", (await new WordExtractor().extract("plan.docx")).getBody());
show("mammoth", (await mammoth.extractRawText({ path: "plan.docx" })).value);
JS

cat >read.py <<'PY'
import docx
import json

print("python-docx:", json.dumps("\n".join(line.text for line in docx.Document("plan.docx").paragraphs)))
PY
{
  node read.mjs
  /usr/bin/python3 read.py
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to txt:Text plan.docx >/dev/null 2>&1
  echo "LibreOffice: $(LC_ALL=C sed '1s/^\xEF\xBB\xBF//' plan.txt | paste -sd '|')"
} | tee seen

if [ "$(cat seen)" = 'officeparser: "Levels 23\nOwnerLee\nDueMay"
word-extractor: "Levels 23\nOwner\tLee\nDue\nMay"
mammoth: "Levels 2‑3\nOwner\tLee\nDueMay"
python-docx: "Levels 23\nOwner\tLee\nDue\nMay"
LibreOffice: Levels 2‑3|Owner	Lee|Due|May' ]; then
  echo "As stated: four readers join numbers or words."
else
  echo "Changed: the readers no longer give the text in the way stated."
  exit 1
fi

#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-writer-nogui), read with pdftotext of Poppler 22.12.0 (poppler-utils)
#
# Did: two lists of a Word file, each with two levels. One is a legal list: its chapters are I and II, and its second
#   level, %1.%2, is marked as all in Arabic digits (w:isLgl; ECMA-376, 17.9.4). In the other the second level, R%2, is
#   never started anew (w:lvlRestart with 0; 17.9.10), so that requirements are counted through. Made a PDF.
# Expected: I, 1.1, II, 2.1, and 1, R1, 2, R2.
# Happens: I, I.1, II, II.1, and 1, R1, 2, R1: neither mark is followed, and nothing is said.
# Why it matters: contracts and standards count in these two ways. "See 2.1" leads nowhere in the PDF, and "R1" is two
#   requirements. Write the numbers as text where others refer to them.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-writer-nogui"; exit 3; }
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdftotext 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >make.py <<'PY'
import zipfile

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def links(kind, target):
    link = f'<Relationship Id="r1" Type="{LINKS}/{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{link}</Relationships>'


def level(index, form, text, mark=""):
    indent = f'<w:pPr><w:ind w:left="{720 * (index + 1)}" w:hanging="600"/></w:pPr>'
    form = f'<w:start w:val="1"/><w:numFmt w:val="{form}"/>{mark}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{index}">{form}{indent}</w:lvl>'


def paragraph(number, index, text):
    place = f'<w:numPr><w:ilvl w:val="{index}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{place}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


lists = {
    1: level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>"),
    2: level(0, "decimal", "%1") + level(1, "decimal", "R%2", '<w:lvlRestart w:val="0"/>'),
}
kinds = "".join(f'<w:abstractNum w:abstractNumId="{key}">{levels}</w:abstractNum>' for key, levels in lists.items())
numbers = "".join(f'<w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>' for key in lists)
body = "".join(paragraph(key, index, "text") for key in lists for index in (0, 1, 0, 1))
override = '<Override PartName="/word/{0}.xml" ContentType="{1}.{2}+xml"/>'
parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + override.format("document", TYPES, "document.main") + override.format("numbering", TYPES, "numbering") + "</Types>",
    "_rels/.rels": links("officeDocument", "word/document.xml"),
    "word/_rels/document.xml.rels": links("numbering", "numbering.xml"),
    "word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>",
    "word/numbering.xml": f"<w:numbering {WORD}>{kinds}{numbers}</w:numbering>",
}
with zipfile.ZipFile("lists.docx", "w") as file:
    for name, text in parts.items():
        file.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>\n{text}')
PY
python3 make.py
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf lists.docx >/dev/null 2>&1
seen=$(pdftotext -layout lists.pdf - | awk '$2 == "text" { printf "%s ", $1 }')
echo "LibreOffice: $seen"

if [ "$seen" = "I I.1 II II.1 1 R1 2 R1 " ]; then
  echo "As stated: the legal list has Roman numbers, and the requirements are counted anew."
else
  echo "Changed: LibreOffice no longer numbers the lists in the way stated."
  exit 1
fi

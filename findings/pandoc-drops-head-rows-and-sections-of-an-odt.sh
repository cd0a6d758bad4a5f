#!/usr/bin/env bash
# pandoc 2.17.1 (Debian 12: pandoc), compared with odt2txt 0.5 and LibreOffice 7.4.7 (odt2txt, libreoffice-writer-nogui)
#
# Did: an ODT of LibreOffice with a table whose first row is repeated as its head, a section, a text box, and a sentence with
#   the chosen entry of a drop-down list and a variable. Asked each for the text.
# Expected: all of it, as LibreOffice and odt2txt give it (but for the box, which LibreOffice's text leaves out).
# Happens: pandoc drops the head of the table, everything in the section, the box, the chosen entry and the variable.
#   It does not say so.
# Why it matters: a table of ratings without its heads, "Level: " without the level, and whole chapters gone: reports often
#   have sections for columns or for parts that are locked. Convert the file to docx first, where heads and sections stay.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-writer-nogui"; exit 3; }
have=$(pandoc --version 2>/dev/null | sed -n 's/^pandoc //p' | head -1 || true)
[ "$have" = 2.17.1.1 ] || { echo "This needs pandoc 2.17.1.1. On Debian 12: apt-get install pandoc"; exit 3; }
command -v odt2txt >/dev/null || { echo "This needs odt2txt. On Debian 12: apt-get install odt2txt"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >report.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
  xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text>
<text:user-field-decls>
<text:user-field-decl office:value-type="string" office:string-value="Umbrella" text:name="firm"/>
</text:user-field-decls>
<table:table table:name="Ratings"><table:table-column table:number-columns-repeated="2"/>
<table:table-header-rows><table:table-row>
<table:table-cell><text:p>Area</text:p></table:table-cell><table:table-cell><text:p>Rating</text:p></table:table-cell>
</table:table-row></table:table-header-rows>
<table:table-row>
<table:table-cell><text:p>Data</text:p></table:table-cell><table:table-cell><text:p>3</text:p></table:table-cell>
</table:table-row></table:table>
<text:section text:name="Locked"><text:p>Sectioned text</text:p></text:section>
<text:p>Box <draw:frame text:anchor-type="as-char" svg:width="4cm" svg:height="1cm"><draw:text-box>
<text:p>Boxed</text:p></draw:text-box></draw:frame></text:p>
<text:p>Level <text:drop-down text:name="level"><text:label text:value="low"/>
<text:label text:value="high" text:current-selected="true"/>high</text:drop-down>
of <text:user-field-get text:name="firm">Umbrella</text:user-field-get></text:p>
</office:text></office:body></office:document>
XML
convert() { soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$@" >/dev/null 2>&1; }
convert odt report.fodt
convert txt:Text report.odt
convert docx report.odt
words() {
  for word in Area Rating Data Sectioned Boxed high Umbrella; do
    case $1 in *"$word"*) echo "$word" ;; esac
  done | paste -sd' '
}
{
  echo "LibreOffice: $(words "$(cat report.txt)")"
  echo "odt2txt: $(words "$(odt2txt report.odt)")"
  echo "pandoc: $(words "$(pandoc -t plain report.odt 2>said)")"
  echo "pandoc, docx: $(words "$(pandoc -t plain report.docx)")"
} | tee seen

if [ "$(cat seen)" = 'LibreOffice: Area Rating Data Sectioned high Umbrella
odt2txt: Area Rating Data Sectioned Boxed high Umbrella
pandoc: Data
pandoc, docx: Area Rating Data Sectioned high Umbrella' ] && [ ! -s said ]; then
  echo "As stated: pandoc drops head rows, sections, boxes, chosen entries and variables of an ODT."
else
  echo "Changed: what is left of the text is no longer that stated."
  exit 1
fi

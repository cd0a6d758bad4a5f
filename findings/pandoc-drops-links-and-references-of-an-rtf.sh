#!/usr/bin/env bash
# pandoc 2.17.1 (Debian 12: pandoc) on an RTF of LibreOffice 7.4.7 (libreoffice-writer-nogui), compared with catdoc 0.95
# (catdoc) and LibreOffice
#
# Did: had LibreOffice write an RTF with a link "the plan", a variable that holds "Umbrella", and a reference that repeats
#   the marked words "step three". Asked each for the text.
# Expected: all three. RTF has them as fields, and with each field the text that it showed last (\fldrslt), for readers that
#   do not work fields out.
# Happens: LibreOffice and catdoc give them. pandoc drops link, variable and reference with their text: "See of end". Nothing
#   is said. From the same text as docx it keeps all three.
# Why it matters: what is left are whole sentences with a hole where the name or the number was, and a reader of the result
#   cannot know. Convert to docx first.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-writer-nogui"; exit 3; }
have=$(pandoc --version 2>/dev/null | sed -n 's/^pandoc //p' | head -1 || true)
[ "$have" = 2.17.1.1 ] || { echo "This needs pandoc 2.17.1.1. On Debian 12: apt-get install pandoc"; exit 3; }
command -v catdoc >/dev/null || { echo "This needs catdoc. On Debian 12: apt-get install catdoc"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >plan.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text>
<text:user-field-decls>
<text:user-field-decl office:value-type="string" office:string-value="Umbrella" text:name="firm"/>
</text:user-field-decls>
<text:p>See <text:a xlink:href="https://example.org/" xlink:type="simple">the plan</text:a>
of <text:user-field-get text:name="firm">Umbrella</text:user-field-get> end</text:p>
<text:p><text:bookmark-start text:name="mark"/>step three<text:bookmark-end text:name="mark"/>, see
<text:bookmark-ref text:reference-format="text" text:ref-name="mark">step three</text:bookmark-ref> end</text:p>
</office:text></office:body></office:document>
XML
convert() { soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$@" >/dev/null 2>&1; }
convert rtf plan.fodt
convert docx plan.fodt
convert txt:Text plan.rtf
one_line() { tr -d '\357\273\277' | tr -s ' \n' ' ' | sed 's/ ,/,/g; s/^ *//; s/ *$//'; }
{
  echo "LibreOffice: $(one_line <plan.txt)"
  echo "catdoc: $(catdoc plan.rtf | one_line)"
  echo "pandoc: $(pandoc -t plain plan.rtf 2>said | one_line)"
  echo "pandoc, docx: $(pandoc -t plain plan.docx | one_line)"
} | tee seen
if [ "$(cat seen)" = 'LibreOffice: See the plan of Umbrella end step three, see step three end
catdoc: See the plan of Umbrella end step three, see step three end
pandoc: See of end step three, see end
pandoc, docx: See the plan of Umbrella end step three, see step three end' ] && [ ! -s said ]; then
  echo "As stated: pandoc drops links, variables and references of an RTF."
else
  echo "Changed: what is left of the text is no longer that stated."
  exit 1
fi

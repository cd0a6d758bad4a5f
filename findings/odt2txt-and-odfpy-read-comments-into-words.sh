#!/usr/bin/env bash
# odt2txt 0.5, odfpy 1.4.2 and AbiWord 3.0.5 (Debian 12: odt2txt, python3-odf, abiword) on an ODT of LibreOffice 7.4.7
# (libreoffice-writer-nogui), compared with pandoc 2.17.1 (pandoc) and officeparser 7.8.0 (npm)
#
# Did: had LibreOffice write an ODT with two sentences that a reviewer has commented on, one within a word ("acceptable",
#   comment "not ") and one at a number ("Score 3 of 5", comment "5?"). Asked each for the text.
# Expected: the two sentences, and the comments apart from them or not at all.
# Happens: pandoc and officeparser give the sentences. odt2txt and odfpy's teletype.extractText put the comment, its author and
#   its date where it was set: "acRoe2026-11-30T10:00:00not ceptable", "Score 3Roe2026-11-30T10:00:005? of 5". AbiWord puts
#   the comment there alone: "ac not ceptable", "Score 3 5? of 5".
# Why it matters: a search does not find the word, and what a colleague only asked stands in the text as a number. Delete the
#   comments before an ODT is passed on, or read it with another program.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-writer-nogui"; exit 3; }
have=$(pandoc --version 2>/dev/null | sed -n 's/^pandoc //p' | head -1 || true)
[ "$have" = 2.17.1.1 ] || { echo "This needs pandoc 2.17.1.1. On Debian 12: apt-get install pandoc"; exit 3; }
for package in odt2txt=0.5 python3-odf=1.4.2 abiword=3.0.5; do
  have=$(dpkg-query -W -f '${Version}' "${package%=*}" 2>/dev/null || true)
  case $have in
    "${package#*=}"*) ;;
    *) echo "This needs ${package/=/ }, found: ${have:-none}. On Debian 12: apt-get install ${package%=*}"; exit 3 ;;
  esac
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund officeparser@7.8.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >level.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text>
<text:p>It is ac<office:annotation><dc:creator>Roe</dc:creator><dc:date>2026-11-30T10:00:00</dc:date>
<text:p>not </text:p></office:annotation>ceptable.</text:p>
<text:p>Score 3<office:annotation><dc:creator>Roe</dc:creator><dc:date>2026-11-30T10:00:00</dc:date>
<text:p>5?</text:p></office:annotation> of 5</text:p>
</office:text></office:body></office:document>
XML
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to odt level.fodt >/dev/null 2>&1
abiword --to=txt --to-name=abiword.txt level.odt 2>/dev/null
cat >parse.mjs <<'JS'
import { parseOffice } from "officeparser";

console.log((await parseOffice("level.odt")).toText());
process.exit(0);
JS
one_line() { tr -s ' \n\f' ' ' | sed 's/^ *//; s/ *$//'; }
{
  echo "pandoc: $(pandoc -t plain level.odt | one_line)"
  echo "officeparser: $(node parse.mjs | one_line)"
  echo "odt2txt: $(odt2txt level.odt | one_line)"
  echo "odfpy: $(/usr/bin/python3 -c '
from odf import opendocument, teletype, text
paragraphs = opendocument.load("level.odt").text.getElementsByType(text.P)
for paragraph in paragraphs:
    if paragraph.parentNode.qname[1] == "text":
        print(teletype.extractText(paragraph))' | one_line)"
  echo "AbiWord: $(one_line <abiword.txt)"
} | tee seen

if [ "$(cat seen)" = 'pandoc: It is acceptable. Score 3 of 5
officeparser: It is acceptable. Score 3 of 5
odt2txt: It is acRoe2026-11-30T10:00:00not ceptable. Score 3Roe2026-11-30T10:00:005? of 5
odfpy: It is acRoe2026-11-30T10:00:00not ceptable. Score 3Roe2026-11-30T10:00:005? of 5
AbiWord: It is ac not ceptable. Score 3 5? of 5' ]; then
  echo "As stated: odt2txt and odfpy put comments, authors and dates into the words."
else
  echo "Changed: the sentences are no longer those stated."
  exit 1
fi

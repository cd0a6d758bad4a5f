#!/usr/bin/env bash
# Chromium 156 and pdfinfo of Poppler 22.12.0 (Debian 12: chromium, poppler-utils)
#
# Did: printed a table over three pages, with a head ("Level") and a foot (a total of 96), to a tagged PDF; asked for
#   the text of the structure tree. Once more with `display: table-row-group` for head and foot, so that they are not
#   repeated.
# Expected: head and foot once in the structure. Their repeats are artifacts, as headers of pages are (PDF/UA-1, 7.8).
# Happens: each repeat is content of the one cell: its text is "Level" three times, and the total is "96" three times.
#   Without repeating, both are there once.
# Why it matters: a screen reader that follows the tags reads the name of a column as often as the table has pages, and
#   a total as 969696. Split long tables into short ones, or do without the repeating.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
have=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdfinfo 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

page() {
  echo "<!doctype html><html lang=en><title>Levels</title><style>@page { size: A4; margin: 20mm } $1</style>"
  echo "<table><thead><tr><th>Level<tbody>"
  for _ in $(seq 96); do echo "<tr><td>1"; done
  echo "<tfoot><tr><td>96</table>"
}
page "" >repeated.html
page "thead, tfoot { display: table-row-group }" >once.html

for name in repeated once; do
  chromium --headless --no-sandbox --disable-gpu "--user-data-dir=$work/profile" --no-pdf-header-footer \
    "--print-to-pdf=$name.pdf" "file://$work/$name.html" >/dev/null 2>&1
  pages=$(pdfinfo $name.pdf | sed -n 's/^Pages: *//p')
  pdfinfo -struct-text $name.pdf >$name.txt
  heads=$(grep -c '"Level"' $name.txt)
  cells=$(grep -cE '^ *TH' $name.txt)
  totals=$(grep -c '"96"' $name.txt)
  echo "$name: $pages pages, \"Level\" $heads times in $cells cell, \"96\" $totals times"
done | tee seen

if [ "$(cat seen)" = 'repeated: 3 pages, "Level" 3 times in 1 cell, "96" 3 times
once: 3 pages, "Level" 1 times in 1 cell, "96" 1 times' ]; then
  echo "As stated: the repeats of head and foot are in the structure."
else
  echo "Changed: head and foot are no longer in the structure once a page."
  exit 1
fi

#!/usr/bin/env bash
# Chromium 156 and pdfinfo of Poppler 22.12.0 (Debian 12: chromium, poppler-utils), read also with qpdf 11.3.0
#
# Did: printed a page with <strong>, <em> and <aside> to a tagged PDF; asked for the text of the structure tree.
# Expected: all text; an element of HTML without a match in PDF 1.x becomes a Span or is mapped to one by the RoleMap.
# Happens: the file says PDF 1.4 and has elements /Strong, /Em and /Aside, which exist only in PDF 2.0, and no
#   RoleMap. Poppler does not know them and leaves out their text: of "Do not share passwords" only "Do share" remains.
# Why it matters: in a reader that follows the tags, a sentence says the opposite. <b> and <i> do not have this effect.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
have=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdfinfo 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
command -v qpdf >/dev/null || { echo "This needs qpdf: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >page.html <<'HTML'
<!doctype html><html lang="en"><title>Emphasis</title>
<p>Do <strong>not</strong> share <em>passwords</em>.</p>
<p>Do <b>not</b> share <i>passwords</i>.</p>
<aside>An aside</aside>
HTML
chromium --headless --no-sandbox --user-data-dir="$work/profile" --export-tagged-pdf --generate-pdf-document-outline \
  --print-to-pdf=page.pdf --no-pdf-header-footer "file://$work/page.html" >/dev/null 2>&1

page=$(pdftotext page.pdf - | tr -d '\f' | sed '/^$/d' | paste -sd'|')
tree=$(pdfinfo -struct-text page.pdf 2>/dev/null | sed -n 's/^ *"\(.*\)"$/\1/p' | tr -d '\n')
qpdf --qdf --object-streams=disable page.pdf plain.pdf
types=$(grep -a -o '/S /\(Strong\|Em\|Aside\)' plain.pdf | cut -c4- | sort | paste -sd' ')
maps=$(grep -a -c /RoleMap plain.pdf || true)
version=$(pdfinfo page.pdf | sed -n 's/^PDF version: *//p')
echo "on the page:      $page"
echo "in the structure: $tree"
echo "PDF $version, types $types, role maps $maps"

if [ "$page" = "Do not share passwords.|Do not share passwords.|An aside" ] &&
  [ "$tree" = "Do  share .Do not share passwords." ] &&
  [ "$version" = 1.4 ] && [ "$types" = "/Aside /Em /Strong" ] && [ "$maps" = 0 ]; then
  echo "As stated: what is strong, emphasised or aside is missing from the structure's text."
else
  echo "Changed: the structure's text is no longer without strong, em and aside."
  exit 1
fi

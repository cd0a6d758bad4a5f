#!/usr/bin/env bash
# Chromium 156 (Debian 12: chromium), its PDFs read with pdfinfo of Poppler 22.12.0 (poppler-utils)
#
# Did: printed a page with two lists to a PDF, which Chromium tags: a <ul> whose items have no bullets, and a <dl>
#   with two terms and their definitions. Listed the structure.
# Expected: two lists (L) with items (LI). PDF has lists of this kind (ISO 32000-1, 14.8.4.3.3: the label is the term,
#   the body the definition).
# Happens: the <ul> is a list of two items, though it is not drawn as one. Terms and definitions of the <dl> are all
#   NonStruct, which means no structure: there is no list, and nothing says which of the four texts is a term.
# Why it matters: "Owner: Lee" in pairs is how reports give facts. In the printed PDF a screen reader meets texts
#   without a relation. For print use a table with row headers, or a list with the term as the first words of each
#   item.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
have=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdfinfo 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >page.html <<'HTML'
<!doctype html><html lang="en"><title>Facts</title>
<ul style="list-style: none"><li>one</li><li>two</li></ul>
<dl><dt>Owner</dt><dd>Lee</dd><dt>Due</dt><dd>June</dd></dl>
HTML
chromium --headless --no-sandbox --disable-gpu "--user-data-dir=$work/profile" --no-pdf-header-footer \
  --print-to-pdf=page.pdf "file://$work/page.html" >/dev/null 2>&1
pdfinfo -struct-text page.pdf | grep -oE '^ *("[A-Za-z]+"|[A-Za-z]+)' | sed 's/^ *//' | paste -sd' ' | tee seen

stated='Document L LI NonStruct "one" LI NonStruct "two" NonStruct NonStruct NonStruct "Owner" NonStruct NonStruct "Lee"'
if [ "$(cat seen)" = "$stated NonStruct NonStruct \"Due\" NonStruct NonStruct \"June\"" ]; then
  echo "As stated: the definition list has no structure."
else
  echo "Changed: the structure is no longer that stated."
  exit 1
fi

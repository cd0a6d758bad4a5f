#!/usr/bin/env bash
# Chromium 156 (Debian 12: chromium), read with qpdf 11.3.0
#
# Did: printed a page with headings of two lines (a <br>, two blocks) to a PDF with an outline.
# Expected: a bookmark has a space, or a line break, where the heading has a line break.
# Happens: the words are joined: "Risks andmeasures". A space before the <br> does not help.
# Why it matters: titles with deliberate line breaks are common on a cover; readers navigate and search by the outline.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
command -v qpdf >/dev/null || { echo "This needs qpdf: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >page.html <<'HTML'
<!doctype html><html lang="en"><title>Headings</title>
<h1>Risks and<br>measures</h1>
<h2><span>Part one</span><div>The plan</div></h2>
<h2>With a space <br>before it</h2>
HTML
chromium --headless --no-sandbox --user-data-dir="$work/profile" --export-tagged-pdf --generate-pdf-document-outline \
  --print-to-pdf=page.pdf --no-pdf-header-footer "file://$work/page.html" >/dev/null 2>&1

qpdf --json --json-key=outlines page.pdf | sed -n 's/^ *"title": "\(.*\)",*$/\1/p' | sort >titles
cat titles

if [ "$(cat titles)" = "Part oneThe plan
Risks andmeasures
With a spacebefore it" ]; then
  echo "As stated: words on both sides of a line break are joined."
else
  echo "Changed: words on both sides of a line break are no longer joined."
  exit 1
fi

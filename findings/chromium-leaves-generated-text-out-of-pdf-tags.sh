#!/usr/bin/env bash
# Chromium 156 and pdfinfo of Poppler 22.12.0 (Debian 12: chromium, poppler-utils)
#
# Did: printed a page with headings and a paragraph whose number or note is in ::before or ::after (a counter,
#   fixed text) to a tagged PDF; compared the text on the page with the text in the structure tree.
# Expected: generated text is part of its heading, as list numbers are part of theirs (Lbl).
# Happens: it is painted, and belongs to no element of the structure, nor is it marked as an artifact. The bookmarks
#   lack it as well. List numbers are kept.
# Why it matters: "see 2.1" finds no 2.1 with a screen reader in the PDF. Write numbers into the text.
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
<!doctype html><html lang="en"><title>Numbers</title>
<style>
  body { counter-reset: part; }
  .number::before { counter-increment: part; content: counter(part) ". "; }
  .fixed::before { content: "Note: "; }
  .after::after { content: " (end)"; }
</style>
<h1 class="number">Trust</h1><h2 class="fixed">Risk</h2><p class="after">Plan</p><ol><li>Step</li></ol>
HTML
chromium --headless --no-sandbox --user-data-dir="$work/profile" --export-tagged-pdf --generate-pdf-document-outline \
  --print-to-pdf=page.pdf --no-pdf-header-footer "file://$work/page.html" >/dev/null 2>&1

page=$(pdftotext -layout page.pdf - | tr -d '\f' | sed 's/^ *//;/^$/d' | paste -sd'|')
tree=$(pdfinfo -struct-text page.pdf 2>/dev/null | sed -n 's/^ *"\(.*\)"$/\1/p' | paste -sd'|')
echo "on the page:      $page"
echo "in the structure: $tree"

if [ "$page" = "1. Trust|Note: Risk|Plan (end)|1. Step" ] && [ "$tree" = "Trust|Risk|Plan|1. |Step" ]; then
  echo "As stated: generated text is on the page and not in the structure."
else
  echo "Changed: it is no longer the generated text alone that the structure lacks."
  exit 1
fi

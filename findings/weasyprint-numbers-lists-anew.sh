#!/usr/bin/env bash
# WeasyPrint 57.2 (Debian 12: weasyprint), read with pdftotext of Poppler 22.12.0 (poppler-utils)
#
# Did: made a PDF of three ordered lists: one that starts at 3 and whose second item has the number 7 (`start`,
#   `value`), one lettered from b (`type="a" start="2"`), and one that counts down from 2 (`reversed`). With and without
#   --presentational-hints.
# Expected: 3 7, b, 2 1. These attributes carry meaning in HTML, not looks.
# Happens: 1 2, 1, 1 2. With the option 3 7, b, 1 2: a list that counts down is never honoured. Nothing is said.
# Why it matters: a report that answers question 7 says it answers question 2, and the worst-first list of risks
#   that counts down has its numbers the wrong way round. Write the numbers as text or as CSS counters.
set -euo pipefail
have=$(weasyprint --version 2>/dev/null | sed -n 's/^WeasyPrint version //p' || true)
[ "$have" = 57.2 ] ||
  { echo "This needs WeasyPrint 57.2, found: ${have:-none}. On Debian 12: apt-get install weasyprint"; exit 3; }
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdftotext 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >lists.html <<'HTML'
<!doctype html><html lang="en"><meta charset="utf-8"><title>Lists</title>
<ol start="3"><li>three</li><li value="7">seven</li></ol>
<ol type="a" start="2"><li>b</li></ol>
<ol reversed><li>two</li><li>one</li></ol>
HTML
numbers() {
  weasyprint "$@" lists.html lists.pdf 2>/dev/null
  pdftotext -layout lists.pdf - | grep -oE '^ *[0-9a-z]+\.' | tr -d ' .' | paste -sd' '
}
plain=$(numbers)
hints=$(numbers --presentational-hints)
echo "plain: $plain; with hints: $hints"

if [ "$plain" = "1 2 1 1 2" ] && [ "$hints" = "3 7 b 1 2" ]; then
  echo "As stated: the lists are numbered anew."
else
  echo "Changed: the numbers are no longer those stated."
  exit 1
fi

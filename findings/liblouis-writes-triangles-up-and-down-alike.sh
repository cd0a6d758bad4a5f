#!/usr/bin/env bash
# liblouis 3.24.0 (Debian 12: liblouis-bin), the translator into braille of most screen readers
#
# Did: translated pairs of signs that reports use as marks, each a pair of opposites or of unlike things: ▼ and △, ●
#   and ◆, ☐ and ⚠, – and €; with the tables for English (UEB), Dutch, Italian, Portuguese, German and Spanish.
# Expected: different braille in each pair. A sign that a table does not have is written as its code point, and these
#   differ.
# Happens: German and Spanish do so. In the Dutch, Italian and Portuguese tables ▼ and △ are the same, and ● and ◆
#   too; ☐ and ⚠ also in English; – and € in Italian. Code points are written without number signs, so the digits 1 to
#   6 are the letters a to f: ▼ is 25BC and △ is 25B3.
# Why it matters: "risk ▼" and "risk △" cannot be told apart on a braille display, though each has a code of its own.
#   Put a word beside each mark.
set -euo pipefail
export LC_ALL=C.UTF-8
lou_translate --version 2>/dev/null | grep -q ' 3\.24\.0' ||
  { echo "This needs liblouis 3.24.0. On Debian 12: apt-get install liblouis-bin"; exit 3; }

braille() { printf '%s\n' "$2" | lou_translate --forward "unicode.dis,$1" | head -1; }
seen=
for table in en-ueb-g1.ctb nl-NL-g0.utb it-it-comp6.utb pt-pt-g1.utb de-g1.ctb es-g1.ctb; do
  alike=
  for pair in "▼ △" "● ◆" "☐ ⚠" "– €"; do
    [ "$(braille $table "${pair% *}")" = "$(braille $table "${pair#* }")" ] && alike+=" ${pair/ /}"
  done
  echo "$table: ▼ is $(braille $table ▼), △ is $(braille $table △); alike:${alike:- none}"
  seen+="$table:$alike;"
done

stated="en-ueb-g1.ctb: ☐⚠;nl-NL-g0.utb: ▼△ ●◆ ☐⚠;it-it-comp6.utb: ▼△ ●◆ ☐⚠ –€;"
stated+="pt-pt-g1.utb: ▼△ ●◆ ☐⚠;de-g1.ctb:;es-g1.ctb:;"
if [ "$seen" = "$stated" ]; then
  echo "As stated: four of the six tables write unlike signs alike."
else
  echo "Changed: the signs that are written alike are no longer those stated."
  exit 1
fi

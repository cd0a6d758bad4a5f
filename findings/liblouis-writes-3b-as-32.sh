#!/usr/bin/env bash
# liblouis 3.24.0 (Debian 12: liblouis-bin), the translator into braille of most screen readers
#
# Did: translated "3b" and "32", as in the numbers of questions, by the tables of nine languages (`lou_translate`).
# Expected: different braille. The digits 1 to 0 are the letters a to j after a number sign, so a letter after a digit
#   needs a sign that ends the number, or digits of their own.
# Happens: so for English, German, Dutch, Swedish and French. Italian, Portuguese, Slovak and Spanish of grade 1 put no
#   sign between: both are ⠼⠉⠃.
# Why it matters: with a braille display "see 3b" and "see 32" are the same. Do not number parts with letters from a to j
#   right after a digit: "3.2" or "3 b" is safe.
set -euo pipefail
export LC_ALL=C.UTF-8
lou_translate --version 2>/dev/null | grep -q ' 3\.24\.0' ||
  { echo "This needs liblouis 3.24.0. On Debian 12: apt-get install liblouis-bin"; exit 3; }

braille() { printf '%s\n' "$2" | lou_translate --forward "unicode.dis,$1" | head -1; }
apart= alike=
for table in en-ueb-g1.ctb de-g1.ctb nl-NL-g0.utb sv-g0.utb fr-bfu-comp6.utb \
  it-it-comp6.utb pt-pt-g1.utb sk-sk-g1.utb es-g1.ctb; do
  with_letter=$(braille $table 3b) number=$(braille $table 32) spaced=$(braille $table "3 b") dotted=$(braille $table 3.2)
  echo "$table: 3b $with_letter, 32 $number, 3 b $spaced, 3.2 $dotted"
  [ "$spaced" != "$number" ] && [ "$dotted" != "$number" ] && [ "$dotted" != "$spaced" ] || { echo "Not safe."; exit 1; }
  if [ "$with_letter" = "$number" ]; then alike+=" $table"; else apart+=" $table"; fi
done

if [ "$apart" = " en-ueb-g1.ctb de-g1.ctb nl-NL-g0.utb sv-g0.utb fr-bfu-comp6.utb" ] &&
  [ "$alike" = " it-it-comp6.utb pt-pt-g1.utb sk-sk-g1.utb es-g1.ctb" ]; then
  echo "As stated: four of the nine tables write a letter after a digit as a digit."
else
  echo "Changed: the tables that write both alike are no longer those stated."
  exit 1
fi

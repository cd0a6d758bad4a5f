#!/usr/bin/env bash
# espeak-ng 1.51 (Debian 12: espeak-ng), the usual voice of screen readers on Linux
#
# Did: had "≥ 4", "≤ 4" and "4" spoken in nine languages, as phonemes (`espeak-ng -q -x`).
# Expected: three different texts in each language. The voice has words for both signs in English: "greater than or
#   equal to", "less than or equal to".
# Happens: so in English, German and Italian. In French, Spanish, Dutch, Polish, Swedish and Danish both signs are
#   silent, and all three are just "four".
# Why it matters: "a level of ≥ 4" and "≤ 4" are opposite rules and sound alike, unless the screen reader itself puts
#   a word in place of the sign. Write "at least 4" and "at most 4".
set -euo pipefail
export LC_ALL=C.UTF-8
espeak-ng --version 2>/dev/null | grep -q ' 1\.51 ' ||
  { echo "This needs espeak-ng 1.51. On Debian 12: apt-get install espeak-ng"; exit 3; }

spoken() { espeak-ng -v "$1" -q -x -- "$2" | tr -s ' \n' ' '; }
said= silent=
for language in en-gb de it fr es nl pl sv da; do
  least=$(spoken "$language" "≥ 4") most=$(spoken "$language" "≤ 4") four=$(spoken "$language" "4")
  echo "$language: at least 4:$least| at most 4:$most| 4:$four"
  if [ "$least" = "$four" ] && [ "$most" = "$four" ]; then silent+=" $language"; fi
  if [ "$least" != "$four" ] && [ "$most" != "$four" ] && [ "$least" != "$most" ]; then said+=" $language"; fi
done

if [ "$said" = " en-gb de it" ] && [ "$silent" = " fr es nl pl sv da" ]; then
  echo "As stated: both signs are silent in six of the nine languages."
else
  echo "Changed: the languages in which the signs are silent are no longer those stated."
  exit 1
fi

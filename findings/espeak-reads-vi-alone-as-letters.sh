#!/usr/bin/env bash
# espeak-ng 1.51 (Debian 12: espeak-ng), the voice of most screen readers on Linux
#
# Did: asked for the sounds of "Annex II" to "Annex XIII" and of "Annex 2" to "Annex 13" in English (`-x`), and of IV
#   and VI in Spanish and Portuguese.
# Expected: all Roman numerals alike, as numbers or as letters; single letters (V, X) may be letters.
# Happens: II, III, IV, VII, VIII, IX, XI, XII and XIII are "Roman two" and so on. VI is "vee-eye". The two other
#   voices read IV as four, and VI as their word "vi" ("I saw").
# Why it matters: the annexes of the EU's AI Act are numbered in this way, and who hears "Roman four, vee, vee-eye,
#   Roman seven" looks for the sixth. Where a reference is to be heard, give it a label with the number.
set -euo pipefail
export LC_ALL=C.UTF-8
espeak-ng --version 2>/dev/null | grep -q ' 1\.51 ' ||
  { echo "This needs espeak-ng 1.51. On Debian 12: apt-get install espeak-ng"; exit 3; }

sounds() { espeak-ng -q -x -v "$1" "$2" 2>/dev/null | tr -d "',_!:| \n"; }
numbers= letters=
number=2
for numeral in II III IV V VI VII VIII IX X XI XII XIII; do
  said=$(sounds en "Annex $numeral")
  if [ "${said/roUm@n/}" = "$(sounds en "Annex $number")" ]; then numbers+=" $numeral"; else letters+=" $numeral"; fi
  number=$((number + 1))
done
others=
for language in es pt; do
  [ "$(sounds $language "anexo IV")" = "$(sounds $language "anexo 4")" ] &&
    [ "$(sounds $language "anexo VI")" != "$(sounds $language "anexo 6")" ] && others+=" $language"
done
echo "numbers:$numbers; not:$letters; English VI: $(espeak-ng -q -x -v en "Annex VI"); IV a number, VI not:$others"

if [ "$numbers" = " II III IV VII VIII IX XI XII XIII" ] && [ "$letters" = " V VI X" ] && [ "$others" = " es pt" ]; then
  echo "As stated: of the numerals of two and more letters, VI alone is no number."
else
  echo "Changed: the numerals that are read as numbers are no longer those stated."
  exit 1
fi

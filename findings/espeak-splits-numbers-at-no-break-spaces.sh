#!/usr/bin/env bash
# espeak-ng 1.51 (Debian 12: espeak-ng), the voice of most screen readers on Linux
#
# Did: asked for the sounds of a number with a space between the thousands (`-x`) in languages that write numbers so:
#   with an ordinary space, with the no-break space that Intl.NumberFormat puts there (U+202F in French, U+00A0 in the
#   others), and without a space.
# Expected: "twelve thousand three hundred and forty-five" each time.
# Happens: so without a space, and with an ordinary one in six of the ten languages. At a no-break space it reads two
#   numbers, "twelve, three hundred and forty-five", in all ten. English and German numbers, with a comma or a point,
#   are read as one.
# Why it matters: an amount as the browser writes it for these languages is heard as two small ones. Where a number is
#   to be heard, write it without groups (useGrouping: false), or give it a label that does so.
set -euo pipefail
export LC_ALL=C.UTF-8
espeak-ng --version 2>/dev/null | grep -q ' 1\.51 ' ||
  { echo "This needs espeak-ng 1.51. On Debian 12: apt-get install espeak-ng"; exit 3; }

# The sounds without stress, pauses and word ends, in which the forms may differ.
sounds() { espeak-ng -q -x -v "$1" "$2" 2>/dev/null | tr -d "',_!:| \n"; }
split= whole= joined=
for language in fr sv nb fi pt pl cs ru uk hu; do
  [ $language = fr ] && space=$'\u202f' || space=$'\u00a0'
  plain=$(sounds $language "12345")
  [ "$(sounds $language "12 345")" = "$plain" ] && joined+=" $language"
  grouped=$(sounds $language "12${space}345")
  two=$(sounds $language "12")$(sounds $language "345")
  if [ "$grouped" = "$plain" ]; then whole+=" $language"; elif [ "$grouped" = "$two" ]; then split+=" $language"; fi
  echo "$language: $(espeak-ng -q -x -v $language "12${space}345"), not $(espeak-ng -q -x -v $language "12345")"
done
[ "$(sounds en "12,345")" = "$(sounds en "12345")" ] && whole+=" en"
[ "$(sounds de "12.345")" = "$(sounds de "12345")" ] && whole+=" de"
echo "two numbers:$split; one number:$whole; one with an ordinary space:$joined"

if [ "$split" = " fr sv nb fi pt pl cs ru uk hu" ] && [ "$whole" = " en de" ] &&
  [ "$joined" = " fr sv nb fi pl hu" ]; then
  echo "As stated: a no-break space divides a number in two."
else
  echo "Changed: the languages that divide a number are no longer those stated."
  exit 1
fi

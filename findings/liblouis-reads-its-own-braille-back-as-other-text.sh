#!/usr/bin/env bash
# liblouis 3.24.0 (Debian 12: liblouis-bin), the translator into braille of most screen readers, in both directions
#
# Did: translated "3.5", "12.5%", "3/5", "A1" and "AI Act" into braille without contractions and back again, with the
#   tables of five languages (`lou_translate -f`, then `-b`). A screen reader uses the way back for what is typed on a
#   braille keyboard.
# Expected: the same text, as with the English table. Capital letters and one more space may change.
# Happens: in Dutch 3.5 comes back as "3.e" and 12.5% as "12.e é", as digits after a point are taken for letters; 3/5
#   comes back as one sign, ⅗. In Italian 3/5 comes back as 3.5, A1 as "11" and "AI Act" as "19 13t". In Spanish 3.5 is
#   "3'5". German changes capitals and a space only.
# Why it matters: a person who types a score or a number of a question in braille enters another one, in a text field
#   that accepts it. Say beside the field what was understood as a number.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(lou_translate --version 2>/dev/null | sed -n 's/.*(Liblouis) //p' | head -1 || true)
[ "$have" = 3.24.0 ] ||
  { echo "This needs liblouis 3.24.0, found: ${have:-none}. On Debian 12: apt-get install liblouis-bin"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

for table in en-ueb-g1.ctb de-g1.ctb nl-NL-g0.utb it-it-comp6.utb es-g1.ctb; do
  for text in 3.5 12.5% 3/5 A1 "AI Act"; do
    back=$(echo "$text" | lou_translate -f "$table" | lou_translate -b "$table")
    [ "$back" = "$text" ] || echo "$table: $text is $back"
  done
done | tee seen

if [ "$(cat seen)" = "de-g1.ctb: 12.5% is 12.5 %
de-g1.ctb: A1 is a1
de-g1.ctb: AI Act is ai act
nl-NL-g0.utb: 3.5 is 3.e
nl-NL-g0.utb: 12.5% is 12.e é
nl-NL-g0.utb: 3/5 is ⅗
it-it-comp6.utb: 3/5 is 3.5
it-it-comp6.utb: A1 is 11
it-it-comp6.utb: AI Act is 19 13t
es-g1.ctb: 3.5 is 3'5
es-g1.ctb: 12.5% is 12'5%" ]; then
  echo "As stated: three tables read their own braille back as other text."
else
  echo "Changed: the texts that come back are no longer those stated."
  exit 1
fi

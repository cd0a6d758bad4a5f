#!/usr/bin/env bash
# liblouis 3.24.0 (Debian 12: liblouis-bin), the translator into braille of most screen readers
#
# Did: translated "≥ 4", "≤ 4", "▲ 4" and "▼ 4" by the tables of seven languages (`lou_translate`).
# Expected: four different texts: a sign that a table does not know is written as its number (\x25b2), so that
#   it can be looked up.
# Happens: so for English, German and Italian. In Swedish, Danish and Finnish each of the four signs becomes one
#   and the same pattern, and in Norwegian (grade 0) a space.
# Why it matters: "at least" and "at most", "up" and "down" are alike under the finger, or not there. Put the words
#   beside the sign, or in place of it.
set -euo pipefail
export LC_ALL=C.UTF-8
lou_translate --version 2>/dev/null | grep -q ' 3\.24\.0' ||
  { echo "This needs liblouis 3.24.0. On Debian 12: apt-get install liblouis-bin"; exit 3; }

braille() { printf '%s\n' "$2" | lou_translate --forward "unicode.dis,$1" | head -1; }
seen=
for table in en-ueb-g1.ctb de-g1.ctb it-it-comp6.utb sv-g0.utb da-dk-g16.ctb fi.utb no-no-g0.utb; do
  texts=$(for sign in ≥ ≤ ▲ ▼; do braille $table "$sign 4"; done)
  count=$(sort -u <<<"$texts" | wc -l)
  echo "$table: $(paste -sd'|' <<<"$texts"), $count different"
  seen+=" $count"
done
before=$(braille no-no-g0.utb "≥ 4")
before=${before%%⠼*}

if [ "$seen" = " 4 4 4 1 1 1 1" ] && [ -z "${before//⠀/}" ]; then
  echo "As stated: four tables write the four signs alike, and one of them as nothing."
else
  echo "Changed: the tables that write the four signs alike are no longer those stated."
  exit 1
fi

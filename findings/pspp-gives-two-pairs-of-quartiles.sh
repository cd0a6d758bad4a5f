#!/usr/bin/env bash
# GNU PSPP 1.6.2 (Debian 12: pspp)
#
# Did: asked for the quartiles of six scores, 1, 2, 2, 3, 4, 5, once with FREQUENCIES and once with EXAMINE, both
#   without a choice of method.
# Expected: one pair in one program. Of the usual methods several are right, and EXAMINE names its own ("Weighted
#   Average").
# Happens: FREQUENCIES gives 2.00 and 3.75, EXAMINE 1.75 and 4.25. FREQUENCIES does not say which method it uses; it is
#   the one of spreadsheets (QUARTILE.INC), and that of EXAMINE is QUARTILE.EXC.
# Why it matters: with few answers a quarter of a level is the difference between two bands, and two tables of one
#   report contradict each other. Take all quartiles of a report from one command, and name the method.
set -euo pipefail
have=$(pspp --version 2>/dev/null | sed -n '1s/.*PSPP) //p' || true)
[ "$have" = 1.6.2 ] ||
  { echo "This needs PSPP 1.6.2, found: ${have:-none}. On Debian 12: apt-get install pspp"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >scores.sps <<'SPS'
DATA LIST LIST /score.
BEGIN DATA
1
2
2
3
4
5
END DATA.
FREQUENCIES score /FORMAT=NOTABLE /PERCENTILES=25 50 75 /STATISTICS=MEAN.
EXAMINE score /PERCENTILES(25,50,75) /STATISTICS=NONE /PLOT=NONE.
SPS
pspp -o tables.txt scores.sps
row() { grep -E "$1" tables.txt | grep -oE '[0-9]+\.[0-9]+' | paste -sd' '; }
{
  echo "FREQUENCIES: $(row 'Percentiles *25|^\| +(50|75) *\|')"
  echo "EXAMINE: $(row 'Weighted Average')"
} | tee seen

if [ "$(cat seen)" = 'FREQUENCIES: 2.00 2.50 3.75
EXAMINE: 1.75 2.50 4.25' ]; then
  echo "As stated: two commands, two pairs of quartiles."
else
  echo "Changed: the quartiles are no longer those stated."
  exit 1
fi

#!/usr/bin/env bash
# csvkit 1.0.7 with agate 1.6.3 (Debian 12: csvkit)
#
# Did: sorted a CSV of steps by their number with csvsort, which is meant to change the order and nothing else. The
#   other columns are owner (May, June), score (3/5, 4/5), effort (5 d, 2 w), level (1, n/a) and due (end of year).
# Expected: the same rows in another order; numbers may be written in another way.
# Happens: every column has become something else. The owners are dates of the year 1, the scores dates of 2001, the
#   efforts lengths of time, level 1 is "True", its n/a is empty, and "end of year" is the last day of the year 1.
#   A column of names is text as soon as one of them is no month.
# Why it matters: registers are sorted and joined with such tools, and a column changes its kind with one name more or
#   less. Use --no-inference (-I).
set -euo pipefail
have=$(csvsort --version 2>/dev/null | sed -n 's/^csvsort //p' || true)
agate=$(/usr/bin/python3 -c 'from importlib.metadata import version; print(version("agate"))' 2>/dev/null || true)
[ "$have $agate" = "1.0.7 1.6.3" ] ||
  { echo "This needs csvkit 1.0.7 with agate 1.6.3, found: $have $agate. On Debian 12: apt-get install csvkit"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >steps.csv <<'CSV'
step,owner,score,effort,level,due
2,June,4/5,2 w,n/a,end of month
1,May,3/5,5 d,1,end of year
CSV
sed 's/June/Jo/' steps.csv >other.csv
csvsort -c step steps.csv 2>/dev/null | tee sorted
csvsort -c step -I steps.csv 2>/dev/null >kept
csvsort -c step other.csv 2>/dev/null | csvcut -c owner 2>/dev/null | paste -sd' ' | tee owners

cat >stated <<'CSV'
step,owner,score,effort,level,due
1,0001-05-01,2001-03-05,"5 days, 0:00:00",True,0001-12-31
2,0001-06-01,2001-04-05,"14 days, 0:00:00",,0001-01-31
CSV
if cmp -s sorted stated && [ "$(cat owners)" = "owner May Jo" ] && grep -q '^1,May,3/5,5 d,1,end of year$' kept; then
  echo "As stated: sorting makes dates of owners and scores."
else
  echo "Changed: sorting no longer changes the cells in the way stated."
  exit 1
fi

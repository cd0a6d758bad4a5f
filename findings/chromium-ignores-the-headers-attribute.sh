#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153 (Debian 12: chromium, firefox-esr), asked through AT-SPI 2.46
#
# Did: a table whose cell names its headers itself (`headers="area target"`), and is not the neighbour of both; asked
#   both browsers for the cell's column headers, as a screen reader on Linux does.
# Expected: those that the attribute names: "Area" and "Target".
# Happens: Firefox gives these. Chromium gives the cells above it, "Scores" and "Target", as if the attribute
#   were missing.
# Why it matters: irregular tables are marked up with `headers` for screen readers. Make tables simple enough to do
#   without it.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
firefox-esr --version 2>/dev/null | grep -q ' 153\.' ||
  { echo "This needs Firefox ESR 153: apt-get install firefox-esr"; exit 3; }
python=/usr/bin/python3
has_atspi() { $python -c 'from gi import require_version as v; v("Atspi", "2.0")'; }
{ command -v Xvfb && command -v dbus-run-session && has_atspi; } >/dev/null 2>&1 ||
  { echo "This needs: apt-get install xvfb dbus at-spi2-core gir1.2-atspi-2.0 python3-gi"; exit 3; }
work=$(mktemp -d)
xvfb=
trap '[ -z "$xvfb" ] || kill "$xvfb"; sleep 1; rm -rf "$work"' EXIT
cd "$work"

cat >page.html <<'HTML'
<!doctype html><html lang="en"><title>Headers</title>
<table>
  <tr><th rowspan="2" scope="col" id="area">Area</th><th colspan="2" scope="colgroup">Scores</th></tr>
  <tr><th scope="col">Now</th><th scope="col" id="target">Target</th></tr>
  <tr><th scope="row">Trust</th><td>one</td><td headers="area target">two</td></tr>
</table>
HTML

cat >ask.py <<'PY'
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi


def below(node, depth=0):
    yield node
    if depth < 30:
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from below(child, depth + 1)


for node in below(Atspi.get_desktop(0)):
    if node.get_role_name() == "table cell" and node.get_name() == "two":
        headers = Atspi.TableCell.get_column_header_cells(node.get_table_cell())
        if headers:
            print("headers:", *sorted(header.get_name() for header in headers))
PY

# Runs a browser and asks anew, each time in a new process that remembers nothing, until there is an answer.
cat >session.sh <<'SH'
/usr/bin/python3 ask.py >/dev/null
"$@" >/dev/null &
browser=$!
for _ in $(seq 40); do
  sleep 2
  answer=$(/usr/bin/python3 ask.py | sed -n 's/^headers: //p')
  [ -z "$answer" ] || break
done
echo headers: "$answer"
kill "$browser"
wait "$browser" || true
SH

Xvfb -displayfd 3 -screen 0 1024x768x24 3>display >/dev/null 2>&1 &
xvfb=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s display ] || sleep 1; done
DISPLAY=":$(cat display)"
export DISPLAY GNOME_ACCESSIBILITY=1 ACCESSIBILITY_ENABLED=1
mkdir firefox-profile
ask() { dbus-run-session -- bash session.sh "$@" 2>/dev/null | sed -n 's/^headers: //p'; }
in_chromium=$(ask chromium --no-sandbox --no-first-run --user-data-dir="$work/profile" --force-renderer-accessibility \
  "file://$work/page.html")
in_firefox=$(ask firefox-esr --no-remote --profile "$work/firefox-profile" "file://$work/page.html")
echo "Chromium: column headers of the cell: $in_chromium"
echo "Firefox: column headers of the cell: $in_firefox"

if [ -z "$in_chromium" ] || [ -z "$in_firefox" ]; then
  echo "A browser could not be asked here."
  exit 3
fi
if [ "$in_chromium" = "Scores Target" ] && [ "$in_firefox" = "Area Target" ]; then
  echo "As stated: Chromium gives what stands above, Firefox what the attribute names."
else
  echo "Changed: the two browsers no longer differ in the way stated."
  exit 1
fi

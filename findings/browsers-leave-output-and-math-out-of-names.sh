#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153 (Debian 12: chromium, firefox-esr), asked through AT-SPI 2.46
#
# Did: three check boxes within labels: "Level <output>three</output> of five", "Over <math>4</math> points" and
#   "Line <code>words</code> end"; and a heading "Target <output>three</output> of five". Asked both browsers for the
#   names, as a screen reader on Linux does.
# Expected: the words that are seen. A label gives its whole text, whatever the role of the elements in it (Accessible
#   Name and Description Computation 1.2, 2F: descendants of a native text alternative).
# Happens: in both browsers the names are "Level of five" and "Over points", and the heading is "Target of five". The
#   sentences are whole without the number, so that nobody misses it. The words of the third are there.
# Why it matters: <output> is the element for a computed value, and a slider's label or a heading is where it stands.
#   The one number that matters is not read, though tests that compute names in a script find it. Use a <span>.
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
<!doctype html><html lang="en"><title>Names</title>
<label><input type="checkbox">Level <output>three</output> of five</label>
<label><input type="checkbox">Over <math><mn>4</mn></math> points</label>
<label><input type="checkbox">Line <code>words</code> end</label>
<h1>Target <output>three</output> of five</h1>
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


roles = ("check box", "heading")
for page in below(Atspi.get_desktop(0)):
    if page.get_role_name() == "document web" and page.get_name() == "Names":
        names = [node.get_name().strip() for node in below(page) if node.get_role_name() in roles]
        if len(names) == 4 and all(names):
            print("names:", ", ".join(names))
PY

# Runs a browser and asks anew, each time in a new process that remembers nothing, until there is an answer.
cat >session.sh <<'SH'
/usr/bin/python3 ask.py >/dev/null
"$@" >/dev/null &
browser=$!
for _ in $(seq 40); do
  sleep 2
  answer=$(/usr/bin/python3 ask.py | sed -n 's/^names: //p')
  [ -z "$answer" ] || break
done
echo names: "$answer"
kill "$browser"
wait "$browser" || true
SH

Xvfb -displayfd 3 -screen 0 1024x768x24 3>display >/dev/null 2>&1 &
xvfb=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s display ] || sleep 1; done
DISPLAY=":$(cat display)"
export DISPLAY GNOME_ACCESSIBILITY=1 ACCESSIBILITY_ENABLED=1
mkdir firefox-profile
ask() { dbus-run-session -- bash session.sh "$@" 2>/dev/null | sed -n 's/^names: //p'; }
in_chromium=$(ask chromium --no-sandbox --no-first-run --user-data-dir="$work/profile" --force-renderer-accessibility \
  "file://$work/page.html")
in_firefox=$(ask firefox-esr --no-remote --profile "$work/firefox-profile" "file://$work/page.html")
echo "Chromium: $in_chromium"
echo "Firefox: $in_firefox"

if [ -z "$in_chromium" ] || [ -z "$in_firefox" ]; then
  echo "A browser could not be asked here."
  exit 3
fi
stated="Level of five, Over points, Line words end, Target of five"
if [ "$in_chromium" = "$stated" ] && [ "$in_firefox" = "$stated" ]; then
  echo "As stated: the values are missing in the names of both browsers."
else
  echo "Changed: the names are no longer those stated."
  exit 1
fi

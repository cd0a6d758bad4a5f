#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153 (Debian 12: chromium, firefox-esr), asked through AT-SPI 2.46
#
# Did: two text fields that name the same message with aria-errormessage, one with aria-invalid="true" and one without;
#   asked both browsers for the relation "error message" of each field, as a screen reader on Linux does.
# Expected: only the invalid field has it. WAI-ARIA 1.2: the message is pertinent only while the field is invalid.
# Happens: Chromium does this. Firefox gives the relation for both fields.
# Why it matters: a valid field may be announced with an error. Set the attribute only while the field is invalid.
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
<!doctype html><html lang="en"><title>Fields</title>
<label>Right <input aria-errormessage="message"></label>
<label>Wrong <input aria-errormessage="message" aria-invalid="true"></label>
<p id="message">Write a date.</p>
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


def has_message(field):
    return any(r.get_relation_type() == Atspi.RelationType.ERROR_MESSAGE for r in field.get_relation_set())


nodes = [node for node in below(Atspi.get_desktop(0)) if node.get_role_name() == "entry"]
fields = [node for node in nodes if node.get_name() in ("Right", "Wrong")]
if len(fields) == 2:
    print("fields:", *sorted(field.get_name() for field in fields if has_message(field)))
PY

# Runs a browser and asks anew, each time in a new process that remembers nothing, until there is an answer.
cat >session.sh <<'SH'
/usr/bin/python3 ask.py >/dev/null
"$@" >/dev/null &
browser=$!
for _ in $(seq 40); do
  sleep 2
  answer=$(/usr/bin/python3 ask.py | sed -n 's/^fields: //p')
  [ -z "$answer" ] || break
done
echo fields: "$answer"
kill "$browser"
wait "$browser" || true
SH

Xvfb -displayfd 3 -screen 0 1024x768x24 3>display >/dev/null 2>&1 &
xvfb=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s display ] || sleep 1; done
DISPLAY=":$(cat display)"
export DISPLAY GNOME_ACCESSIBILITY=1 ACCESSIBILITY_ENABLED=1
mkdir firefox-profile
ask() { dbus-run-session -- bash session.sh "$@" 2>/dev/null | sed -n 's/^fields: //p'; }
in_chromium=$(ask chromium --no-sandbox --no-first-run --user-data-dir="$work/profile" --force-renderer-accessibility \
  "file://$work/page.html")
in_firefox=$(ask firefox-esr --no-remote --profile "$work/firefox-profile" "file://$work/page.html")
echo "Chromium: fields with an error message: $in_chromium"
echo "Firefox: fields with an error message: $in_firefox"

if [ -z "$in_chromium" ] || [ -z "$in_firefox" ]; then
  echo "A browser could not be asked here."
  exit 3
fi
if [ "$in_chromium" = "Wrong" ] && [ "$in_firefox" = "Right Wrong" ]; then
  echo "As stated: Firefox gives the error message of the valid field, too."
else
  echo "Changed: the two browsers no longer differ in the way stated."
  exit 1
fi

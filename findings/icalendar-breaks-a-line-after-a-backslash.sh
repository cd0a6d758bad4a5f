#!/usr/bin/env bash
# icalendar 4.0.3 and khal 0.10.5, which uses it (Debian 12: python3-icalendar, khal), and node-ical 0.26.1 (npm),
# compared with vobject 0.9.6.1 (python3-vobject) and ical.js 2.2.1 (npm)
#
# Did: an event with the title "Answer yes\no, please": in the file, with the backslash and the comma escaped, as
#   "yes\\no\, please". Read it with each, imported it into khal, and wrote it again with icalendar.
# Expected: the title as it is. A backslash is written as two (RFC 5545, 3.3.11), and what follows is no escape any
#   more.
# Happens: vobject and ical.js give it. icalendar gives "Answer yes", a line feed, "o, please", and writes a file in
#   which the backslash is the sign of a line feed for everybody; khal's copy is that file. node-ical gives a
#   backslash and a line feed.
# Why it matters: an import changes the text, the letter n is gone, and the next reader cannot undo it. Write "/" or
#   "or" in titles and locations of reviews, not a backslash.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC
have=$(/usr/bin/python3 -c 'import icalendar; print(icalendar.__version__)' 2>/dev/null || true)
[ "$have" = 4.0.3 ] || { echo "This needs icalendar 4.0.3. On Debian 12: apt-get install python3-icalendar"; exit 3; }
/usr/bin/python3 -c 'import vobject' 2>/dev/null ||
  { echo "This needs vobject 0.9.6.1. On Debian 12: apt-get install python3-vobject"; exit 3; }
khal --version 2>/dev/null | grep -q '0\.10\.5' ||
  { echo "This needs khal 0.10.5. On Debian 12: apt-get install khal"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.26.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

sed 's/$/\r/' >review.ics <<'ICS'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//review//EN
BEGIN:VEVENT
UID:review@example.org
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20260105
SUMMARY:Answer yes\\no\, please
END:VEVENT
END:VCALENDAR
ICS
cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import nodeIcal from "node-ical";

const text = readFileSync("review.ics", "utf8");
const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
console.log(`ical.js: ${JSON.stringify(event.getFirstPropertyValue("summary"))}`);
const read = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === "VEVENT");
console.log(`node-ical: ${JSON.stringify(read.summary)}`);
JS
cat >read.py <<'PY'
import json, icalendar, vobject
text = open("review.ics", newline="").read()
print("vobject:", json.dumps(vobject.readOne(text).vevent.summary.value))
calendar = icalendar.Calendar.from_ical(text)
print("icalendar:", json.dumps(str(calendar.walk("vevent")[0]["SUMMARY"])))
print("icalendar writes:", next(line for line in calendar.to_ical().decode().split("\r\n") if line.startswith("SUMMARY")))
PY
mkdir calendar
cat >khal.conf <<CONF
[calendars]
[[reviews]]
path = $work/calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = UTC
local_timezone = UTC
[default]
default_calendar = reviews
[sqlite]
path = $work/khal.db
CONF
khal --config khal.conf import --batch review.ics >khal.log 2>&1 || { cat khal.log; echo "khal could not import."; exit 1; }
{
  node read.mjs
  /usr/bin/python3 read.py
  echo "khal: $(khal --config khal.conf list --day-format "" --format "{title}" 2026-01-01 20d | grep -v '^$' | paste -sd'|')"
  echo "khal keeps: $(cat calendar/*.ics | tr -d '\r' | grep SUMMARY)"
} | tee seen

if [ "$(cat seen)" = 'ical.js: "Answer yes\\no, please"
node-ical: "Answer yes\\\no, please"
vobject: "Answer yes\\no, please"
icalendar: "Answer yes\no, please"
icalendar writes: SUMMARY:Answer yes\no\, please
khal: Answer yes|o, please
khal keeps: SUMMARY:Answer yes\no\, please' ]; then
  echo "As stated: the backslash became a line break in three of the five."
else
  echo "Changed: the readers no longer treat the backslash in the way stated."
  exit 1
fi

#!/usr/bin/env bash
# ical.js 2.2.1 and node-ical 0.26.1 (npm), compared with dateutil 2.8.2 (Debian 12: python3-dateutil)
#
# Did: an all-day event on 5 January 2026 that is repeated on 7 and 10 January by RDATE, without a rule; asked both
#   libraries for all its dates in 2026, with their own functions.
# Expected: three dates. RFC 5545, 3.8.5.2: the set of dates is DTSTART together with the rules and RDATE. dateutil
#   gives three for the same lines, told to be compatible with it.
# Happens: ical.js gives 7 and 10 January without the first; with a rule beside RDATE the first is there. node-ical
#   gives 5 January alone. Each has what the other lacks.
# Why it matters: reviews at dates that follow no rule are written in this way, and one of them falls out of the plan.
#   Write one event for each date.
set -euo pipefail
have=$(/usr/bin/python3 -c 'import dateutil; print(dateutil.__version__)' 2>/dev/null || true)
[ "$have" = 2.8.2 ] ||
  { echo "This needs dateutil 2.8.2, found: ${have:-none}. On Debian 12: apt-get install python3-dateutil"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.26.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import ICAL from "ical.js";
import nodeIcal from "node-ical";

const calendar = (...rules) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//example//review//EN",
    "BEGIN:VEVENT",
    "UID:review@example.org",
    "DTSTAMP:20260101T000000Z",
    "DTSTART;VALUE=DATE:20260105",
    "RDATE;VALUE=DATE:20260107,20260110",
    ...rules,
    "SUMMARY:Review",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");

function byIcal(text) {
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
  const dates = [];
  const iterator = new ICAL.Event(component).iterator();
  for (let date = iterator.next(); date && dates.length < 9; date = iterator.next()) dates.push(date.day);
  return dates.join(" ");
}

function byNode(text) {
  const event = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === "VEVENT");
  const range = { from: new Date("2026-01-01"), to: new Date("2026-12-31") };
  return nodeIcal.expandRecurringEvent(event, range).map(({ start }) => start.getDate()).join(" ");
}

console.log(`ical.js: ${byIcal(calendar())}; with a rule: ${byIcal(calendar("RRULE:FREQ=DAILY;COUNT=1"))}`);
console.log(`node-ical: ${byNode(calendar())}`);
JS
cat >run.py <<'PY'
from datetime import datetime
from dateutil.rrule import rrulestr

dates = rrulestr("RDATE:20260107T000000,20260110T000000", dtstart=datetime(2026, 1, 5), compatible=True)
print("dateutil:", *(date.day for date in dates))
PY
{
  TZ=UTC node run.mjs
  /usr/bin/python3 run.py
} | tee seen

if [ "$(paste -sd'|' seen)" = "ical.js: 7 10; with a rule: 5 7 10|node-ical: 5|dateutil: 5 7 10" ]; then
  echo "As stated: each of the two libraries has a part of the dates."
else
  echo "Changed: the dates are no longer those stated."
  exit 1
fi

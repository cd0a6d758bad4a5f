#!/usr/bin/env bash
# ical-generator 11.1.2 (npm), read with ical.js 2.2.1 (npm) and icalendar 4.0.3 with recurring-ical-events 2.0.1
# (Debian 12: python3-icalendar, python3-recurring-ical-events)
#
# Did: on a computer in Berlin, an all-day review on the last Friday of each month, from 30 January 2026 on and three
#   times, without the one of 27 February (repeating.exclude). Dates are midnights of that place, and the event's
#   time zone is given as Europe/Berlin. The same on a computer in New York with its own zone.
# Expected: 30 January and 27 March.
# Happens: the start is right, 20260130, so the zone is used for it. The day to leave out is written as EXDATE:20260226
#   in Berlin: the zone is not used for it, but UTC. No date of the rule falls on that day, so both readers have the
#   27 February. In New York, west of UTC, all is right.
# Why it matters: a review that was cancelled stays in the calendars of half the world, and tests on a server that runs
#   in UTC do not show it. Give dates to leave out as midnights of UTC.
set -euo pipefail
has_python() { /usr/bin/python3 -c 'import icalendar, recurring_ical_events; assert icalendar.__version__ == "4.0.3"'; }
has_python 2>/dev/null ||
  { echo "This needs icalendar 4.0.3: apt-get install python3-icalendar python3-recurring-ical-events"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical-generator@11.1.2 ical.js@2.2.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { writeFileSync } from "node:fs";
import ICAL from "ical.js";
import generate from "ical-generator";

const calendar = generate();
calendar.createEvent({
  start: new Date(2026, 0, 30),
  allDay: true,
  timezone: process.env.TZ,
  summary: "Review",
  repeating: { freq: "MONTHLY", byDay: ["FR"], bySetPos: -1, count: 3, exclude: [new Date(2026, 1, 27)] },
});
const text = calendar.toString();
writeFileSync("review.ics", text);
const value = (name) => new RegExp(`^${name};VALUE=DATE:(\\d+)`, "m").exec(text)?.[1];
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent"));
const days = event.iterator();
const all = [];
for (let day = days.next(); day; day = days.next()) all.push(String(day));
console.log(`${process.env.TZ}: start ${value("DTSTART")}, without ${value("EXDATE")}`);
console.log(`  ical.js: ${all.join(", ")}`);
JS
cat >read.py <<'PY'
import icalendar
import recurring_ical_events

calendar = icalendar.Calendar.from_ical(open("review.ics").read())
days = recurring_ical_events.of(calendar).between((2026, 1, 1), (2026, 12, 31))
print("  icalendar:", ", ".join(sorted(str(day["DTSTART"].dt) for day in days)))
PY
for zone in Europe/Berlin America/New_York; do
  TZ=$zone node run.mjs
  /usr/bin/python3 read.py
done | tee seen

if [ "$(cat seen)" = 'Europe/Berlin: start 20260130, without 20260226
  ical.js: 2026-01-30, 2026-02-27, 2026-03-27
  icalendar: 2026-01-30, 2026-02-27, 2026-03-27
America/New_York: start 20260130, without 20260227
  ical.js: 2026-01-30, 2026-03-27
  icalendar: 2026-01-30, 2026-03-27' ]; then
  echo "As stated: in Berlin the day before is left out, which is none of the rule."
else
  echo "Changed: the days are no longer those stated."
  exit 1
fi

#!/usr/bin/env bash
# ics 3.12.0 (npm), read with ical.js 2.2.1 and node-ical 0.26.1 (npm), icalendar 4.0.3 (Debian 12: python3-icalendar)
# and calcurse 4.7.1 (calcurse)
#
# Did: an all-day review of one day, on the last Friday of each month, without 27 February (exclusionDates), in the
#   category "Risk, high"; read it with each.
# Expected: lines that RFC 5545 has: EXDATE;VALUE=DATE:20260227 (without VALUE it is a date with a time), DURATION:P1D,
#   and CATEGORIES:Risk\, high. All readers leave 27 February out.
# Happens: the package writes EXDATE:20260227, DURATION:P1DT, and CATEGORIES:Risk, high, which is two categories. ical.js
#   stops with an error at the date, calcurse skips the whole event, icalendar and node-ical understand what is meant.
# Why it matters: in one calendar the review is there without the day, in another one it is not there at all. Write the
#   single dates as events of their own, with an end in place of a duration, or mend the three lines.
set -euo pipefail
has_python() { /usr/bin/python3 -c 'import icalendar; assert icalendar.__version__ == "4.0.3"'; }
has_python 2>/dev/null || { echo "This needs icalendar 4.0.3: apt-get install python3-icalendar"; exit 3; }
calcurse --version 2>/dev/null | grep -q ' 4\.7\.1' || { echo "This needs calcurse 4.7.1: apt-get install calcurse"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ics@3.12.0 ical.js@2.2.1 node-ical@0.26.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { writeFileSync } from "node:fs";
import ICAL from "ical.js";
import * as ics from "ics";
import nodeIcal from "node-ical";

const { value: text } = ics.createEvent({
  title: "Review",
  start: [2026, 1, 30],
  duration: { days: 1 },
  recurrenceRule: "FREQ=MONTHLY;BYDAY=-1FR;COUNT=4",
  exclusionDates: [[2026, 2, 27]],
  categories: ["Risk, high"],
});
writeFileSync("review.ics", text);
console.log(text.split("\r\n").filter((line) => /^(EXDATE|DURATION|CATEGORIES)/.test(line)).join("\n"));
try {
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent"));
  const days = event.iterator();
  console.log(`ical.js: ${days.next()}, ${days.next()}`);
} catch (error) {
  console.log(`ical.js: ${error.message}`);
}
const event = Object.values(nodeIcal.parseICS(text)).find((item) => item.type === "VEVENT");
console.log(`node-ical: without ${Object.keys(event.exdate)}, in ${event.categories.length} categories`);
JS
cat >read.py <<'PY'
import icalendar

[event] = icalendar.Calendar.from_ical(open("review.ics").read()).walk("VEVENT")
print("icalendar: without", ", ".join(str(day.dt) for day in event["EXDATE"].dts))
PY
{
  node run.mjs
  /usr/bin/python3 read.py
  mkdir calcurse
  { TMPDIR=$work calcurse -D calcurse -i review.ics 2>&1 || true; } | sed -n 's/^0 apps/calcurse: 0 apps/p'
} | tee seen

if [ "$(cat seen)" = 'CATEGORIES:Risk, high
EXDATE:20260227
DURATION:P1DT
ical.js: invalid date-time value: "2026-02-27T::"
node-ical: without 2026-02-27, in 2 categories
icalendar: without 2026-02-27
calcurse: 0 apps / 0 events / 0 todos / 1 skipped' ]; then
  echo "As stated: two of the four do not take the event."
else
  echo "Changed: the lines or their readers are no longer as stated."
  exit 1
fi

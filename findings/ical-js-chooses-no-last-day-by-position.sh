#!/usr/bin/env bash
# ical.js 2.2.1 (npm), compared with rrule 2.8.1 (npm) and dateutil 2.8.2 (Debian 12: python3-dateutil)
#
# Did: three rules that choose one of several days by its position (BYSETPOS): the last day of each month, out of 28 to
#   31; the last of Monday and Thursday in each week; the last weekday of a year, out of four months. And, for
#   comparison, the last weekday of each month.
# Expected: one day in each month, week or year. RFC 5545, 3.3.10: BYSETPOS chooses from the set of one interval.
# Happens: rrule and dateutil give these. ical.js is right for the weekdays of a month. It leaves BYSETPOS out for the
#   days of a month (28, 29, 30 and 31 March) and in the week, and counts it in each month instead of in the year: four
#   reviews a year in place of one.
# Why it matters: "the last day of the month" is often written this way, as a month without a 31st is then not skipped.
#   Programs built on the package remind of one review several times. With BYMONTHDAY=-1 all agree.
set -euo pipefail
have=$(/usr/bin/python3 -c 'import dateutil; print(dateutil.__version__)' 2>/dev/null || true)
[ "$have" = 2.8.2 ] ||
  { echo "This needs dateutil 2.8.2, found: ${have:-none}. On Debian 12: apt-get install python3-dateutil"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1 rrule@2.8.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import ICAL from "ical.js";
import rrule from "rrule";

const rules = {
  "weekday of a month": ["20260130", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=5"],
  "day of a month": ["20260131", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=5"],
  "day of a week": ["20260101", "FREQ=WEEKLY;BYDAY=MO,TH;BYSETPOS=-1;COUNT=5"],
  "weekday of a year": ["20261231", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=5"],
  "BYMONTHDAY=-1": ["20260131", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=5"],
};

function daysByIcal(start, rule) {
  const event = ["BEGIN:VEVENT", `DTSTART;VALUE=DATE:${start}`, "SUMMARY:Review", `RRULE:${rule}`, "END:VEVENT"];
  const calendar = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//review//EN", ...event, "END:VCALENDAR", ""];
  const [component] = new ICAL.Component(ICAL.parse(calendar.join("\r\n"))).getAllSubcomponents("vevent");
  const iterator = new ICAL.Event(component).iterator();
  return Array.from({ length: 5 }, () => iterator.next().toString()).join(" ");
}

function daysByRrule(start, rule) {
  const days = rrule.rrulestr(`DTSTART:${start}T000000Z\nRRULE:${rule}`).all();
  return days.map((day) => day.toISOString().slice(0, 10)).join(" ");
}

const program = `
import sys
from datetime import datetime
from dateutil.rrule import rrulestr
days = rrulestr(sys.argv[2], dtstart=datetime.strptime(sys.argv[1], "%Y%m%d"))
print(" ".join(day.strftime("%Y-%m-%d") for day in days))
`;
const daysByDateutil = (start, rule) =>
  execFileSync("/usr/bin/python3", ["-c", program, start, rule], { encoding: "utf8" }).trim();

const alike = [];
for (const [name, [start, rule]] of Object.entries(rules)) {
  const [byIcal, byRrule] = [daysByIcal(start, rule), daysByRrule(start, rule)];
  if (byRrule !== daysByDateutil(start, rule)) throw new Error(`rrule and dateutil differ: ${name}`);
  console.log(`${name}\n  ical.js: ${byIcal}\n  others:  ${byRrule}`);
  if (byIcal === byRrule) alike.push(name);
}
const month = daysByIcal(...rules["day of a month"]);
const year = daysByIcal(...rules["weekday of a year"]);
if (
  alike.join() === "weekday of a month,BYMONTHDAY=-1" &&
  month === "2026-01-31 2026-02-28 2026-03-28 2026-03-29 2026-03-30" &&
  year === "2026-12-31 2027-03-31 2027-06-30 2027-09-30 2027-12-31"
) {
  console.log("As stated: ical.js chooses too many days by position in three of the rules.");
} else {
  console.log("Changed: ical.js no longer chooses too many days in the rules stated.");
  process.exitCode = 1;
}
JS
node run.mjs

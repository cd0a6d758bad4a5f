#!/usr/bin/env bash
# ical.js 2.2.1 (npm)
#
# Did: an all-day event on 29 February 2028 with RRULE:FREQ=YEARLY;COUNT=3; once more with BYMONTH=2;BYMONTHDAY=29
#   added, which says the same.
# Expected: 2028, 2032 and 2036 both times. RFC 5545, 3.3.10: a day that does not exist is ignored and not counted.
# Happens: the short rule gives 29 February 2028, 1 March 2029 and 1 March 2030; the long one is right. For the 31st of
#   a month the package does skip (see the script about node-ical).
# Why it matters: two ways to write one rule give different days, and a different last day.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import ICAL from "ical.js";

function daysOf(rule) {
  const lines = ["BEGIN:VEVENT", "DTSTART;VALUE=DATE:20280229", "SUMMARY:Review", `RRULE:${rule}`, "END:VEVENT"];
  const calendar = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//review//EN", ...lines, "END:VCALENDAR", ""];
  const [component] = new ICAL.Component(ICAL.parse(calendar.join("\r\n"))).getAllSubcomponents("vevent");
  const iterator = new ICAL.Event(component).iterator();
  return Array.from({ length: 3 }, () => iterator.next().toString()).join(" ");
}

const short = daysOf("FREQ=YEARLY;COUNT=3");
const long = daysOf("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3");
console.log(`short rule: ${short}\nlong rule:  ${long}`);
if (short === "2028-02-29 2029-03-01 2030-03-01" && long === "2028-02-29 2032-02-29 2036-02-29") {
  console.log("As stated: with the short rule the day moves to March.");
} else {
  console.log("Changed: the days are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs

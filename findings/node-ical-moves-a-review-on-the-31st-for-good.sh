#!/usr/bin/env bash
# node-ical 0.26.1 (npm), compared with ical.js 2.2.1
#
# Did: an all-day event on 31 January 2026 that repeats every month, or every third one; asked both for its days.
# Expected: months without a 31st are skipped. RFC 5545, 3.3.10: a day that does not exist is ignored and not counted.
# Happens: ical.js skips. node-ical moves to the last day of the short month and stays on that day of the month ever
#   after: 31 January, 28 February, 28 March; and 31 January, 30 April, 30 July, 30 October.
# Why it matters: a review that is due on the last day of a quarter drifts away from it, and calendars disagree.
#   With BYMONTHDAY=-1, "the last day", both agree.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund node-ical@0.26.1 ical.js@2.2.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import ICAL from "ical.js";
import nodeIcal from "node-ical";

const calendar = (rule) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//example//review//EN",
    "BEGIN:VEVENT",
    "UID:review@example.org",
    "DTSTAMP:20260101T000000Z",
    "DTSTART;VALUE=DATE:20260131",
    "SUMMARY:Review",
    `RRULE:${rule}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");

function daysOfIcalJs(text) {
  const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  const iterator = new ICAL.Event(component).iterator();
  return Array.from({ length: 4 }, () => iterator.next().toString()).join(" ");
}

function daysOfNodeIcal(text) {
  const event = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === "VEVENT");
  return event.rrule.all().map((date) => date.toISOString().slice(0, 10)).join(" ");
}

const seen = {};
for (const rule of ["FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"]) {
  const text = calendar(`${rule};COUNT=4`);
  seen[rule] = [daysOfIcalJs(text), daysOfNodeIcal(text)];
  console.log(`${rule}\n  ical.js:   ${seen[rule][0]}\n  node-ical: ${seen[rule][1]}`);
}

const [monthly, quarterly, last] = Object.values(seen);
if (
  monthly[0] === "2026-01-31 2026-03-31 2026-05-31 2026-07-31" &&
  monthly[1] === "2026-01-31 2026-02-28 2026-03-28 2026-04-28" &&
  quarterly[0] === "2026-01-31 2026-07-31 2026-10-31 2027-01-31" &&
  quarterly[1] === "2026-01-31 2026-04-30 2026-07-30 2026-10-30" &&
  last[0] === last[1]
) {
  console.log("As stated: node-ical moves the day and never moves it back.");
} else {
  console.log("Changed: the days are no longer those stated.");
  process.exitCode = 1;
}
JS
TZ=UTC node run.mjs

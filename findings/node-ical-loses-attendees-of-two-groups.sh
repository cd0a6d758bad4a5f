#!/usr/bin/env bash
# node-ical 0.26.1 (npm), compared with ical.js 2.2.1 (npm)
#
# Did: an event with an organiser whose name has a semicolon, in quotes (CN="Roe; Jo"), with a category that has an
#   escaped comma (Risk\, high), and with two attendees, one a member of one group and one of two:
#   MEMBER="mailto:board@example.org","mailto:risk@example.org".
# Expected: the whole name, one category, two attendees. RFC 5545, 3.2, 3.2.11 and 3.3.11: quotes protect these signs,
#   a backslash protects a comma, and a member of several groups is written in this way.
# Happens: ical.js gives these. In node-ical the second attendee is missing, the name is cut before the semicolon and
#   keeps its opening quote, and there are two categories, "Risk\" and "high".
# Why it matters: the person who sits on both boards is not on the list for the review, and nothing says so. Read such
#   files with the other package, or compare the number of attendees with the lines of the file.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.26.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import ICAL from "ical.js";
import nodeIcal from "node-ical";

const calendar = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//example//review//EN",
  "BEGIN:VEVENT",
  "UID:review@example.org",
  "DTSTAMP:20260101T000000Z",
  "DTSTART;VALUE=DATE:20260105",
  "SUMMARY:Review",
  "CATEGORIES:Risk\\, high",
  'ORGANIZER;CN="Roe; Jo":mailto:jo@example.org',
  'ATTENDEE;CN=Lee;MEMBER="mailto:board@example.org":mailto:lee@example.org',
  'ATTENDEE;CN=Kim;MEMBER="mailto:board@example.org","mailto:risk@example.org":mailto:kim@example.org',
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

const [event] = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent");
const names = (property) => event.getAllProperties(property).map((one) => one.getParameter("cn"));
const byIcal = {
  organizer: names("organizer"),
  attendee: names("attendee"),
  categories: event.getFirstProperty("categories").getValues(),
};
const read = Object.values(nodeIcal.sync.parseICS(calendar)).find(({ type }) => type === "VEVENT");
const byNode = {
  organizer: [read.organizer.params.CN],
  attendee: [read.attendee ?? []].flat().map(({ params }) => params.CN),
  categories: read.categories,
};
const [right, seen] = [JSON.stringify(byIcal), JSON.stringify(byNode)];
console.log(`ical.js:   ${right}\nnode-ical: ${seen}`);
if (
  right === '{"organizer":["Roe; Jo"],"attendee":["Lee","Kim"],"categories":["Risk, high"]}' &&
  seen === String.raw`{"organizer":["\"Roe"],"attendee":["Lee"],"categories":["Risk\\","high"]}`
) {
  console.log("As stated: node-ical loses an attendee, cuts a name and splits a category.");
} else {
  console.log("Changed: node-ical and ical.js no longer differ in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs

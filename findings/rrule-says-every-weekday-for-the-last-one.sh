#!/usr/bin/env bash
# rrule 2.8.1 (npm)
#
# Did: had rules put into words with toText(), asked isFullyConvertibleToText() whether the words say it all, and made a
#   rule of the words again with fromText(). One is the last weekday of each month
#   (FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1).
# Expected: words that name the last weekday, or false: the package has that function for what cannot be put into words.
# Happens: "every month on weekdays", true, and a rule for every weekday: 22 dates in June 2026 in place of one. For
#   "every second day, if it is a Monday" the words are right and the rule that is made of them has all days.
# Why it matters: a screen that shows a review's rhythm says another one, and who confirms it by editing the words
#   changes the rule. Show the next dates beside the words, and do not rely on the check.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund rrule@2.8.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import rrule from "rrule";

const { RRule, rrulestr } = rrule;
const [from, to] = [new Date("2026-06-01T00:00:00Z"), new Date("2026-06-30T23:00:00Z")];
const rules = [
  "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
  "FREQ=MONTHLY;BYDAY=-1FR",
  "FREQ=DAILY;INTERVAL=2;BYDAY=MO",
];
const seen = rules.map((text) => {
  const count = (options) => new RRule({ ...options, dtstart: from }).between(from, to, true).length;
  const rule = rrulestr(`RRULE:${text}`);
  const words = rule.toText();
  const again = RRule.fromText(words);
  const counts = `${count(rule.origOptions)} dates, then ${count(again.origOptions)}`;
  return `${text}: "${words}", ${rule.isFullyConvertibleToText()}, ${counts}`;
});
console.log(seen.join("\n"));
const stated = [
  `${rules[0]}: "every month on weekdays", true, 1 dates, then 22`,
  `${rules[1]}: "every month on the last Friday", true, 1 dates, then 1`,
  `${rules[2]}: "every 2 days on Monday", true, 3 dates, then 15`,
];
if (seen.join() === stated.join()) {
  console.log("As stated: the words leave out that it is the last one.");
} else {
  console.log("Changed: words or dates are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
